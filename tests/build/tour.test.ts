// The tour of the real data, with its holes filled.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/build/data/dataset.ts';
import { renderTour } from '../../src/build/tour.ts';
import type { I18n } from '../../src/i18n/i18n.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { dayOf } from '../../src/model/day.ts';
import { encode } from '../../src/model/link.ts';
import { tally } from '../../src/model/membership.ts';
import type { Tour } from '../../src/model/tour.ts';
import { plainText, sourcesOf, wordsOf } from '../../src/model/tour.ts';
import { TODAY } from '../app.ts';
import { speak } from '../speak.ts';

const { dataset, evidence, tour: rows } = readDataset('data', TODAY);
const languages = new Map<Lang, I18n>();
const tours = new Map<Lang, Tour>();
beforeAll(async () => {
  for (const lang of LANGS) {
    const i18n = await speak(lang, dataset.members);
    languages.set(lang, i18n);
    tours.set(lang, renderTour(rows, i18n, { data: dataset, evidence }));
  }
});

function tourIn(lang: Lang): Tour {
  const tour = tours.get(lang);
  if (!tour) throw new Error(`There is no tour in ${lang}.`);
  return tour;
}

const textOf = (id: string, lang: Lang): string => {
  const step = tourIn(lang).steps.find((one) => one.id === id);
  if (!step) throw new Error(`The tour has no step ${id}.`);
  const { title, text } = wordsOf(step, lang);
  return `${plainText(title)}: ${plainText(text)}`;
};

describe('the tour', () => {
  it.each(LANGS)('has ten to twelve steps, numbered, each with words, a question and sources in %s', (lang) => {
    const tour = tourIn(lang);
    expect(tour.steps.length).toBeGreaterThanOrEqual(10);
    expect(tour.steps.length).toBeLessThanOrEqual(12);
    tour.steps.forEach((step, index) => {
      expect(step.number).toBe(index + 1);
      expect(encode(step.scene)).toBe(step.query);
      expect(sourcesOf(tour, step)).toHaveLength(step.sources.length);
      const { title, text, note, question } = wordsOf(step, lang);
      for (const words of [plainText(title), plainText(text), note, question]) expect(words).toMatch(/^[^{}]+$/);
    });
  });

  it('tells dates and numbers as the data have them, in both languages', () => {
    const { certain, possible } = tally(dataset.members, dayOf(2024, 9, 25), dataset.researched);
    expect(textOf('admission', 'en')).toContain(`By then ${certain} cities have joined`);
    expect(textOf('admission', 'en')).toContain(`perhaps ${possible}`);
    expect(textOf('admission', 'pl')).toContain('25 września 2024');
    expect(textOf('founding', 'en')).toContain('10 December 2004: ');
    expect(textOf('founding', 'pl')).toContain('Tego dnia 13\u00a0miast podpisuje');
    expect(textOf('zurich', 'pl')).toContain('październik 2025: ');
    expect(textOf('council', 'en')).toContain('CXXIX/3569/24');
    expect(textOf('poland', 'en')).toContain('in or before 2014');
  });

  it('has the words after a number follow it, whatever the data say', () => {
    const counted = (members: number): readonly string[] => {
      const counts = evidence.counts.map((count) => ({ ...count, members }));
      return (['en', 'pl'] as const).map((lang) => {
        const i18n = languages.get(lang);
        const [founding] = i18n
          ? renderTour(rows, i18n, { data: dataset, evidence: { ...evidence, counts } }).steps
          : [];
        if (!founding) throw new Error('The tour has no steps.');
        return plainText(wordsOf(founding, lang).text);
      });
    };
    for (const [members, english, polish] of [
      [1, '1\u00a0city signs a declaration', '1\u00a0miasto podpisuje deklarację'],
      [2, '2\u00a0cities sign a declaration', '2\u00a0miasta podpisują deklarację'],
      [12, '12\u00a0cities sign a declaration', '12\u00a0miast podpisuje deklarację'],
      [22, '22\u00a0cities sign a declaration', '22\u00a0miasta podpisują deklarację'],
    ] as const) {
      const [en, pl] = counted(members);
      expect(en).toContain(english);
      expect(pl).toContain(polish);
    }
  });

  it('leaves no Polish word of one letter at the end of a line', () => {
    for (const { words } of tourIn('pl').steps) {
      const { title, text, note, question } = words.pl ?? { title: [], text: [], note: '', question: '' };
      for (const told of [plainText(title), plainText(text), note, question])
        expect(told).not.toMatch(/(?<!\S)[aiouwz] /i);
    }
    expect(textOf('founding', 'pl')).toContain('W\u00a0Norymberdze');
  });

  it('tells apart the names of members', () => {
    const runs = tourIn('pl').steps.find(({ id }) => id === 'open-krakow')?.words.pl?.text ?? [];
    expect(runs.filter(({ member }) => member !== null)).toEqual([{ text: 'Krakowa', member: 'krakow' }]);
  });
});
