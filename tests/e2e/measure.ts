// What is measured on a page as it stands: words that are cut off, words over words, controls that are covered or too small.
import type { Frame, Page } from '@playwright/test';

/** How far a box may stand out without a reader seeing it, px: roundings, and what letters leave free. */
const SLACK = 2;

export interface Fit {
  /** Words that an edge cuts off and that cannot be scrolled to, or that make the page wider than the screen. */
  readonly cut: readonly string[];
  /** Words that lie over other words. */
  readonly over: readonly string[];
  /** Controls that something else lies over. */
  readonly covered: readonly string[];
}

/**
 * Words in drawings are left out: the map is cut by its frame, as maps are. `wide`: what may be scrolled sideways, for it is
 * a drawing or a table.
 */
export const fitOf = (page: Page | Frame, wide = '.criteria, .record, .comparison, .picture, svg'): Promise<Fit> =>
  page.evaluate(
    ([slack, wide]) => {
      interface Box {
        readonly left: number;
        readonly top: number;
        readonly right: number;
        readonly bottom: number;
      }
      const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
      /** For screen readers alone. */
      const isClipped = (el: Element | null): boolean =>
        el !== null && (getComputedStyle(el).clipPath !== 'none' || isDot(el) || isClipped(el.parentElement));
      const isDot = (el: Element): boolean =>
        el.getBoundingClientRect().width <= 1 && getComputedStyle(el).overflowX !== 'visible';
      const isSeen = (el: Element): boolean =>
        el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
        !el.closest('.visually-hidden, .skip, .map-tip, [inert], svg, canvas, option, textarea') &&
        !isClipped(el);
      const nameOf = (el: Element): string =>
        `${el.tagName.toLowerCase()}${el.id ? `#${el.id}` : ''}${el.className ? `.${el.className}` : ''} “${(el.getAttribute('aria-label') ?? el.textContent ?? '').trim().slice(0, 40)}” in ${el.closest('[id]')?.id}`;
      const isScrolled = (how: string): boolean => how === 'auto' || how === 'scroll';

      /** What of a box can be seen or scrolled to; `cut` where an edge takes some of it away for good. */
      const clip = (el: Element, box: Box): { readonly box: Box; readonly cut: boolean } => {
        let { left, top, right, bottom } = box;
        let [cut, x, y] = [false, true, true];
        for (let at: Element | null = el; at && at !== document.body; at = at.parentElement) {
          const style = getComputedStyle(at);
          const edge = at.getBoundingClientRect();
          if (style.overflowX !== 'visible' && !at.matches(wide)) {
            if (x && (left < edge.left - slack || right > edge.right + slack)) cut = true;
            [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
          }
          if (style.overflowY !== 'visible') {
            if (y && !isScrolled(style.overflowY) && (top < edge.top - slack || bottom > edge.bottom + slack))
              cut = true;
            [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
          }
          if (at.matches(wide)) x = false;
          if (isScrolled(style.overflowY)) y = false;
          if (style.position === 'fixed') break;
        }
        if (x && (left < -slack || right > document.documentElement.clientWidth + slack)) cut = true;
        return { box: { left, top, right, bottom }, cut };
      };

      /** What has a ground of its own lies over the page and not within it. */
      const layerOf = (el: Element): Element => {
        for (let at: Element | null = el; at; at = at.parentElement) {
          const { position, backgroundColor } = getComputedStyle(at);
          if (/absolute|fixed|sticky/.test(position) && !/, 0\)$|^transparent$/.test(backgroundColor)) return at;
        }
        return document.body;
      };

      const words: { readonly el: Element; readonly box: Box; readonly layer: Element }[] = [];
      const cut = new Set<string>();
      const walker = document.createTreeWalker(modal, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const el = node.parentElement;
        if (!el || !node.textContent?.trim() || !isSeen(el)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const layer = layerOf(el);
        for (const rect of range.getClientRects()) {
          if (rect.width < 2) continue;
          const seen = clip(el, rect);
          // Whole or not at all: what has no room beside the name of the page gives way to it.
          if (seen.cut && !el.matches('.tagline')) cut.add(nameOf(el));
          const { left, top, right, bottom } = seen.box;
          if (right - left > 2 && bottom - top > 2) words.push({ el, box: seen.box, layer });
        }
      }

      const over = new Set<string>();
      words.sort((a, b) => a.box.top - b.box.top);
      for (const [index, a] of words.entries()) {
        for (let next = index + 1; next < words.length; next++) {
          const b = words[next];
          if (!b || b.box.top > a.box.bottom) break;
          if (a.layer !== b.layer || a.el.contains(b.el) || b.el.contains(a.el)) continue;
          const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const y = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
          // Boxes of text are higher than letters: a third of the smaller is free.
          const free = Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top) / 3;
          if (x > slack && y > Math.max(free, slack)) over.add(`${nameOf(a.el)} and ${nameOf(b.el)}`);
        }
      }

      const covered = new Set<string>();
      /** Rows of the list are alike, and for each control the page is scrolled and laid out anew: every tenth will do. */
      const alike = '#list li[data-member]:not(:nth-child(10n + 1))';
      for (const el of modal.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea')) {
        if (el.closest(alike) || !isSeen(el) || (el as HTMLButtonElement).disabled) continue;
        el.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const [rect] = el.getClientRects();
        if (!rect) continue;
        const label = el.closest('label');
        const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
        const isHit = hit && (el.contains(hit) || hit.contains(el) || label?.contains(hit));
        // What has opened over the page can be closed.
        if (!isHit && (!hit || layerOf(hit) === layerOf(el)))
          covered.add(`${nameOf(el)} by ${hit ? nameOf(hit) : 'the edge'}`);
      }
      return { cut: [...cut], over: [...over], covered: [...covered] };
    },
    [SLACK, wide] as const,
  );

/** Controls that are smaller than they must be, px: 24 at least, and those of `main` 44. */
export const smallTargets = (page: Page | Frame, least: number, which = '*'): Promise<readonly string[]> =>
  page.evaluate(
    ([least, which]) => {
      const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
      const controls = 'a[href], button, input, select, summary, textarea, [role="option"], [role="slider"]';
      const isSeen = (el: Element): boolean =>
        el.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
        !el.closest('.visually-hidden, .skip:not(:focus), [inert]');
      /** A link within a sentence is as high as its line: WCAG 2.2, 2.5.8, "Inline". */
      const isInText = (el: Element): boolean =>
        getComputedStyle(el).display === 'inline' &&
        [...(el.parentElement?.childNodes ?? [])].some(
          (node) => node !== el && /\p{L}{2}/u.test(node.textContent ?? ''),
        );
      return [...modal.querySelectorAll<HTMLElement>(controls)]
        .filter((el) => el.matches(which) && isSeen(el) && !isInText(el))
        .flatMap((el) => {
          const boxes = [el, el.closest('label')].flatMap((one) => (one ? [one.getBoundingClientRect()] : []));
          const [width, height] = [Math.max(...boxes.map((b) => b.width)), Math.max(...boxes.map((b) => b.height))];
          if (Math.min(width, height) >= least - 0.5) return [];
          const words = (el.getAttribute('aria-label') ?? el.textContent ?? '').trim().slice(0, 40);
          return [
            `${el.tagName.toLowerCase()}.${el.className} “${words}” in ${el.parentElement?.closest('[id]')?.id}: ${Math.round(width)} × ${Math.round(height)}`,
          ];
        });
    },
    [least, which] as const,
  );

/** The spacing that a reader may set by WCAG 2.1, 1.4.12, in parts of the size of the letters. */
export const spaceOut = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // Beside what the page says of its elements, whatever that is: as a reader's own style sheet does.
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

/** Doubles all sizes of type and all heights of lines, as a browser does that enlarges text alone. What was doubled stays so. */
export const doubleText = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const done: WeakSet<CSSRule> = (Reflect.get(window, 'doubled') as WeakSet<CSSRule>) ?? new WeakSet();
    Reflect.set(window, 'doubled', done);
    const double = (text: string): string => text.replace(/([\d.]+)px/g, (_, px) => `${Number(px) * 2}px`);
    const walk = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) walk(rule.cssRules);
        if (!(rule instanceof CSSStyleRule) || done.has(rule)) continue;
        done.add(rule);
        for (const name of ['font', 'font-size', 'line-height']) {
          const value = rule.style.getPropertyValue(name);
          if (value.includes('px')) rule.style.setProperty(name, double(value));
        }
      }
    };
    for (const sheet of document.styleSheets) walk(sheet.cssRules);
  });
