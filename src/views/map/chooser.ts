// Where marks lie too close to part, a short list asks which one is meant.
import './chooser.css';
import { radiusAt } from '../../model/places.ts';
import { lookIn, sceneOf } from '../../model/scene.ts';
import { h, s } from '../dom.ts';
import { markElement } from '../mark-svg.ts';
import { longDate } from '../member-words.ts';
import type { App, Cleanup } from '../view.ts';
import type { ScreenSpot } from './spots.ts';

export interface Chooser {
  readonly open: (spots: readonly ScreenSpot[], x: number, y: number) => void;
  readonly close: () => void;
  readonly cleanup: Cleanup;
}

/** More would not be a short list. */
const MOST = 8;

/** The list opens in `overlay`, takes the focus, and gives it back to `home`. */
export function createChooser(overlay: HTMLElement, home: HTMLElement, app: App): Chooser {
  const { data, i18n, store } = app;
  const controller = new AbortController();
  const { signal } = controller;
  let box: HTMLElement | null = null;

  const close = (): void => {
    const before = box;
    box = null;
    before?.remove();
  };
  const leave = (): void => {
    if (box?.contains(document.activeElement)) home.focus({ preventScroll: true });
    close();
  };

  const item = ({ member }: ScreenSpot): HTMLElement => {
    const state = store.getState();
    const look = lookIn(member, sceneOf(state, state.today), data.researched);
    const mark = s('svg', { viewBox: '-8 -8 16 16', 'aria-hidden': 'true' }, markElement(look, radiusAt(6)));
    const name = h('strong', { lang: i18n.nameLang(member) }, i18n.name(member));
    const button = h('button', { type: 'button' }, mark, name, h('span', {}, longDate(i18n, member)));
    button.addEventListener('click', () => {
      leave();
      store.getState().select(member.id);
    });
    for (const name of ['pointerenter', 'focus'])
      button.addEventListener(name, () => store.getState().hover(member.id));
    return h('li', {}, button);
  };

  const open: Chooser['open'] = (spots, x, y) => {
    close();
    box = h(
      'div',
      { class: 'map-choice', role: 'group', 'aria-label': i18n.t('map.choose') },
      h('ul', {}, ...spots.slice(0, MOST).map(item)),
    );
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        leave();
      } else moveFocus(event);
    });
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !box?.contains(relatedTarget)) close();
    });
    overlay.append(box);
    box.style.left = `${Math.max(4, Math.min(overlay.clientWidth - box.offsetWidth - 4, x + 8))}px`;
    box.style.top = `${Math.max(4, Math.min(overlay.clientHeight - box.offsetHeight - 4, y - 16))}px`;
    box.querySelector('button')?.focus({ preventScroll: true });
  };

  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (box && target instanceof Node && !box.contains(target)) close();
    },
    { signal },
  );
  return {
    open,
    close,
    cleanup: () => {
      controller.abort();
      close();
    },
  };
}

/** Up and down go through the list as Tab does. */
function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + step + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  event.preventDefault();
}
