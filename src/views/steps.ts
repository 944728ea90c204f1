// A row of buttons that takes a date a year or a month back and on: what dragging does, without dragging. One Tab stop.
import './steps.css';
import type { I18n } from '../i18n/i18n.ts';
import { h, s } from './dom.ts';
import { connectRoving, makeStop } from './roving.ts';

/** Months that each button goes on, by its `data-do`. */
export const STEP_MONTHS: Readonly<Record<string, number>> = {
  'year-back': -12,
  'year-on': 12,
  'month-back': -1,
  'month-on': 1,
};

/** The four buttons, with what they step between. */
export function drawSteps({ t }: I18n): HTMLElement {
  const button = (deed: string, label: string, d: string): HTMLElement =>
    h('button', { type: 'button', 'data-do': deed, 'aria-label': label }, chevron(d));
  const pair = (unit: 'year' | 'month'): readonly HTMLElement[] => [
    button(`${unit}-back`, t(`timeline.${unit}Back`), 'M6,2L2,6L6,10'),
    h('span', { 'aria-hidden': 'true' }, t(`timeline.${unit}`)),
    button(`${unit}-on`, t(`timeline.${unit}On`), 'M2,2L6,6L2,10'),
  ];
  return h(
    'div',
    { class: 'steps', role: 'toolbar', 'aria-label': t('timeline.steps') },
    ...pair('year'),
    ...pair('month'),
  );
}

/** Lets the arrow keys walk over the buttons of a row. Ends with `signal`. */
export function connectRow(row: HTMLElement, signal: AbortSignal): void {
  const buttons = [...row.querySelectorAll('button')];
  makeStop(buttons);
  connectRoving(row, () => buttons, signal);
}

const deedsOf = (sign: number): readonly string[] =>
  Object.entries(STEP_MONTHS).flatMap(([deed, months]) => (Math.sign(months) === sign ? deed : []));
export const STEPS_BACK = deedsOf(-1);
export const STEPS_ON = deedsOf(1);

/** Says of buttons whether they lead nowhere. They are not `disabled`: the focus would be lost on the way to the end. */
export function tellReached(el: Element, deeds: readonly string[], isReached: boolean): void {
  for (const deed of deeds) {
    const button = el.querySelector(`[data-do=${deed}]`);
    if (isReached) button?.setAttribute('aria-disabled', 'true');
    else button?.removeAttribute('aria-disabled');
  }
}

const chevron = (d: string): SVGSVGElement =>
  s('svg', { width: 8, height: 12, viewBox: '0 0 8 12', 'aria-hidden': 'true' }, s('path', { d }));
