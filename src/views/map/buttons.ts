// The buttons over the map: closer, farther, all members; and, for whoever cannot drag, a cross of arrows that moves it.
import type { I18n } from '../../i18n/i18n.ts';
import type { Point } from '../../model/mercator.ts';
import { h, s } from '../dom.ts';

type Key = Parameters<I18n['t']>[0];

export interface ButtonActions {
  readonly zoom: (zooms: number) => void;
  readonly fit: () => void;
  /** By shares of the map's size, to the right and down. */
  readonly pan: (by: Point) => void;
}

const PLUS = 'M8,2V14M2,8H14';
const MINUS = 'M2,8H14';
/** Four corners. */
const CORNERS = 'M2,5.5V2H5.5M10.5,2H14V5.5M14,10.5V14H10.5M5.5,14H2V10.5';
/** Four arrows from the middle. */
const CROSS = 'M8,2V14M2,8H14M6,4L8,2L10,4M6,12L8,14L10,12M4,6L2,8L4,10M12,6L14,8L12,10';

/** How far one press of an arrow moves the map. */
const SHARE = 0.3;
const ARROWS: readonly (readonly [key: Key, sign: string, by: Point])[] = [
  ['map.north', 'M3,10L8,5L13,10', [0, -SHARE]],
  ['map.west', 'M10,3L5,8L10,13', [-SHARE, 0]],
  ['map.east', 'M6,3L11,8L6,13', [SHARE, 0]],
  ['map.south', 'M3,6L8,11L13,6', [0, SHARE]],
];

export function createButtons(i18n: I18n, { zoom, fit, pan }: ButtonActions): HTMLElement {
  const button = (key: Key, sign: string, act: () => void): HTMLElement => {
    const icon = s('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('path', { d: sign }));
    // The title is the name too: beside an `aria-label` it would be told twice.
    const el = h('button', { type: 'button', title: i18n.t(key) }, icon);
    el.addEventListener('click', act);
    return el;
  };
  const arrows = ARROWS.map(([key, sign, by]) => button(key, sign, () => pan(by)));
  const cross = h('div', { class: 'map-cross', hidden: true }, ...arrows);
  const move = button('map.move', CROSS, () => open(cross.hidden === true));
  const open = (isOpen: boolean): void => {
    cross.hidden = !isOpen;
    move.setAttribute('aria-expanded', String(isOpen));
  };
  open(false);
  const el = h(
    'div',
    { class: 'map-buttons', role: 'toolbar', 'aria-label': i18n.t('map.buttons') },
    button('map.zoomIn', PLUS, () => zoom(1)),
    button('map.zoomOut', MINUS, () => zoom(-1)),
    button('map.fit', CORNERS, fit),
    move,
    cross,
  );
  el.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || cross.hidden) return;
    move.focus();
    open(false);
  });
  return el;
}
