// The buttons over the map: closer, farther, all members.
import type { I18n } from '../../i18n/i18n.ts';
import { h, s } from '../dom.ts';

type Key = Parameters<I18n['t']>[0];

export interface ButtonActions {
  readonly zoom: (zooms: number) => void;
  readonly fit: () => void;
}

const PLUS = 'M8,2V14M2,8H14';
const MINUS = 'M2,8H14';
/** Four corners. */
const CORNERS = 'M2,5.5V2H5.5M10.5,2H14V5.5M14,10.5V14H10.5M5.5,14H2V10.5';

export function createButtons(i18n: I18n, { zoom, fit }: ButtonActions): HTMLElement {
  const button = (key: Key, sign: string, act: () => void): HTMLElement => {
    const icon = s('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('path', { d: sign }));
    // The title is the name too: beside an `aria-label` it would be told twice.
    const el = h('button', { type: 'button', title: i18n.t(key) }, icon);
    el.addEventListener('click', act);
    return el;
  };
  return h(
    'div',
    { class: 'map-buttons', role: 'toolbar', 'aria-orientation': 'vertical', 'aria-label': i18n.t('map.buttons') },
    button('map.zoomIn', PLUS, () => zoom(1)),
    button('map.zoomOut', MINUS, () => zoom(-1)),
    button('map.fit', CORNERS, fit),
  );
}
