// The table of criteria, as the accessibility page and the notes of the embed maker show it.

import type { NotesKey } from '../i18n/en/maker-notes.ts';
import type { Params } from '../i18n/i18n.ts';
import { h } from '../views/dom.ts';
import type { Criterion } from './conformance.ts';
import { CRITERIA, HOW } from './conformance.ts';

export type Translate = (key: NotesKey, params?: Params) => string;

/** How many criteria there are of each result, in words. */
export function countWords(t: Translate): string {
  const count = (result: Criterion['result']): number => CRITERIA.filter((one) => one.result === result).length;
  return t('notes.counts', {
    tested: count('tested'),
    partly: count('partly'),
    absent: count('absent'),
    untested: count('untested'),
  });
}

/** As wide as it must be: on a narrow screen it scrolls by itself, by keyboard too. `labelledBy`: the id of its heading. */
export const drawCriteria = (t: Translate, labelledBy: string): HTMLElement =>
  h('div', { class: 'criteria', tabindex: 0, role: 'region', 'aria-labelledby': labelledBy }, table(t));

function table(t: Translate): HTMLElement {
  const heads = (['criterion', 'result', 'how', 'level', 'clause'] as const).map((key) =>
    h('th', { scope: 'col' }, t(`notes.${key}`)),
  );
  const rows = CRITERIA.map((criterion) =>
    h(
      'tr',
      { 'data-result': criterion.result },
      h('th', { scope: 'row' }, `${criterion.id} ${t(`criterion.${criterion.id}`)}`),
      h('td', {}, t(`notes.result.${criterion.result}`)),
      h('td', {}, howWords(criterion, t)),
      h('td', {}, criterion.level),
      h('td', {}, `9.${criterion.id}`),
    ),
  );
  return h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows));
}

/** In words, with the test files for whoever wants to read them. */
const howWords = ({ how }: Criterion, t: Translate): string =>
  how.map((one) => `${t(`how.${one}`)} (${HOW[one].join(', ')})`).join('; ');
