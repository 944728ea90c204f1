// Marks answer to the pointer: pointing at one names it everywhere, a click chooses it.

import type { MemberId } from '../../model/member.ts';
import type { AppStore } from '../../store/store.ts';
import type { Cleanup } from '../view.ts';

export function connectPointing(svg: SVGSVGElement, store: AppStore): Cleanup {
  const end = new AbortController();
  const listen = <K extends 'click' | 'pointerover' | 'pointerout'>(
    type: K,
    run: (member: MemberId | null, event: SVGElementEventMap[K]) => void,
  ): void => svg.addEventListener(type, (event) => run(memberAt(event.target), event), { signal: end.signal });
  /** The member that was pointed at here last. */
  let pointed: MemberId | null = null;
  /** Where a member was chosen. */
  let clicked: readonly [x: number, y: number] | null = null;

  listen('click', (member, { clientX, clientY }) => {
    if (member === null) return;
    clicked = [clientX, clientY];
    store.getState().select(member);
  });
  listen('pointerover', (member, { pointerType, clientX, clientY }) => {
    // A choice moves marks to other rows: what slides beneath a resting pointer is not pointed at.
    const resting = clicked !== null && Math.hypot(clicked[0] - clientX, clicked[1] - clientY) < RESTING;
    if (pointerType === 'touch' || resting) return;
    pointed = member;
    store.getState().hover(member);
  });
  listen('pointerout', () => {
    // The map or the list may have pointed at another one meanwhile.
    if (pointed !== null && store.getState().hovered === pointed) store.getState().hover(null);
  });
  return () => end.abort();
}

/** Px. Browsers round the place of a click, but not of other events. */
const RESTING = 2;

const memberAt = (target: EventTarget | null): MemberId | null =>
  target instanceof Element ? (target.closest('[data-member]')?.getAttribute('data-member') ?? null) : null;
