// All style sheets of the sources, without their comments.
import { readdirSync, readFileSync } from 'node:fs';

export const sheets: readonly { readonly path: string; readonly css: string }[] = readdirSync('src', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
