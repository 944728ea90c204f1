// Puts the sum of the first styles of the built site into the policies of all servers: `npm run deploy:sums`, after a build.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FILES = ['headers.json', 'nginx/maps.conf', '.htaccess', 'Caddyfile', '_headers'];
const RULE = /style-src 'self'(?: 'sha256-[^']*')?(?=;)/g;

/**
 * What a server lets a page bring of styles.
 * @param {string} page
 */
export function ruleOf(page) {
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  if (style === undefined) throw new Error('The page has no styles in it: run npm run build first.');
  return `style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rule = ruleOf(readFileSync('dist/en/index.html', 'utf8'));
  for (const name of FILES) {
    const path = `deploy/${name}`;
    const text = readFileSync(path, 'utf8');
    const next = text.replaceAll(RULE, () => rule);
    if (next !== text) writeFileSync(path, next);
    console.log(`${path}: ${next === text ? 'as it was' : 'written'}`);
  }
}
