// The stops of the Tab key: where the focus is, whether that is seen, and all of them one after the other.
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export interface Stop {
  /** The part of the page that it is in: the id of an ancestor. */
  readonly part: string;
  readonly words: string;
  readonly isRow: boolean;
}

/** Whether what has the focus is outlined; the slider of the timeline is not to be seen, and its handle has a ring. */
export const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const el = document.activeElement;
    if (!el) return false;
    // What has the focus is a part of the page within, which has a test of its own.
    if (el.matches('iframe')) return true;
    if (el.matches('.strip input')) {
      const ring = el.parentElement?.querySelector('.focus-ring');
      return Boolean(ring) && getComputedStyle(ring ?? el).display !== 'none';
    }
    // The field of the search has its outline around its sign and its button too.
    const box = el.closest('#search .field') ?? el;
    return [getComputedStyle(box), getComputedStyle(el, '::after')].some(
      ({ outlineStyle, outlineWidth, outlineColor }) =>
        outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && !/^rgba\(.* 0\)$/.test(outlineColor),
    );
  });

/** Where the focus is; null on the page itself. */
export const stopAt = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const el = document.activeElement;
    if (!el || el === document.body) return null;
    const words = el.getAttribute('aria-label') || el.textContent || el.getAttribute('title') || '';
    return {
      part: el.closest('header, #map, #timeline, #search, #filters, #list, #card, #inset, #footer')?.id ?? '',
      words: words.trim().slice(0, 40),
      isRow: el.closest('li[data-member]') !== null,
    };
  });

/**
 * Tabs through the page from its beginning, or with `Shift+Tab` from its end, until the focus leaves it. A browser without a
 * window frame goes on at the other end: that is leaving too.
 */
export async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await stopAt(page);
    if (!stop || (stops.length > 0 && JSON.stringify(stop) === JSON.stringify(stops[0]))) return stops;
    stops.push(stop);
    expect(stops.length, 'The focus goes round in circles.').toBeLessThan(60);
  }
}
