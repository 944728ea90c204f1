// The steps as they are scrolled: which one is read, and scrolling to one that was chosen otherwise.
import type { Cleanup } from '../view.ts';

/** The step whose head is above this part of the column is the one that is read. */
const LINE = 0.35;

export interface Scroll {
  /** Brings a step to the top, unless it is being read already. */
  readonly to: (index: number) => void;
  readonly end: Cleanup;
}

/** Calls `read` with the index of the part that the reader has scrolled to. */
export function followScroll(box: HTMLElement, parts: readonly HTMLElement[], read: (index: number) => void): Scroll {
  const control = new AbortController();
  const { signal } = control;
  let current = 0;
  /** Where a scroll of our own leads; what passes on the way is not read. */
  let heading: number | null = null;

  const indexNow = (): number => {
    const line = box.scrollTop + box.clientHeight * LINE;
    return Math.max(
      0,
      parts.findLastIndex((part) => part.offsetTop - box.offsetTop <= line),
    );
  };
  const arrive = (): void => {
    heading = null;
  };
  box.addEventListener(
    'scroll',
    () => {
      const index = indexNow();
      if (heading === index) arrive();
      if (heading !== null || index === current) return;
      current = index;
      read(index);
    },
    { signal, passive: true },
  );
  // The reader's own hand takes over.
  for (const type of ['wheel', 'touchmove', 'keydown', 'scrollend']) {
    box.addEventListener(type, arrive, { signal, passive: true });
  }
  return {
    to: (index) => {
      if (index === current && box.scrollTop > 0) return;
      current = index;
      const top = (parts[index]?.offsetTop ?? 0) - box.offsetTop;
      if (Math.abs(top - box.scrollTop) < 1) return;
      heading = index;
      box.scrollTo({ top });
    },
    end: () => control.abort(),
  };
}
