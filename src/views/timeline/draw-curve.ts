// The curve above the axis: certain and possible members, the fill between them, and the numbers beside it.
import type { Day } from '../../model/day.ts';
import type { Count } from '../../model/member.ts';
import { xAt } from '../../model/timeline.ts';
import type { CurveStep } from '../../model/timeline-curve.ts';
import { curveOf, roundNumbers } from '../../model/timeline-curve.ts';
import { s } from '../dom.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';

/** Ids of the two clips: what is left and right of the handle. */
export const PAST = 'timeline-past';
export const FUTURE = 'timeline-future';

export interface Heights {
  readonly steps: readonly CurveStep[];
  readonly counts: readonly Count[];
  readonly yAt: (count: number) => number;
  /** Numbers written at the left. */
  readonly numbers: readonly number[];
}

/** The height of a number of members. Published numbers are about the whole network, so a filter leaves them out. */
export function heightsOf({ data, members, state }: Scene, plan: Plan): Heights {
  const steps = curveOf(members, data.researched, state.today);
  const counts = plan.narrow || state.countries.length > 0 ? [] : data.counts.filter(({ charted }) => charted);
  const highest = Math.max(1, ...steps.map(({ possible }) => possible), ...counts.map(({ members }) => members));
  const yAt = (count: number): number => round(plan.axis - (count / highest) * (plan.axis - plan.top));
  const numbers = roundNumbers(highest, 3);
  return { steps, counts, yAt, numbers };
}

/** The curve twice: as it is, and grey for what is right of the handle. */
export function drawCurve({ steps, yAt }: Heights, plan: Plan, last: Day): SVGGElement {
  const certain = stepLine(steps, plan, last, ({ certain }) => yAt(certain));
  const possible = stepLine(steps, plan, last, ({ possible }) => yAt(possible));
  const down = `V${plan.axis}H${round(plan.scale.left)}Z`;
  const copy = (clip: string): SVGGElement =>
    s(
      'g',
      { class: clip, 'clip-path': `url(#${clip})` },
      s('path', { class: 'band', d: possible + down }),
      s('path', { class: 'base', d: certain + down }),
      s('path', { class: 'possible-line', d: possible }),
      s('path', { class: 'certain-line', d: certain }),
    );
  return s('g', { class: 'curve' }, copy(PAST), copy(FUTURE));
}

function stepLine(steps: readonly CurveStep[], plan: Plan, last: Day, yOf: (step: CurveStep) => number): string {
  const path = steps.map((step, index) => {
    const x = round(xAt(plan.scale, step.day));
    return index === 0 ? `M${x},${yOf(step)}` : `H${x}V${yOf(step)}`;
  });
  return `${path.join('')}H${round(xAt(plan.scale, last))}`;
}

/** Lines across, with their numbers. */
export function drawNumbers({ numbers, yAt }: Heights, plan: Plan): SVGGElement {
  if (plan.narrow) return s('g', {});
  const right = round(plan.scale.right);
  return s(
    'g',
    { class: 'numbers' },
    ...numbers.flatMap((number) => {
      // Half a pixel off, a line of one pixel is sharp.
      const y = Math.round(yAt(number)) + 0.5;
      return [
        s('path', { d: `M${plan.gridLeft},${y}H${right}` }),
        s('text', { x: plan.gridLeft - 8, y: y + 4 }, String(number)),
      ];
    }),
  );
}

/** What stands for each way of giving a number, around 0/0. */
export const COUNT_SIGNS: Readonly<Record<Count['comparison'], string>> = {
  exact: 'M-4.5,0H4.5',
  over: 'M-4.5,0H4.5M0,0V-5',
  about: 'M-4.5,.7C-3,-2.4,-1.5,-2.2,0,-.4S3,2.2,4.5,-1.3',
};

/** Numbers that somebody published, at their own height, in the middle of the time they can be from. */
export function drawPublished({ counts, yAt }: Heights, plan: Plan): SVGGElement {
  const signs = counts.map((count) => {
    const { earliest, latest } = count.when;
    const first = earliest ?? latest ?? plan.scale.first;
    const last = latest ?? first;
    const x = (xAt(plan.scale, first) + xAt(plan.scale, last)) / 2;
    return s('path', {
      d: COUNT_SIGNS[count.comparison],
      transform: `translate(${round(x)},${yAt(count.members)})`,
      'data-day': first,
      'data-declarations': count.declarations === 'true',
    });
  });
  return s('g', { class: 'published' }, ...signs);
}

const round = (px: number): number => Math.round(px * 10) / 10;
