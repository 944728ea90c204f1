// The form of the embed maker. What cannot be used is said beside its field, and the code keeps what it had.
import type { I18n } from '../../i18n/i18n.ts';
import { LANGS, LANGUAGES } from '../../i18n/languages.ts';
import { readDate } from '../../model/date-input.ts';
import type { Day } from '../../model/day.ts';
import type { Theme } from '../../model/link.ts';
import { isDate, PARTS } from '../../model/link.ts';
import { dateInputWords } from '../date-input-words.ts';
import { h } from '../dom.ts';
import type { Choice } from './choice.ts';
import { SIZES } from './choice.ts';
import type { Field } from './field.ts';
import { field, selectBox, textInput } from './field.ts';
import type { MakerWords } from './words.ts';

export interface FormParts {
  readonly i18n: I18n;
  readonly t: MakerWords;
  readonly today: Day;
  /** The release of the data that an embed can stay with. */
  readonly version: string;
  readonly choice: () => Choice;
  readonly choose: (patch: Partial<Choice>) => void;
}

const THEMES: readonly (Theme | 'auto')[] = ['auto', 'light', 'dark', 'contrast'];

export function makerForm(parts: FormParts, city: HTMLElement, title: HTMLElement): HTMLElement {
  const { i18n, t, choice, choose } = parts;
  const languages = LANGS.map((lang) => [lang, LANGUAGES[lang].name] as const);
  const themes = THEMES.map((theme) => [theme, i18n.t(`theme.${theme}`)] as const);
  const { lang, theme } = choice();
  const form = h(
    'form',
    { class: 'maker-form' },
    h('h3', {}, t('maker.choose')),
    city,
    partsField(parts),
    h(
      'div',
      { class: 'pair' },
      field(
        'maker-lang',
        t('maker.language'),
        selectBox(languages, lang, (next) => choose({ lang: next })),
        null,
      ).el,
      field(
        'maker-theme',
        t('maker.colours'),
        selectBox(themes, theme ?? 'auto', (next) => choose({ theme: next === 'auto' ? null : next })),
        null,
      ).el,
    ),
    dateField(parts),
    dataField(parts),
    h('div', { class: 'pair' }, sizeField(parts, 'height'), sizeField(parts, 'width')),
    title,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function partsField({ t, choice, choose }: FormParts): HTMLElement {
  const wrong = h('p', { class: 'wrong', 'aria-live': 'polite' });
  const boxes = PARTS.map((part) => {
    const box = h('input', { type: 'checkbox', checked: choice().show.includes(part) });
    return { part, box, el: h('label', {}, box, t(`maker.part.${part}`)) };
  });
  const el = h('fieldset', {}, h('legend', {}, t('maker.parts')), ...boxes.map((one) => one.el), wrong);
  el.addEventListener('change', () => {
    const show = boxes.filter(({ box }) => box.checked).map(({ part }) => part);
    wrong.replaceChildren(show.length > 0 ? '' : t('maker.noPart'));
    if (show.length > 0) choose({ show });
  });
  return el;
}

function dateField({ i18n, t, today, choose }: FormParts): HTMLElement {
  const names = dateInputWords(i18n);
  const input = textInput('', (text) => {
    const date = text === '' ? null : readDate(text, names);
    if (text !== '' && date === null) return complain(i18n.t('time.notUnderstood'));
    if (date !== null && !isDate(date, today)) {
      return complain(i18n.t('time.outside', { first: i18n.partial('2004', 'gen'), today: i18n.day(today) }));
    }
    complain(null);
    choose({ date });
  });
  const { el, complain }: Field = field('maker-date', t('maker.date'), input, t('maker.dateHint'));
  return el;
}

function dataField({ t, version, choose }: FormParts): HTMLElement {
  const options = [
    ['newest', t('maker.dataNewest')],
    ['fixed', t('maker.dataFixed', { version })],
  ] as const;
  const box = selectBox(options, 'newest', (next) => choose({ data: next === 'fixed' ? version : null }));
  return field('maker-data', t('maker.data'), box, t('maker.dataHint')).el;
}

function sizeField({ i18n, t, choice, choose }: FormParts, side: 'width' | 'height'): HTMLElement {
  const [low, high] = SIZES[side];
  const isEmptyAllowed = side === 'width';
  const first = choice()[side];
  const input = textInput(
    first === null ? '' : String(first),
    (text) => {
      const size = /^\d{1,5}$/.test(text) ? Number(text) : null;
      const isEmpty = text === '' && isEmptyAllowed;
      if (!isEmpty && (size === null || size < low || size > high)) {
        const kept = choice()[side];
        const words = kept === null ? t('maker.wholeWidth') : String(kept);
        return complain(t('maker.badNumber', { low: i18n.number(low), high: i18n.number(high), kept: words }));
      }
      complain(null);
      if (side === 'width') choose({ width: size });
      else if (size !== null) choose({ height: size });
    },
    { inputmode: 'numeric' },
  );
  const { el, complain }: Field = field(`maker-${side}`, t(`maker.${side}`), input, t(`maker.${side}Hint`));
  return el;
}
