// The one control of time: a native range input over the strip. The picture lies above it and lets the pointer through.

import type { I18n } from '../../i18n/i18n.ts';
import type { AppStore } from '../../store/store.ts';
import { monthDate, monthIndex } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App, Cleanup } from '../view.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import { countInWords, dateInWords } from './scene.ts';

/** Px; the same number as in the style sheet. */
const THUMB = 24;

export const drawSlider = ({ t }: I18n): HTMLInputElement =>
  h('input', { type: 'range', min: 0, step: 1, 'aria-label': t('timeline.slider') });

/** Tells the keys of the slider: seen when it has the focus, until one is pressed. The words come later. */
export function drawSliderKeys(slider: HTMLInputElement, { i18n }: Pick<App, 'i18n'>, id: string): HTMLElement {
  const hint = h('p', { id, class: 'slider-keys' });
  i18n.later().then(
    () => {
      hint.append(i18n.t('timeline.keys'));
      slider.setAttribute('aria-describedby', id);
    },
    () => {},
  );
  return hint;
}

/** Its value is in months since December 2004. */
export function tellSlider(slider: HTMLInputElement, scene: Scene): void {
  const { date, today } = scene.state;
  const max = String(monthIndex(null, today));
  // The same one again would lay out the slider.
  if (slider.max !== max) slider.max = max;
  slider.value = String(monthIndex(date, today));
  const words = { date: dateInWords(scene), count: countInWords(scene) };
  slider.setAttribute('aria-valuetext', scene.i18n.t('timeline.value', words));
}

/** Lays the slider so that its thumb runs along the axis. */
export function placeSlider(slider: HTMLInputElement, { scale }: Plan, height: number): void {
  slider.style.insetInlineStart = `${scale.left - THUMB / 2}px`;
  slider.style.inlineSize = `${scale.right - scale.left + THUMB}px`;
  slider.style.blockSize = `${height}px`;
}

export function connectSlider(slider: HTMLInputElement, store: AppStore): Cleanup {
  const end = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void): void =>
    slider.addEventListener(type, run, { signal: end.signal });
  const setIndex = (index: number): void => {
    const { date, today, setDate } = store.getState();
    if (index !== monthIndex(date, today)) setDate(monthDate(index, today));
  };
  listen('input', () => setIndex(Number(slider.value)));
  listen('blur', () => slider.removeAttribute('data-used'));
  listen('keydown', (event) => {
    if (event.key !== 'Tab' && event.key !== 'Shift') slider.toggleAttribute('data-used', true);
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    // A native step would be a tenth of the whole.
    event.preventDefault();
    store.getState().stepMonths(event.key === 'PageUp' ? 12 : -12);
  });
  // Some touch browsers move the thumb only when it is touched itself; here a finger may draw anywhere.
  const touch = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const { left, width } = slider.getBoundingClientRect();
    // The presentation draws the timeline enlarged.
    const thumb = (THUMB * width) / (slider.offsetWidth || width || 1);
    const share = (event.clientX - left - thumb / 2) / Math.max(1, width - thumb);
    const index = Math.round(share * Number(slider.max));
    setIndex(Math.min(Number(slider.max), Math.max(0, index)));
  };
  listen('pointerdown', touch);
  listen('pointermove', touch);
  return () => end.abort();
}
