// While playing, a member that joins has one ring that grows to twice its size and is gone. Over either drawer.
import './bursts.css';
import type { Day } from '../../model/day.ts';
import { endOf } from '../../model/link.ts';
import type { Member, MemberId } from '../../model/member.ts';
import { statusAt } from '../../model/membership.ts';
import { turnedBetween } from '../../model/turns.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import type { ScreenSpot } from './spots.ts';

/** Draws into `el`, an element as large as the map. Under reduced motion the style sheet shows nothing. */
export function showBursts(el: HTMLElement, { data, store }: App, spots: () => readonly ScreenSpot[]): Cleanup {
  const dayNow = (): Day => endOf(store.getState().date, store.getState().today);
  let day = dayNow();
  /** Who is surely in at a day and was not at another. */
  const joined = (before: Day, now: Day): ReadonlySet<MemberId> => {
    const isIn = (member: Member, at: Day): boolean => statusAt(member, at, data.researched) === 'member';
    const turned = turnedBetween(data, before, now).flatMap((index) => data.members[index] ?? []);
    return new Set(turned.filter((one) => isIn(one, now) && !isIn(one, before)).map(({ id }) => id));
  };
  const remove = ({ target }: Event): void => {
    if (target instanceof Element) target.remove();
  };
  el.addEventListener('animationend', remove);
  const unwatch = watch(
    store,
    ({ date, playing }) => ({ date, playing }),
    ({ playing }) => {
      const [before, now] = [day, dayNow()];
      day = now;
      if (!playing) {
        el.replaceChildren();
        return;
      }
      const came = joined(before, now);
      if (came.size > 0)
        el.append(
          ...spots()
            .filter(({ id, isSpeck }) => came.has(id) && !isSpeck)
            .map(burst),
        );
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
