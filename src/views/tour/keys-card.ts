// The card of the keys: what a clicker or a keyboard does in the presentation.
import type { I18n } from '../../i18n/i18n.ts';
import { h } from '../dom.ts';

const ROWS = ['next', 'back', 'ends', 'black', 'full', 'help', 'leave'] as const;

export interface KeysCard {
  readonly el: HTMLDialogElement;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** `canStayAwake`: the browser can keep the screen from going dark; where it cannot, the card says so. */
export function createKeysCard(i18n: I18n, canStayAwake: boolean): KeysCard {
  const close = h('button', { type: 'button' }, i18n.t('tour.close'));
  const el = h(
    'dialog',
    { class: 'keys-card', 'aria-labelledby': 'keys-title' },
    h('h2', { id: 'keys-title' }, i18n.t('keys.title')),
    h(
      'dl',
      {},
      ...ROWS.map((row) => h('div', {}, h('dt', {}, i18n.t(`keys.${row}Keys`)), h('dd', {}, i18n.t(`keys.${row}`)))),
    ),
    canStayAwake ? null : h('p', {}, i18n.t('present.asleep')),
    close,
  );
  close.addEventListener('click', () => el.close());
  return {
    el,
    toggle: () => (el.open ? el.close() : el.showModal()),
    close: () => el.close(),
    isOpen: () => el.open,
  };
}
