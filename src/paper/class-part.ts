// The part of the panel for a class: hand-out, work sheet, answers, and the classroom copy.
import type { Level } from '../model/worksheet.ts';
import { LEVELS } from '../model/worksheet.ts';
import { h } from '../views/dom.ts';
import type { More } from './hand-out.ts';
import type { Desk } from './panel.ts';
import { drawWorkSheet } from './work-sheet.ts';

export function classPart(desk: Desk, country: string): HTMLElement {
  const { app, words, press, signal } = desk;
  const { data, i18n, store } = app;
  const told = h('p', { role: 'status' });
  const countries = choice(
    words.t('paper.country'),
    countriesOf(desk).map(({ code, name }) => [code, name]),
    country,
  );
  const levels = choice(
    words.t('paper.level'),
    LEVELS.map((level) => [String(level), words.t(`paper.level.${level}`)]),
    '1',
  );
  let loaded: Pick<More, 'evidence' | 'tour'> | null = null;
  const prepare = (): void => {
    if (loaded) press.prepare({ ...loaded, country: countries.value(), address: desk.address });
  };
  const load = async (): Promise<void> => {
    try {
      const [evidence, tour] = await Promise.all([app.evidence(), app.tour()]);
      loaded = { evidence, tour };
      told.replaceChildren();
      prepare();
    } catch (error) {
      console.warn(error);
      const again = h('button', { type: 'button', class: 'button' }, words.t('paper.retry'));
      again.addEventListener('click', load, { signal });
      told.replaceChildren(words.t('paper.noEvidence'), ' ', again);
    }
  };
  countries.select.addEventListener('change', prepare, { signal });
  load();

  const level = (): Level => LEVELS.find((one) => String(one) === levels.value()) ?? 1;
  const workSheet = (form: 'tasks' | 'answers') => (): void => {
    const asked = { country: countries.value(), level: level(), today: store.getState().today };
    press.print([drawWorkSheet({ data, i18n }, words, asked, form)]);
  };
  const button = (key: 'paper.handout' | 'paper.tasks' | 'paper.answers', run: () => void): HTMLElement => {
    const el = h('button', { type: 'button', class: 'button' }, words.t(key));
    el.addEventListener('click', run, { signal });
    return el;
  };
  return h(
    'section',
    {},
    h('h3', {}, words.t('paper.class')),
    countries.el,
    h(
      'p',
      { class: 'buttons' },
      button('paper.handout', () => press.print(null)),
    ),
    h('p', { class: 'hint' }, words.t('paper.handoutHint')),
    levels.el,
    h(
      'p',
      { class: 'buttons' },
      button('paper.tasks', workSheet('tasks')),
      button('paper.answers', workSheet('answers')),
    ),
    h('p', { class: 'hint' }, words.t('paper.sheetHint')),
    told,
    app.isCopy ? null : copyPart(desk),
  );
}

/** In the reader's order. */
const countriesOf = ({ app: { data, i18n } }: Desk): readonly { readonly code: string; readonly name: string }[] =>
  [...new Set(data.members.map(({ country }) => country))]
    .map((code) => ({ code, name: i18n.country(code) }))
    .toSorted((a, b) => i18n.compare(a.name, b.name));

interface Choice {
  readonly el: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly value: () => string;
}

function choice(label: string, options: readonly (readonly [value: string, words: string])[], chosen: string): Choice {
  const select = h(
    'select',
    {},
    ...options.map(([value, words]) => h('option', { value, selected: value === chosen }, words)),
  );
  return { el: h('label', {}, h('span', {}, label), select), select, value: () => select.value };
}

function copyPart({ app: { root, i18n, data }, words }: Desk): HTMLElement {
  const file = `${i18n.lang}.html`;
  return h(
    'div',
    { class: 'copy-file' },
    h('h4', {}, words.t('paper.copy')),
    h('p', { class: 'hint' }, words.t('paper.copyHint', { date: i18n.day(data.researched) })),
    h(
      'p',
      { class: 'buttons' },
      h('a', { class: 'button', href: `${root}classroom/${file}`, download: file }, words.t('paper.copyGet')),
    ),
  );
}
