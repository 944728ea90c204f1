// A step in words: its title, its sentences with the members' names, the plan, the sources.
import type { MemberId } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Run, Step } from '../../model/tour.ts';
import { planIn, sourcesOf } from '../../model/tour.ts';
import { h } from '../dom.ts';
import { sourceGroup } from '../source.ts';
import type { Told } from './world.ts';

const nameClass = (member: MemberId): string | null => (member === KRAKOW ? 'krakow-name' : null);

/** Names are told apart by colour alone. */
export const plainRuns = (runs: readonly Run[]): readonly (Node | string)[] =>
  runs.map(({ text, member }) => (member === KRAKOW ? h('span', { class: nameClass(member) }, text) : text));

/** Each name leads to the member's card. */
export const linkedRuns = (runs: readonly Run[]): readonly (Node | string)[] =>
  runs.map(({ text, member }) =>
    member ? h('a', { href: `?city=${member}`, 'data-select': member, class: nameClass(member) }, text) : text,
  );

/** The list that belongs to the step, and whether its words are our own; nothing for other steps. */
export function listOf({ app: { i18n }, tour }: Told, step: Step): readonly HTMLElement[] {
  if (step.list === null) return [];
  const points = planIn(tour, i18n.lang);
  const ours = points.some(({ official }) => !official);
  return [
    h('ol', { class: 'plan' }, ...points.map(({ heading }) => h('li', {}, heading))),
    ...(ours ? [h('p', { class: 'ours' }, i18n.t('tour.planOurs'))] : []),
  ];
}

export const sourceList = ({ app: { i18n }, tour }: Told, step: Step): HTMLElement =>
  h(
    'details',
    { class: 'step-sources' },
    h('summary', {}, i18n.t('tour.sources')),
    ...sourceGroup(i18n, sourcesOf(tour, step)),
  );
