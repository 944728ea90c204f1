// The files of deploy/ say what deploy/headers.json says, all of it and nothing else. Real servers try them in tests/e2e/hosting.spec.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST } from '../src/build/hints.ts';
import { FIND_ROOT } from '../src/build/lost.ts';
import { sumOf } from '../src/build/sum.ts';
import { LANGS } from '../src/i18n/languages.ts';

type Rows = Readonly<Record<string, string>>;
interface Table {
  readonly types: Rows;
  readonly headers: Readonly<Record<string, Rows>>;
}

const table: Table = JSON.parse(readFileSync('deploy/headers.json', 'utf8'));
const linesOf = (name: string): readonly string[] =>
  readFileSync(`deploy/${name}`, 'utf8')
    .split('\n')
    .map((line) => line.trim());

const ALL = Object.values(table.headers).flatMap((row) => Object.entries(row));
const sorted = (lines: readonly string[]): readonly string[] => lines.toSorted();

/** Headers whose value hangs on the path: nginx has them in a map each. */
const MAPPED = ['Cache-Control', 'Content-Security-Policy'];

describe('deploy/nginx', () => {
  const maps = linesOf('nginx/maps.conf');
  const quotedIn = (line: string): string => /"([^"]*)";$/.exec(line)?.[1] ?? '';
  const mapOf = (name: string): readonly string[] => {
    const from = maps.findIndex((line) => line.startsWith('map ') && line.includes(`$${name} {`));
    return maps.slice(from + 1, maps.indexOf('}', from)).filter(Boolean);
  };

  it('sends each header', () => {
    const plain = ALL.filter(([name]) => !MAPPED.includes(name)).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    );
    const sent = linesOf('nginx/files.conf').filter((line) => /^add_header .*" always;$/.test(line));
    expect(sorted(sent)).toEqual(sorted(plain));
  });

  it.each([
    ['cities_cache', 'Cache-Control'],
    ['cities_policy', 'Content-Security-Policy'],
  ])('has in the map %s each value of %s', (map, header) => {
    const values = ALL.filter(([name]) => name === header).map(([, value]) => value);
    expect(sorted(mapOf(map).map(quotedIn))).toEqual(sorted(values));
  });

  it('has each type', () => {
    const types = Object.entries(table.types).map(([end, type]) => `~^:.*\\.${end}(?:\\.br)?$ "${type}";`);
    expect(mapOf('cities_type').slice(0, -2)).toEqual(types);
  });
});

describe('deploy/.htaccess', () => {
  const lines = linesOf('.htaccess');

  it('sends each header', () => {
    const wanted = [...ALL, ['Vary', 'Accept-Encoding']].map(([name, value]) => `Header always set ${name} "${value}"`);
    expect(sorted(lines.filter((line) => line.startsWith('Header')))).toEqual(sorted(wanted));
  });

  it('has each type', () => {
    const types = Object.entries(table.types).map(([end, type]) => `AddType "${type}" .${end}`);
    expect(lines.filter((line) => line.startsWith('AddType'))).toEqual(types);
  });
});

describe('deploy/Caddyfile', () => {
  const lines = linesOf('Caddyfile');

  it('sends each header', () => {
    const wanted = ALL.map(([name, value]) => `${name} "${value}"`);
    const sent = lines.map((line) => line.replace(/^header @\w+ /, '')).filter((line) => /^[A-Z][\w-]+ "/.test(line));
    expect(sorted(sent)).toEqual(sorted(wanted));
  });

  it('has each type', () => {
    const types = Object.entries(table.types).map(([end, type]) => `~\\.${end}$ "${type}"`);
    expect(lines.filter((line) => /^~\\\./.test(line))).toEqual(types);
  });
});

describe('deploy/_headers', () => {
  /** A path, and what is set for it. */
  const rules = new Map<string, string[]>();
  for (const line of readFileSync('deploy/_headers', 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.set(line, []);
    else if (line.startsWith('  ')) [...rules.values()].at(-1)?.push(line.trim());
  }
  const sentFor = (path: string): readonly string[] =>
    [...rules].flatMap(([rule, sent]) =>
      rule === path || (rule.endsWith('*') && path.startsWith(rule.slice(0, -1))) ? sent : [],
    );
  const pages = ['/', '/index.html', '/404.html', ...LANGS.flatMap((lang) => [`/${lang}/`, `/${lang}/krakow/`])];

  it.each(pages)('sends a page at %s all that the table says', (path) => {
    // The hosts have pages asked for anew by themselves.
    const wanted = Object.entries(table.headers[''] ?? {}).filter(([name]) => name !== 'Cache-Control');
    expect(sorted(sentFor(path))).toEqual(sorted(wanted.map(([name, value]) => `${name}: ${value}`)));
  });

  it.each([
    ['/assets/index-1a2b3c4d.js', 'assets/'],
    ['/classroom/pl.html', 'classroom/'],
    ['/embed.js', 'embed.js'],
  ])('sends %s what is its own, and no header twice', (path, row) => {
    const sent = sentFor(path);
    const names = sent.map((line) => line.split(':')[0]);
    expect(sent).toEqual(
      expect.arrayContaining(Object.entries(table.headers[row] ?? {}).map(([name, value]) => `${name}: ${value}`)),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the policy', () => {
  const { 'Content-Security-Policy': policy = '' } = table.headers[''] ?? {};

  it('lets the page for lost readers find where the site begins', () => {
    expect(policy).toContain(`'${sumOf(FIND_ROOT)}'`);
  });

  it('lets a page say before any code that it is in a frame, and that no code comes', () => {
    expect(policy).toContain(`'${sumOf(FIRST)}'`);
  });

  it('lets any page frame this one, and nothing run that is not of the site', () => {
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|blob:|https?:|default-src 'self'|\*(?!;| *$)/);
  });
});
