// The buttons beside the strip: play, a year or a month back and on, the start, today; date and count in words.

import type { I18n } from '../../i18n/i18n.ts';
import type { AppStore, State } from '../../store/store.ts';
import { lowestIndex, monthDate, monthIndex, watch } from '../../store/store.ts';
import { h, s } from '../dom.ts';
import { connectRow, drawSteps, STEP_MONTHS, STEPS_BACK, STEPS_ON, tellReached } from '../steps.ts';
import type { App, Cleanup } from '../view.ts';
import { all } from '../view.ts';
import type { Scene } from './scene.ts';
import { countInWords, dateInWords } from './scene.ts';

/** Letters of a date that two lines of the usual size have no room for: "26 de noviembre de 2026". */
const LONG = 18;

const ICONS = {
  play: 'M9,6.5V20.5L20.5,13.5Z',
  pause: 'M8.5,7H11.8V20H8.5ZM15.2,7H18.5V20H15.2Z',
  again: 'M19.2,12.2A6,6,0,1,1,16.6,8.5M17.3,4.6V9.1H12.8',
} as const;

type Icon = keyof typeof ICONS;

/** What each other button does, by its `data-do`. */
const DEEDS: Readonly<Record<string, (store: AppStore) => void>> = {
  play: (store) => (store.getState().playing ? store.getState().pause() : store.getState().play()),
  start: (store) => store.getState().setDate(monthDate(0, store.getState().today)),
  today: (store) => store.getState().setDate(null),
  large: (store) => store.getState().openTimeline(true),
};

/** `opens`: whether the large form is opened from here. */
export function drawControls(i18n: I18n, opens: boolean): HTMLElement {
  const { t } = i18n;
  const button = (deed: string, label: string | null, ...content: (Node | string)[]): HTMLElement =>
    h(
      'button',
      { type: 'button', 'data-do': deed, 'aria-label': label, 'aria-haspopup': deed === 'large' ? 'dialog' : null },
      ...content,
    );
  return h(
    'div',
    { class: 'controls' },
    h('p', { class: 'date' }),
    button('play', null),
    drawSteps(i18n),
    h(
      'div',
      { class: 'jumps', role: 'toolbar', 'aria-label': t('timeline.jumps') },
      button('start', null, t('timeline.start')),
      button('today', null, t('timeline.today')),
    ),
    h('p', { class: 'count' }),
    opens ? button('large', null, t('timeline.title')) : null,
  );
}

/** Writes date and count. */
export function tellDate(controls: Element, scene: Scene): void {
  const { state } = scene;
  const date = dateInWords(scene);
  const heading = controls.querySelector('.date');
  heading?.replaceChildren(date);
  heading?.toggleAttribute('data-long', date.length > LONG);
  controls.querySelector('.count')?.replaceChildren(countInWords(scene), ' ', h('small', {}, hint(scene)));
  const index = monthIndex(state.date, state.today);
  tellReached(controls, [...STEPS_BACK, 'start'], index <= lowestIndex(state));
  tellReached(controls, [...STEPS_ON, 'today'], state.date === null);
}

/** What the date counts as, or which countries it counts. */
function hint({ i18n, state: { countries, date } }: Scene): string {
  if (countries.length > SEVERAL) return i18n.t('timeline.onlyCountries', { count: countries.length });
  if (countries.length > 0)
    return i18n.t('timeline.only', { countries: i18n.list(countries.map(i18n.country).sort(i18n.compare)) });
  if (date === null || date.length === 10) return '';
  return i18n.t(date.length === 4 ? 'timeline.endOfYear' : 'timeline.endOfMonth');
}

/** More countries than these are counted, not named. */
const SEVERAL = 2;

/** Lets the buttons act, and keeps the round one true. */
export function connectControls(controls: Element, { store, i18n }: App): Cleanup {
  const end = new AbortController();
  controls.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('[data-do]') : null;
      const deed = button?.getAttribute('data-do') ?? '';
      const months = STEP_MONTHS[deed];
      if (months) store.getState().stepMonths(months);
      else DEEDS[deed]?.(store);
    },
    { signal: end.signal },
  );
  for (const row of controls.querySelectorAll<HTMLElement>('[role=toolbar]')) connectRow(row, end.signal);
  let played = false;
  const round = ({ playing, date }: Pick<State, 'playing' | 'date'>): void => {
    // Played to its end in this visit, the history can be seen again.
    played = playing || (played && date === null);
    const icon: Icon = playing ? 'pause' : played ? 'again' : 'play';
    const button = controls.querySelector('[data-do=play]');
    if (button?.getAttribute('data-icon') === icon) return;
    button?.setAttribute('data-icon', icon);
    button?.setAttribute('aria-label', i18n.t(`timeline.${icon}`));
    button?.replaceChildren(glyph(icon));
  };
  return all(
    () => end.abort(),
    watch(store, ({ playing, date }) => ({ playing, date }), round),
  );
}

const glyph = (icon: Icon): SVGSVGElement =>
  s(
    'svg',
    { width: 27, height: 27, viewBox: '0 0 27 27', 'aria-hidden': 'true', class: icon },
    s('path', { d: ICONS[icon] }),
  );
