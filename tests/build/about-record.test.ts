// The parts of the about page on the record: each number adds up, each country and candidate is there, in every language.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawBases, drawCandidates, drawCountries } from '../../src/build/about-record.ts';
import { readDataset } from '../../src/build/data/dataset.ts';
import { withDocument } from '../../src/build/pages.ts';
import { partWords } from '../../src/build/words.ts';
import type { AboutKey } from '../../src/i18n/en/about.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { speak } from '../speak.ts';
import { TODAY } from './data/small-data.ts';

const { dataset, evidence, candidates } = readDataset('data', TODAY);
const { members } = dataset;

describe.each(LANGS)('in %s', async (lang) => {
  const i18n = await speak(lang, members);
  const ground = { members, evidence, i18n, t: partWords<AboutKey>(lang, 'about') };
  const html = withDocument('<main></main>', (doc) =>
    doc
      .querySelector('main')
      ?.append(...drawBases(ground), ...drawCountries(ground), ...drawCandidates(candidates, ground)),
  );
  const { document } = parseHTML(html);
  const cellsIn = (id: string): readonly (readonly string[])[] =>
    [...document.querySelectorAll(`[aria-labelledby="${id}"] tbody tr`)].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    );
  const sum = (cells: readonly (string | undefined)[]): number => cells.reduce((all, cell) => all + Number(cell), 0);

  it('the dates rest on something each', () => {
    expect(sum(cellsIn('about-bases').map(([, count]) => count))).toBe(members.length);
  });

  it('each country has its row, in the order of the language; the last row is their sum', () => {
    const rows = cellsIn('about-countries');
    const [last = [], countries] = [rows.at(-1), rows.slice(0, -1)];
    const names = countries.map(([name = '']) => name);
    expect(new Set(names)).toEqual(new Set(members.map(({ country }) => i18n.country(country))));
    expect(names).toEqual(names.toSorted(i18n.compare));
    for (const [, all, ...parts] of rows) expect(sum(parts)).toBe(Number(all));
    for (let column = 1; column < last.length; column++)
      expect(sum(countries.map((row) => row[column]))).toBe(Number(last[column]));
  });

  it('tells dates to the very day from those within some days', () => {
    const numbers = /\d+/g;
    const after = document.querySelector('[aria-labelledby="about-countries"] + p')?.textContent ?? '';
    const told = (after.match(numbers) ?? []).map(Number);
    const day = members.filter(({ joined, unconfirmed }) => joined.precision === 'day' && !unconfirmed).length;
    expect(told).toEqual([day, Number(cellsIn('about-countries').at(-1)?.[2]) - day]);
  });

  it('each candidate leads to its source, and is no member', () => {
    const rows = [...document.querySelectorAll('.candidates li')];
    expect(rows).toHaveLength(candidates.length);
    expect(rows.every((row) => row.querySelector('a')?.getAttribute('href')?.startsWith('http'))).toBe(true);
  });

  it('has all its words', () => {
    expect(document.querySelector('main')?.textContent).not.toMatch(/{{|\b(?:about|basis|doubt|filters|list)\.\w/);
  });
});
