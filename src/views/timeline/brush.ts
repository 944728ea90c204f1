// The span itself under the hand: d3's brush lies between the two handles and moves both. Its ends rest: the two inputs are
// the handles, for pointer, keyboard and touch alike.
import type { BrushBehavior, D3BrushEvent } from 'd3';
import { brushX, select } from 'd3';
import type { AppStore } from '../../store/store.ts';
import { startIndex } from '../../store/store.ts';
import { s } from '../dom.ts';
import type { Plan } from './plan.ts';

/** Px at each end that belong to the handle there. */
const HANDLE = 14;
/** A span narrower than this, px, has no room for it. */
const LEAST = 3 * HANDLE;

export interface SpanBrush {
  /** Lays it between two places of the strip, px; takes it away where there is no room. */
  readonly draw: (svg: SVGSVGElement, plan: Plan, left: number, right: number) => void;
  readonly remove: () => void;
}

export function spanBrush(store: AppStore): SpanBrush {
  const group = s('g', { class: 'brush' });
  const selection = select<SVGGElement, unknown>(group);
  let isHeld = false;
  /** Where the hand took hold, and the px of a month then. */
  let grip = { left: 0, first: 0, month: 1 };
  let month = 1;

  const brush: BrushBehavior<unknown> = brushX<unknown>()
    .keyModifiers(false)
    .on('start', ({ sourceEvent, selection: at }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      isHeld = true;
      const { from } = store.getState();
      grip = { left: leftOf(at), first: from === null ? 0 : startIndex(from), month };
    })
    .on('brush', ({ sourceEvent, selection: at }: D3BrushEvent<unknown>) => {
      if (!sourceEvent || !isHeld) return;
      const { from, moveSpan } = store.getState();
      if (from === null) return;
      const goal = Math.round((leftOf(at) - grip.left) / grip.month);
      moveSpan(goal - (startIndex(from) - grip.first));
    })
    .on('end', ({ sourceEvent }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      isHeld = false;
      redraw();
    });

  let redraw = (): void => {};
  return {
    draw: (svg, plan, left, right) => {
      // A redrawn strip has lost it; the hand may hold it still. Signs that answer to the pointer lie above it.
      if (group.parentNode !== svg) svg.querySelector('.curve')?.after(group);
      redraw = () => {
        const { scale } = plan;
        month = (scale.right - scale.left) / Math.max(1, (scale.last - scale.first) / DAYS_A_MONTH);
        brush.extent([
          [scale.left, plan.handleTop],
          [scale.right, plan.axis - HANDLE],
        ]);
        const hasRoom = right - left >= LEAST;
        group.toggleAttribute('hidden', !hasRoom);
        selection.call(brush);
        if (hasRoom) selection.call(brush.move, [left + HANDLE, right - HANDLE]);
      };
      if (!isHeld) redraw();
    },
    remove: () => group.remove(),
  };
}

const DAYS_A_MONTH = 365.2425 / 12;

const leftOf = (selection: D3BrushEvent<unknown>['selection']): number => Number(selection?.[0] ?? 0);
