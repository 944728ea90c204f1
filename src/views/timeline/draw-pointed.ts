// What is pointed at or chosen: a ring, the whole thread, name and date.
import type { Member } from '../../model/member.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Placed } from '../../model/timeline.ts';
import { xAt } from '../../model/timeline.ts';
import { s } from '../dom.ts';
import { longDate } from '../member-words.ts';
import type { Drawn } from './draw.ts';
import { isHidden, radiusOf, yOf } from './draw-marks.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';

/** Draws it over the strip, in place of what was there. */
export function drawPointed(svg: SVGSVGElement, scene: Scene, { plan, placed }: Drawn): void {
  const { city, hovered } = scene.state;
  const drawings = [...new Set([city, hovered])].flatMap((id) => {
    const member = scene.members.find((one) => one.id === id);
    const place = id === null ? undefined : placed.get(id);
    if (!member || !place || isHidden(place, plan)) return [];
    const radius = radiusOf(place, plan);
    return s(
      'g',
      { transform: `translate(${round(place.x)},${round(yOf(place, plan))})` },
      plan.narrow ? null : wholeThread(member, place, plan, radius),
      s('circle', { class: id === KRAKOW ? 'halo krakow' : 'halo', r: radius + 2.4 }),
      place.name === null ? words(plan, place, `${scene.i18n.name(member)}, ${longDate(scene.i18n, member)}`) : null,
    );
  });
  svg.querySelector('.pointed')?.replaceChildren(...drawings);
}

/** Back to the first possible day, however long ago; null where there is none. */
function wholeThread({ joined }: Member, { kind, x }: Placed, { scale }: Plan, radius: number): SVGPathElement | null {
  if (kind !== 'bounds' || joined.earliest === null) return null;
  const start = round(xAt(scale, joined.earliest) - x);
  return s('path', { class: 'whole-thread', d: `M${start},-3V3M${start},0H${-radius}` });
}

/** Px of a letter of these words, on average, and from the mark to them. */
const LETTER = 6.2;
const BESIDE = 9;

function words({ width }: Plan, { x }: Placed, text: string): SVGTextElement {
  const fits = x + BESIDE + text.length * LETTER <= width;
  return s('text', { x: fits ? BESIDE : -BESIDE, y: 4, 'text-anchor': fits ? 'start' : 'end' }, text);
}

const round = (px: number): number => Math.round(px * 10) / 10;
