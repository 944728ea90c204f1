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

export type UnderOptions = Omit<CrowdOptions, 'canvas' | 'stamps'>;

export interface Under {
  /** Draws another crowd from now on, on the lower canvas (0) or the upper one (1). */
  readonly start: (layer: number, options: UnderOptions) => Crowd;
  /** Shows the upper canvas left of a place, px, and the lower one right of it. */
  readonly part: (x: number) => void;
  readonly cleanup: Cleanup;
}

/** `memberAt` says whom a place of the picture means, px from its left top. */
export function canvasUnder(
  svg: SVGSVGElement,
  strip: HTMLElement,
  store: AppStore,
  memberAt: (x: number, y: number) => MemberId | null,
): Under {
  const canvas = (): HTMLCanvasElement => h('canvas', { class: 'crowd', 'aria-hidden': 'true', width: 0, height: 0 });
  const [lower, upper] = [canvas(), canvas()];
  svg.before(lower, upper);
  const stamps = stampsIn(svg);
  const crowds: (Crowd | null)[] = [null, null];
  return {
    start: (layer, options) => {
      const crowd = crowdOn({ ...options, canvas: layer === 0 ? lower : upper, stamps });
      crowds[layer] = crowd;
      if (layer === 0) {
        crowds[1] = null;
        upper.width = 0;
        lower.style.clipPath = '';
      }
      return crowd;
    },
    part: (x) => {
      lower.style.clipPath = `inset(0 0 0 ${x}px)`;
      upper.style.clipPath = `inset(0 calc(100% - ${x}px) 0 0)`;
    },
    cleanup: all(
      () => lower.remove(),
      () => upper.remove(),
      watchPalette(strip, store, readPalette(strip), () => {
        stamps.forget();
        for (const crowd of crowds) crowd?.repaint();
      }),
      connectMarks(svg, strip, store, memberAt),
    ),
  };
}

/** Marks without an element of their own answer to the mouse like the others; elsewhere the slider does. */
function connectMarks(
  svg: SVGSVGElement,
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
      const { left, top } = strip.getBoundingClientRect();
      const member = memberAt(clientX - left, clientY - top);
      svg.toggleAttribute('data-pointed', member !== null);
      if (member === pointed) return;
      if (member !== null || store.getState().hovered === pointed) store.getState().hover(member);
      pointed = member;
    },
    { signal },
  );
  svg.addEventListener('click', () => pointed !== null && store.getState().select(pointed), { signal });
  return () => end.abort();
}
