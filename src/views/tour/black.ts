// The black screen, for when the class should look at each other: a key or a click brings the picture back.
import type { I18n } from '../../i18n/i18n.ts';
import { h } from '../dom.ts';

export interface Black {
  readonly el: HTMLElement;
  readonly show: () => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

export function createBlack(i18n: I18n): Black {
  const words = h('p', { class: 'visually-hidden', role: 'status' });
  const el = h('div', { class: 'present-black', hidden: true }, words);
  const hide = (): void => {
    el.hidden = true;
    words.replaceChildren();
  };
  el.addEventListener('click', hide);
  return {
    el,
    show: () => {
      el.hidden = false;
      words.replaceChildren(i18n.t('present.black'));
    },
    hide,
    isShown: () => !el.hidden,
  };
}
