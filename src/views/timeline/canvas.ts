// A canvas under the picture of time, for thousands of marks: drawn by a crowd, and pointed at by where they stand.
import './canvas.css';
import type { MemberId } from '../../model/member.ts';
import type { AppStore } from '../../store/store.ts';
import type { Crowd, CrowdOptions } from '../crowd.ts';
import { crowdOn } from '../crowd.ts';
import { h } from '../dom.ts';
import { readPalette, watchPalette } from '../palette.ts';
import { stampsIn } from '../stamps.ts';
import type { Cleanup } from '../view.ts';
import { all } from '../view.ts';

export interface Under {
  /** Draws another crowd from now on. */
  readonly start: (options: Omit<CrowdOptions, 'canvas' | 'stamps'>) => Crowd;
  readonly cleanup: Cleanup;
}

/** `memberAt` says whom a place of the picture means, px from its left top. */
export function canvasUnder(
  svg: SVGSVGElement,
  strip: HTMLElement,
  store: AppStore,
  memberAt: (x: number, y: number) => MemberId | null,
): Under {
  const canvas = h('canvas', { class: 'crowd', 'aria-hidden': 'true' });
  svg.before(canvas);
  const stamps = stampsIn(svg);
  let crowd: Crowd | null = null;
  return {
    start: (options) => {
      crowd = crowdOn({ ...options, canvas, stamps });
      return crowd;
    },
    cleanup: all(
      () => canvas.remove(),
      watchPalette(strip, store, readPalette(strip), () => {
        stamps.forget();
        crowd?.repaint();
      }),
      connectCanvas(canvas, strip, store, memberAt),
    ),
  };
}

/** Marks without an element of their own answer to the mouse like the others; elsewhere the slider does. */
function connectCanvas(
  canvas: HTMLCanvasElement,
  strip: HTMLElement,
  store: AppStore,
  memberAt: (x: number, y: number) => MemberId | null,
): Cleanup {
  const end = new AbortController();
  const { signal } = end;
  let pointed: MemberId | null = null;
  strip.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, buttons }) => {
      if (pointerType === 'touch' || buttons > 0) return;
      const { left, top } = canvas.getBoundingClientRect();
      const member = memberAt(clientX - left, clientY - top);
      canvas.toggleAttribute('data-pointed', member !== null);
      if (member === pointed) return;
      if (member !== null || store.getState().hovered === pointed) store.getState().hover(member);
      pointed = member;
    },
    { signal },
  );
  canvas.addEventListener('click', () => pointed !== null && store.getState().select(pointed), { signal });
  return () => end.abort();
}
