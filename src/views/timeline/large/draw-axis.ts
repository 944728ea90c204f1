// What gives the large picture its order: conferences by name, the axis, the years, the heads of its parts.
import type { Milestone } from '../../../model/member.ts';
import { middleOf } from '../../../model/published.ts';
import { xAt } from '../../../model/timeline.ts';
import { s } from '../../dom.ts';
import type { Plan } from '../plan.ts';
import { yearLabels, yearTicks } from '../plan.ts';
import type { Scene } from '../scene.ts';
import type { Layout } from './layout.ts';
import type { LargePlan } from './plan.ts';
import { placeName, widthOf } from './words.ts';

/** Baselines of the names, the lower one first. */
const LINES = [32, 16];
const WEDGE = 'M-3.5,0H3.5L0,5.5Z';

const isNamed = ({ kind }: Milestone): boolean => kind === 'founding' || kind === 'general-conference';

/** The founding and the general conferences: a fine line down to the axis, and the place where there is room for it. */
export function drawConferences({ data, i18n }: Scene, plan: Plan): SVGGElement {
  const ends = LINES.map(() => Number.NEGATIVE_INFINITY);
  const drawn = data.milestones.filter(isNamed).map((milestone) => {
    const { id, when, kind } = milestone;
    const isFounding = kind === 'founding';
    const x = isFounding ? plan.scale.left : middleOf(when, plan.scale);
    const place = placeName(i18n, data, milestone) ?? i18n.t('large.online');
    const words = isFounding ? i18n.t('timeline.founded', { place }) : place;
    const width = widthOf(words, isFounding);
    const left = isFounding ? x - 12 : x - width / 2;
    const line = ends.findIndex((end) => left > end + 8);
    if (line >= 0) ends[line] = left + width;
    const day = { 'data-day': when.earliest ?? plan.scale.first };
    return s(
      'g',
      { class: isFounding ? 'conference founding' : 'conference', 'data-row': id, ...day },
      s('path', { class: 'line', d: `M${half(x)},${(LINES[Math.max(0, line)] ?? 0) + 6}V${plan.axis}` }),
      s('path', { class: 'wedge', d: WEDGE, transform: `translate(${round(x)},${plan.axis + 0.5})` }),
      line < 0 ? null : s('text', { x: round(left), y: LINES[line] ?? 0 }, words),
      s('title', {}, `${words}, ${i18n.when(when)}`),
    );
  });
  return s('g', { class: 'conferences' }, ...drawn);
}

export function drawAxis(plan: Plan): SVGGElement {
  const ticks = yearTicks(plan).map((day) => `M${round(xAt(plan.scale, day))},${plan.axis}v5`);
  const line = `M${plan.gridLeft},${plan.axis + 0.5}H${round(plan.scale.right)}`;
  return s('g', { class: 'axis' }, s('path', { d: line + ticks.join('') }));
}

/** Above the handle's line, so that a year stays legible while the handle passes. */
export function drawYears(plan: Plan): SVGGElement {
  const labels = yearLabels(plan).map(({ year, x }) => s('text', { x: round(x), y: plan.years }, String(year)));
  return s('g', { class: 'years' }, ...labels);
}

export function drawLane({ i18n, members }: Scene, plan: LargePlan): SVGGElement {
  const undated = members.some(({ joined }) => joined.earliest === null && joined.latest === null);
  if (!undated) return s('g', {});
  const words = i18n.t('timeline.noDate');
  const fits = plan.lane + 7 + widthOf(words) <= plan.width;
  const at = fits ? { x: Math.round(plan.lane) + 7 } : { x: plan.width, 'text-anchor': 'end' };
  return s(
    'g',
    { class: 'lane' },
    s('path', { d: `M${half(plan.lane)},${fits ? plan.axis + 4 : plan.years + 8}V${plan.height}` }),
    s('text', { ...at, y: plan.years }, words),
  );
}

/** The heads of the two parts below. */
export function drawHeads({ i18n }: Scene, { plan, threads, unconfirmed }: Layout): SVGGElement {
  const head = (y: number, words: string): SVGTextElement => s('text', { x: 0, y: y - 13 }, words);
  return s(
    'g',
    { class: 'heads' },
    threads.length > 0 ? head(plan.threads, i18n.t('large.threads')) : null,
    unconfirmed.length > 0 ? head(plan.unconfirmed, i18n.t('large.unconfirmed')) : null,
  );
}

const round = (px: number): number => Math.round(px * 10) / 10;
/** A line of one pixel is sharp there. */
const half = (px: number): number => Math.round(px) + 0.5;
