// In a frame the page scrolls past the map: who tries to zoom or to move it is told how.
import type { I18n } from '../../i18n/i18n.ts';
import { h } from '../dom.ts';
import type { Cleanup } from '../view.ts';

const SHOWN_MS = 1500;

/** Listens on `stage`, and says it over the map, in `overlay`. */
export function hintGestures(stage: HTMLElement, overlay: HTMLElement, { t }: I18n): Cleanup {
  const isMac = navigator.userAgent.includes('Mac');
  const hint = h('p', { class: 'map-hint', 'aria-hidden': 'true' });
  overlay.append(hint);
  let timer = 0;
  const say = (words: string): void => {
    hint.replaceChildren(words);
    hint.toggleAttribute('data-shown', true);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => hint.toggleAttribute('data-shown', false), SHOWN_MS);
  };
  const end = new AbortController();
  const options = { signal: end.signal, passive: true };
  stage.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      if (!ctrlKey && !metaKey) say(t(isMac ? 'map.gestureCommand' : 'map.gestureCtrl'));
    },
    options,
  );
  stage.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1) say(t('map.gestureFingers'));
    },
    options,
  );
  return () => {
    end.abort();
    window.clearTimeout(timer);
    hint.remove();
  };
}
