// A field that takes a date as people write it, and says what it understood before it is used.
import { readDate } from '../../model/date-input.ts';
import { isDate } from '../../model/link.ts';
import { fold } from '../../model/search.ts';
import { dateInputWords } from '../date-input-words.ts';
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import type { Which } from './field-steps.ts';
import { fieldSteps } from './field-steps.ts';

export interface DateFieldOptions {
  /** For `label` and `aria-describedby`. */
  readonly id: string;
  readonly which: Which;
  readonly label: string;
  /** What a date means here: "The end of June 2012". */
  readonly meaning: (date: string) => string;
  /** Why a date cannot be used here, or null. */
  readonly refusal: (date: string) => string | null;
  readonly use: (date: string) => void;
  /** What the word "today" does; without it the word is not understood. */
  readonly useToday?: () => void;
}

export interface DateField {
  readonly el: HTMLElement;
  /** Writes the present date, unless the reader is writing. */
  readonly show: (words: string) => void;
  readonly end: Cleanup;
}

interface Reading {
  readonly words: string;
  readonly use: (() => void) | null;
}

export function dateField(app: App, options: DateFieldOptions): DateField {
  const { i18n, store } = app;
  const names = dateInputWords(i18n);
  const input = h('input', {
    ...{ type: 'text', id: options.id, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' },
    ...{ enterkeyhint: 'go', 'aria-describedby': `${options.id}-hint` },
  });
  const hint = h('p', { class: 'hint', id: `${options.id}-hint`, 'aria-live': 'polite' });
  const label = h('label', { for: options.id, id: `${options.id}-label` }, options.label);
  const steps = fieldSteps(app, options.which, label.id);
  const el = h('form', { class: 'date-field' }, label, input, steps.el, hint);
  /** What stood there before the reader began to write. */
  let shown = '';

  const read = (): Reading | null => {
    const text = input.value;
    if (options.useToday && fold(text) === fold(i18n.t('timeline.today')))
      return { words: i18n.t('timeline.today'), use: options.useToday };
    const date = readDate(text, names);
    if (date === null) return null;
    const { today } = store.getState();
    const outside = { first: i18n.partial('2004', 'gen'), today: i18n.day(today) };
    const refusal = isDate(date, today) ? options.refusal(date) : i18n.t('time.outside', outside);
    if (refusal !== null) return { words: refusal, use: null };
    return { words: options.meaning(date), use: () => options.use(date) };
  };
  const say = (words: string, wrong = false): void => {
    // The same words are not read out anew.
    if (hint.textContent !== words) hint.replaceChildren(words);
    hint.toggleAttribute('data-wrong', wrong);
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  const told = (): void => {
    const reading = input.value === shown ? null : read();
    if (reading === null) say(i18n.t('time.expects'));
    else if (reading.use) say(i18n.t('time.enter', { date: reading.words }));
    else say(reading.words, true);
  };
  const submit = (): void => {
    const reading = read();
    if (!reading) say(i18n.t('time.notUnderstood'), true);
    else if (!reading.use) say(reading.words, true);
    else {
      // The field may be written anew while it has the focus: the reader is done.
      shown = input.value;
      reading.use();
      say(i18n.t('time.shown', { date: reading.words }));
    }
  };
  el.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', told);
  // Leaving the field is no decision: what was begun is dropped.
  input.addEventListener('blur', () => {
    if (input.value === shown) return;
    input.value = shown;
    told();
  });
  input.addEventListener('focus', () => input.select());
  told();
  return {
    el,
    end: steps.end,
    show: (words) => {
      if (input.value !== shown) {
        shown = words;
        return;
      }
      input.value = words;
      shown = words;
      if (!input.matches(':focus')) told();
    },
  };
}
