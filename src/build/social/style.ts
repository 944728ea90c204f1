// The style sheet of the pictures: that of the page's map, in light colours, with every token put in.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const SOURCES = resolve(import.meta.dirname, '../..');
const SHEETS = ['views/mark.css', 'views/map/svg/picture.css'];

/** What the pictures have besides the map. */
const OWN = `.line{fill:none;stroke:var(--rule-strong)}${['text', 'text-2', 'krakow-text'].map((ink) => `.ink-${ink}{fill:var(--${ink})}`).join('')}`;

/** Plain rules alone: what asks for the size of a window or the wish of a reader has no place in a picture. */
export async function pictureStyle(): Promise<string> {
  const read = (name: string): Promise<string> => readFile(join(SOURCES, name), 'utf8');
  const [tokens = '', ...sheets] = await Promise.all([read('styles/tokens.css'), ...SHEETS.map(read)]);
  const values = lightTokens(tokens);
  const rules = `${sheets.map(plainRules).join('')}${OWN}`;
  return rules.replaceAll(/var\((--[\w-]+)\)/g, (_all, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`tokens.css has no ${name}, which the pictures need.`);
    return value;
  });
}

/** The tokens that hold for every theme and for the light one. */
export function lightTokens(css: string): ReadonlyMap<string, string> {
  const light = /^:root,\s*:root\[data-theme="light"\]\s*\{([^}]*)\}/m.exec(css)?.[1] ?? '';
  const common = /^:root\s*\{([^}]*)\}/m.exec(css)?.[1] ?? '';
  return new Map(
    [...`${common};${light}`.matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Without comments and at-rules. Words are outlines in a picture: rules for `text` hold for them. */
export function plainRules(css: string): string {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  let [plain, depth, start] = ['', 0, 0];
  for (let at = 0; at < bare.length; at++) {
    if (bare[at] === '{') depth++;
    else if (bare[at] === '}' && --depth === 0) {
      const rule = bare.slice(start, at + 1).trim();
      start = at + 1;
      if (!rule.startsWith('@')) plain += rule.replaceAll(/(?<=[\s,])text(?=\s*[,{])/g, '.words');
    }
  }
  return plain;
}
