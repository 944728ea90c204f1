// The tip beside the mark that is pointed at: its name and date. Hidden from screen readers: list and card say the same.
import type { I18n } from '../../i18n/i18n.ts';
import type { Size } from '../../model/mercator.ts';
import { h } from '../dom.ts';
import { longDate } from '../member-words.ts';
import type { ScreenSpot } from './spots.ts';

export interface Tip {
  readonly el: HTMLElement;
  /** Shows the tip for a mark, or none. */
  readonly show: (spot: ScreenSpot | null, size: Size) => void;
}

/** Px between a mark and its tip. */
const GAP = 8;

export function createTip(i18n: I18n): Tip {
  const el = h('div', { class: 'map-tip', 'aria-hidden': 'true', hidden: true });
  let shown: string | null = null;
  return {
    el,
    show: (spot, { width, height }) => {
      const isIn = spot && spot.x >= 0 && spot.y >= 0 && spot.x <= width && spot.y <= height;
      // Not `hidden =`, here and in the shell: that is laid out again even where nothing changes.
      el.toggleAttribute('hidden', !isIn);
      if (!isIn) return;
      if (shown !== spot.id) {
        const name = h('strong', { lang: i18n.nameLang(spot.member) }, i18n.name(spot.member));
        el.replaceChildren(name, h('span', {}, longDate(i18n, spot.member)));
        shown = spot.id;
      }
      const below = spot.y < height / 3;
      const left = Math.max(4, Math.min(width - el.offsetWidth - 4, spot.x - el.offsetWidth / 2));
      el.style.left = `${Math.round(left)}px`;
      el.style.top = `${Math.round(below ? spot.y + spot.radius + GAP : spot.y - spot.radius - GAP - el.offsetHeight)}px`;
    },
  };
}
