// @vitest-environment happy-dom
// The work sheet in words: whole sentences in both languages for every country and level of the real data.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { LEVELS, worksheet } from '../../src/model/worksheet.ts';
import { loadWords } from '../../src/paper/words.ts';
import { answerWords, drawWorkSheet, taskWords } from '../../src/paper/work-sheet.ts';
import { TODAY } from '../app.ts';
import { realData as data } from '../real-data.ts';
import { speak } from '../speak.ts';

const countries = [...new Set(data.members.map(({ country }) => country))];

describe.each(LANGS)('%s', async (lang) => {
  const i18n = await speak(lang);
  const words = await loadWords(i18n);
  const tongue = { i18n, words, thisYear: 2026 };

  it('asks and answers in whole sentences, without holes', () => {
    for (const country of countries) {
      for (const level of LEVELS) {
        for (const task of worksheet(data, { country, level, today: TODAY })) {
          for (const text of [taskWords(task, tongue), answerWords(task, tongue)]) {
            expect(text).toMatch(/^[^{}<>]+[.?]$/);
            expect(text).not.toMatch(/sheet\.| {2}|undefined|null|\.\.|NaN/);
          }
        }
      }
    }
  });

  it.each(LEVELS)('draws a page of tasks and another of answers at level %d', (level) => {
    const asked = { country: 'PL', level, today: TODAY };
    const [tasks, answers] = (['tasks', 'answers'] as const).map((form) =>
      drawWorkSheet({ data, i18n }, words, asked, form),
    ) as [HTMLElement, HTMLElement];
    const count = worksheet(data, asked).length;
    expect(tasks.querySelectorAll('.tasks > li')).toHaveLength(count);
    expect(answers.querySelectorAll('.tasks > li')).toHaveLength(count);
    for (const item of answers.querySelectorAll('.tasks > li')) {
      const [question, answer] = [...item.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
      expect(tasks.textContent).toContain(question);
      expect(answer).not.toBe('');
    }
    expect(tasks.querySelectorAll('.lines')).toHaveLength(count);
    expect(tasks.textContent).toContain(i18n.country('PL'));
  });
});

it('reads as a person would write it', async () => {
  const [en, pl] = await Promise.all(
    LANGS.map(async (lang) => {
      const i18n = await speak(lang);
      return { i18n, words: await loadWords(i18n), thisYear: 2026 };
    }),
  );
  const count = { kind: 'count', country: 'PL', year: 2012, certain: 1, possible: 3 } as const;
  if (!en || !pl) throw new Error('Two languages are spoken here.');
  expect(taskWords(count, en)).toBe('Country: Poland. How many were certainly members at the end of 2012?');
  expect(answerWords(count, en)).toBe('Certainly 1, perhaps 3.');
  expect(taskWords({ ...count, year: 2026 }, pl)).toBe('Kraj: Polska. Ilu członków na pewno należy do sieci dziś?');
  expect(answerWords({ ...count, possible: 1 }, pl)).toBe('Na pewno 1.');
});
