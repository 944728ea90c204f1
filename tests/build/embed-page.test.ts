// The embed maker's page as it is delivered: readable without scripts, and its statement says no more than the tests do.
import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { CRITERIA, HOW } from '../../src/build/conformance.ts';
import { renderEmbedPage } from '../../src/build/embed-page.ts';
import { fillWeights } from '../../src/build/weights.ts';
import { readWords } from '../../src/build/words.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { dataset } from '../fixtures.ts';
import { speak } from '../speak.ts';

const template = readFileSync('embed.html', 'utf8');

async function page(lang: Lang): Promise<string> {
  const i18n = await speak(lang);
  return renderEmbedPage(template, { i18n, data: dataset([]), root: '../../', path: 'embed/' });
}

describe.each(LANGS)('/%s/embed/', (lang) => {
  it('has code for the defaults, a heading, and a way to the other languages', async () => {
    const { document } = parseHTML(await page(lang));
    expect(document.documentElement.lang).toBe(lang);
    expect(document.querySelectorAll('h1, h2')).toHaveLength(2);
    expect(document.querySelector('[data-code=frame] textarea')?.textContent).toContain(
      `<iframe src="https://example.org/${lang}/?show=map,timeline"`,
    );
    expect(document.querySelector('.no-script')?.textContent).toContain('https://example.org/');
    expect(document.querySelector(`[data-lang=${lang === 'en' ? 'pl' : 'en'}]`)?.getAttribute('href')).toMatch(
      /^\.\.\/\.\.\/..\/embed\/$/,
    );
  });

  it('names every criterion with its result', async () => {
    const { document } = parseHTML(await page(lang));
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows.map(([name]) => name)).toEqual(
      CRITERIA.map((one) => `${one.id} ${readWords(lang)[`criterion.${one.id}`]}`),
    );
    expect(rows.filter(([, result]) => !result)).toEqual([]);
  });

  it('says what a reader loads, measured in the build', async () => {
    const weighed = fillWeights(await page(lang), { page: 109_200, engine: 358_700, script: 1940 });
    const { document } = parseHTML(weighed);
    const said = (name: string) => document.querySelector(`[data-weight=${name}]`)?.textContent;
    expect(['page', 'engine', 'script'].map(said)).toEqual(['109', '359', lang === 'en' ? '1.9' : '1,9']);
    const without = parseHTML(fillWeights(await page(lang), { page: 1, engine: 2, script: null })).document;
    expect(without.querySelectorAll('[data-weight]')).toHaveLength(2);
    expect(() => fillWeights('<p></p>', { page: 1 })).toThrow(/no place for the weight "page"/);
  });
});

describe('the statement', () => {
  it('has the criteria of WCAG 2.1, levels A and AA: 30 and 20, each once, in order', () => {
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(30);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(20);
    const order = CRITERIA.map(({ id }) => id);
    const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
    expect(order).toEqual([...new Set(order)].toSorted(byNumber));
  });

  it('names only tests that there are', () => {
    const named = [...new Set(Object.values(HOW).flat())];
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('says how for what was tested, and claims nothing for the rest', () => {
    const isTested = (result: string): boolean => result === 'tested' || result === 'partly';
    expect(CRITERIA.filter(({ result, how }) => isTested(result) !== how.length > 0)).toEqual([]);
  });
});
