// The black screen, for when the class should look at each other: a key or a click brings the picture back.
import type { I18n } from '../../i18n/i18n.ts';
import { h } from '../dom.ts';

export interface Black {
  readonly el: HTMLDialogElement;
  readonly show: () => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

/** A dialog, so that nothing beneath can have the focus or be read out as long as it is not seen. */
export function createBlack(i18n: I18n): Black {
  const words = h('p', { id: 'black-words', class: 'visually-hidden' }, i18n.t('present.black'));
  const el = h('dialog', { class: 'present-black', 'aria-labelledby': words.id }, words);
  const hide = (): void => el.close();
  el.addEventListener('click', hide);
  return { el, show: () => el.showModal(), hide, isShown: () => el.open };
}
