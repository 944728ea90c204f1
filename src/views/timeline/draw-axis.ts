// The axis: years, the founding and the general conferences, and the lane for members without a date.
import { xAt } from '../../model/timeline.ts';
import { s } from '../dom.ts';
import { isRoomy, type Plan, yearLabels, yearTicks } from './plan.ts';
import type { Scene } from './scene.ts';

export function drawAxis({ data, i18n }: Scene, plan: Plan): SVGGElement {
  const { scale, axis, narrow } = plan;
  const ticks = yearTicks(plan).map((day) => `M${round(xAt(scale, day))},${axis}v${narrow ? 4 : 5}`);
  const founding = data.milestones.find(({ kind }) => kind === 'founding');
  const start = Math.round(scale.left) - 0.5;
  const place = data.members.find(({ name }) => name === founding?.place);
  return s(
    'g',
    { class: 'axis' },
    s('path', { d: `M${plan.gridLeft},${axis + 0.5}H${round(scale.right)}${ticks.join('')}` }),
    ...(narrow ? [] : wedges(data, plan)),
    isRoomy(plan) && founding ? s('path', { class: 'founding', d: `M${start},${plan.handleTop}V${axis}` }) : null,
    isRoomy(plan) && founding && place
      ? s('text', { x: start + 5, y: plan.handleTop + 8 }, i18n.t('timeline.founded', { place: i18n.name(place) }))
      : null,
  );
}

const WEDGE = 'M-3.5,0H3.5L0,5.5Z';

const wedges = ({ milestones }: Scene['data'], { scale, axis }: Plan): readonly SVGPathElement[] =>
  milestones
    .filter(({ kind }) => kind === 'founding' || kind === 'general-conference')
    .map(({ when }) => {
      const [first, last] = [when.earliest ?? scale.first, when.latest ?? when.earliest ?? scale.first];
      const x = (xAt(scale, first) + xAt(scale, last)) / 2;
      return s('path', {
        class: 'wedge',
        d: WEDGE,
        transform: `translate(${round(x)},${axis + 0.5})`,
        'data-day': first,
      });
    });

/** Above the handle's line, so that a year stays legible while the handle passes. */
export function drawYears(plan: Plan): SVGGElement {
  const labels = yearLabels(plan).map(({ year, x }) => s('text', { x: round(x), y: plan.years }, String(year)));
  return s('g', { class: 'years' }, ...labels);
}

export function drawLane({ i18n, members }: Scene, plan: Plan, height: number): SVGGElement {
  const undated = members.some(({ joined }) => joined.earliest === null && joined.latest === null);
  if (plan.narrow || !undated) return s('g', {});
  const x = Math.round(plan.lane) + 0.5;
  return s(
    'g',
    { class: 'lane' },
    s('path', { d: `M${x},${plan.axis + 4}V${height - 2}` }),
    s('text', { x: x + 6, y: plan.years }, i18n.t('timeline.noDate')),
  );
}

/**
 * Says that the marks have become specks, which show how many, and hardly how well each is known. Over the beginning of the
 * curve, which is low there.
 */
export function drawDensity({ i18n }: Scene, plan: Plan): SVGTextElement {
  const below = isRoomy(plan) ? 25 : 12;
  return s('text', { class: 'density', x: plan.scale.left + 5, y: plan.handleTop + below }, i18n.t('timeline.density'));
}

const round = (px: number): number => Math.round(px * 10) / 10;
