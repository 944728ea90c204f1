// What is pointed at or chosen in the large picture: a ring, name and date; and the keys that go from mark to mark.
import type { Member } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import { BESIDE } from '../../../model/threads.ts';
import type { AppStore } from '../../../store/store.ts';
import { s } from '../../dom.ts';
import { longDate } from '../../member-words.ts';
import type { Cleanup } from '../../view.ts';
import type { Scene } from '../scene.ts';
import { radiusOf } from './draw-marks.ts';
import type { Layout } from './layout.ts';
import { widthOf } from './words.ts';

/** Draws it over the picture, in place of what was there. */
export function drawPointed(svg: SVGSVGElement, scene: Scene, { plan, spots }: Layout): void {
  const { city, hovered } = scene.state;
  const drawings = [...new Set([city, hovered])].flatMap((id) => {
    const member = scene.members.find((one) => one.id === id);
    const spot = spots.get(id ?? '');
    if (!member || !spot) return [];
    const ring = s('circle', {
      class: member.id === KRAKOW ? 'halo krakow' : 'halo',
      r: radiusOf(member.id, spot) + 2.6,
    });
    const words = pointedWords(scene, member);
    const fits = spot.x + BESIDE + widthOf(words) <= plan.width;
    const text = s('text', { x: fits ? BESIDE : -BESIDE, y: 4, 'text-anchor': fits ? 'start' : 'end' }, words);
    const transform = `translate(${Math.round(spot.x * 10) / 10},${Math.round(spot.y * 10) / 10})`;
    // The chosen one keeps its ring; its words come with the pointer, or where it has no name beside it.
    return s('g', { transform }, ring, id === hovered ? text : null);
  });
  svg.querySelector('.pointed')?.replaceChildren(...drawings);
}

/** "Bologna, between 2004 and 18 September 2008"; says so where a membership is unconfirmed or has ended. */
export const pointedWords = ({ i18n }: Pick<Scene, 'i18n'>, member: Member): string =>
  i18n.t('large.pointed', { name: i18n.name(member), when: longDate(i18n, member) });

/**
 * Up and down go from mark to mark, Enter chooses the one. `say` tells the one that is pointed at.
 */
export function connectMarkKeys(
  picture: HTMLElement,
  store: AppStore,
  order: () => Layout['order'],
  say: (id: string) => void,
): Cleanup {
  const end = new AbortController();
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== picture) return;
    const { hovered, city, hover, select } = store.getState();
    const ids = order();
    if (event.key === 'Enter' && hovered !== null) select(hovered);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || ids.length === 0) return;
    event.preventDefault();
    const at = ids.indexOf(hovered ?? city ?? '');
    const next = ids[at < 0 && step < 0 ? ids.length - 1 : Math.min(ids.length - 1, Math.max(0, at + step))];
    if (next === undefined) return;
    hover(next);
    say(next);
  };
  picture.addEventListener('keydown', onKey, { signal: end.signal });
  picture.addEventListener('blur', () => store.getState().hover(null), { signal: end.signal });
  return () => end.abort();
}
