// While playing, a member that joins has one ring that grows to twice its size and is gone. Over either drawer.
import './bursts.css';
import { endOf } from '../../model/link.ts';
import type { MemberId } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import type { ScreenSpot } from './spots.ts';

/** Draws into `el`, an element as large as the map. Under reduced motion the style sheet shows nothing. */
export function showBursts(el: HTMLElement, { data, store }: App, spots: () => readonly ScreenSpot[]): Cleanup {
  const idsIn = (): ReadonlySet<MemberId> => {
    const { date, today } = store.getState();
    const day = endOf(date, today);
    return new Set(data.members.filter((one) => statusAt(one, day, data.researched) === 'member').map(({ id }) => id));
  };
  let wereIn = idsIn();
  const remove = ({ target }: Event): void => {
    if (target instanceof Element) target.remove();
  };
  el.addEventListener('animationend', remove);
  const unwatch = watch(
    store,
    ({ date, playing }) => ({ date, playing }),
    ({ playing }) => {
      const areIn = idsIn();
      const joined = [...areIn].some((id) => !wereIn.has(id));
      if (playing && joined) {
        const there = spots().filter(({ id, isSpeck }) => areIn.has(id) && !wereIn.has(id) && !isSpeck);
        el.append(...there.map(burst));
      }
      if (!playing) el.replaceChildren();
      wereIn = areIn;
    },
  );
  return () => {
    unwatch();
    el.removeEventListener('animationend', remove);
    el.replaceChildren();
  };
}

function burst({ id, x, y, radius }: ScreenSpot): HTMLElement {
  const el = h('span', { class: 'burst', 'data-burst': id });
  const px = { left: x - radius, top: y - radius, width: radius * 2, height: radius * 2 };
  for (const [key, value] of Object.entries(px)) el.style.setProperty(key, `${Math.round(value * 10) / 10}px`);
  return el;
}
