// The legend: only the marks that the map shows now, in words.

import type { I18n } from '../../i18n/i18n.ts';
import { calendarDay } from '../../model/day.ts';
import { endOf } from '../../model/link.ts';
import type { Look } from '../../model/look.ts';
import { isArea, lookAt } from '../../model/look.ts';
import type { Dataset } from '../../model/member.ts';
import { kept } from '../../model/membership.ts';
import { isFresh, sceneOf } from '../../model/scene.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h, s } from '../dom.ts';
import { tickPath } from '../mark.ts';
import { markElement } from '../mark-svg.ts';
import type { View } from '../view.ts';

const RADIUS = 5;

const ROWS: readonly { readonly key: Parameters<I18n['t']>[0]; readonly look: Look }[] = [
  { key: 'legend.sharp', look: { fill: 'disc', ink: 'ink', shape: 'round' } },
  { key: 'legend.wide', look: { fill: 'disc', ink: 'mid', shape: 'round' } },
  { key: 'legend.bounds', look: { fill: 'core', ink: 'ink', shape: 'round' } },
  { key: 'legend.possible', look: { fill: 'empty', ink: 'ink', shape: 'round' } },
  { key: 'legend.unconfirmed', look: { fill: 'broken', ink: 'unconfirmed', shape: 'round' } },
];

type Parts = { readonly data: Dataset; readonly i18n: I18n };
type Told = Pick<State, 'date' | 'from' | 'countries' | 'today'>;

const row = (look: Look, words: string, fresh = false): HTMLElement => {
  const mark = s(
    'svg',
    { width: 18, height: 18, viewBox: '-9 -9 18 18', 'aria-hidden': 'true' },
    markElement(look, RADIUS),
  );
  if (fresh) mark.append(s('path', { class: 'fresh', d: tickPath(RADIUS) }));
  return h('li', {}, mark, words);
};

/** Fills `el` with the marks that occur among the members shown. */
export function drawLegend(el: HTMLElement, { data, i18n }: Parts, state: Told): void {
  const day = endOf(state.date, state.today);
  const shown = kept(data.members, state);
  const looks = shown.map((member) => lookAt(member, day, data.researched));
  const rows = ROWS.filter(({ look }) =>
    looks.some(({ fill, ink }) => fill === look.fill && (ink === look.ink || (ink === 'krakow' && look.ink === 'ink'))),
  ).map(({ key, look }) => row(look, i18n.t(key)));
  const areas = shown.some((member, index) => isArea(member) && looks[index]?.fill !== 'speck');
  if (areas) rows.push(row({ fill: 'disc', ink: 'ink', shape: 'square' }, i18n.t('legend.area')));
  const scene = sceneOf(state, state.today);
  if (shown.some((member) => isFresh(member, scene, data.researched))) {
    const { year } = calendarDay(day);
    rows.push(row({ fill: 'disc', ink: 'ink', shape: 'round' }, i18n.t('legend.fresh', { year }), true));
  }
  el.replaceChildren(h('h2', { class: 'visually-hidden' }, i18n.t('legend.title')), h('ul', {}, ...rows));
}

export const legendView: View = (el, app) =>
  watch(
    app.store,
    ({ date, from, countries, today }) => ({ date, from, countries, today }),
    (state) => drawLegend(el, app, state),
  );
