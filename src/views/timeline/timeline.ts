// The timeline: who had joined when, with one handle through the curve and the marks, and its buttons.

import type { I18n } from '../../i18n/i18n.ts';
import type { Count } from '../../model/member.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h, s } from '../dom.ts';
import { latePart, notMissed } from '../lazy.ts';
import { CROWD } from '../mark.ts';
import type { App, Cleanup, View } from '../view.ts';
import { all } from '../view.ts';
import { connectControls, drawControls, tellDate } from './controls.ts';
import type { Drawn, StartCrowd } from './draw.ts';
import { drawStrip, moveHandle } from './draw.ts';
import { COUNT_SIGNS } from './draw-curve.ts';
import { drawPointed } from './draw-pointed.ts';
import type { Size } from './plan.ts';
import { NARROW, SHORT } from './plan.ts';
import { connectPointing } from './pointing.ts';
import type { Told } from './scene.ts';
import { sceneOf } from './scene.ts';
import { secondLater } from './second-later.ts';
import { connectSlider, drawSlider, drawSliderKeys, placeSlider, tellSlider } from './slider.ts';

/** Of a page 1440 px wide, for where nothing can be measured. */
const USUAL: Size = { width: 1188, narrow: false };

/** All that stays. The id is for the `aria-labelledby` of `el`. */
function drawFrame(el: HTMLElement, i18n: I18n): void {
  el.replaceChildren(
    h('h2', { class: 'visually-hidden', id: 'timeline-title' }, i18n.t('timeline.title')),
    h(
      'div',
      { class: 'timeline' },
      drawControls(i18n, true),
      h('div', { class: 'strip' }, drawSlider(i18n), s('svg', { 'aria-hidden': 'true' }), legend(i18n)),
    ),
  );
}

const SIGNS: readonly Count['comparison'][] = ['exact', 'over', 'about'];

/** What the signs of published numbers mean. */
const legend = (i18n: I18n): HTMLElement =>
  h(
    'p',
    { class: 'signs' },
    i18n.t('timeline.published'),
    ...SIGNS.flatMap((sign) => [
      ' ',
      h(
        'span',
        {},
        s(
          'svg',
          { width: 11, height: 11, viewBox: '-5.5 -6 11 11', 'aria-hidden': 'true' },
          s('path', { d: COUNT_SIGNS[sign] }),
        ),
        i18n.t(`timeline.${sign}`),
      ),
    ]),
  );

const pick = ({ date, from, known, compare, city, countries, hovered, playing, today }: State): Told => ({
  ...{ date, from, known, compare, city, countries, hovered, playing, today },
});

export const timelineView: View = (el, app) => {
  const { store } = app;
  const now = () => sceneOf(app, pick(store.getState()));
  drawFrame(el, app.i18n);
  const { root, controls, strip, slider, svg } = partsOf(el);
  strip.append(drawSliderKeys(slider, app, 'slider-keys'));
  const short = window.matchMedia(SHORT);
  // The form is set first: the strip's own width depends on it.
  const measure = (): Size => {
    const narrow = root.clientWidth > 0 && (root.clientWidth < NARROW || short.matches);
    root.toggleAttribute('data-narrow', narrow);
    return strip.clientWidth > 0 ? { width: strip.clientWidth, narrow } : USUAL;
  };

  const redraw = () => {
    const scene = now();
    const drawn = drawStrip(svg, scene, measure(), startCrowd);
    drawPointed(svg, scene, drawn);
    placeSlider(slider, drawn.plan, drawn.height);
    strip.toggleAttribute('data-filtered', scene.state.countries.length > 0);
    return drawn;
  };
  let startCrowd: StartCrowd | undefined;
  let drawn = redraw();
  const many = manyLater(
    svg,
    strip,
    app,
    () => drawn,
    (start) => {
      startCrowd = start;
      drawn = redraw();
    },
  );
  const second = secondLater(strip, app, () => [now(), drawn]);

  const resize = (): void => {
    const { width, narrow } = measure();
    if (width !== drawn.plan.width || narrow !== drawn.plan.narrow) {
      drawn = redraw();
      second.draw();
    }
  };
  const resized = new ResizeObserver(resize);
  resized.observe(root);
  short.addEventListener('change', resize);

  return all(
    () => el.replaceChildren(),
    () => resized.disconnect(),
    () => short.removeEventListener('change', resize),
    second.end,
    many,
    connectSlider(slider, store),
    connectControls(controls, app),
    connectPointing(svg, store),
    watch(
      store,
      ({ city, countries, from, known }) => ({ city, countries, from, known }),
      (chosen, before) => {
        if (chosen !== before) drawn = redraw();
      },
    ),
    watch(
      store,
      ({ date, city, countries, from, known, compare }) => ({ date, city, countries, from, known, compare }),
      () => {
        const scene = now();
        drawn = moveHandle(svg, scene, drawn);
        tellSlider(slider, scene);
        tellDate(controls, scene);
        second.draw();
      },
    ),
    watch(
      store,
      ({ hovered }) => hovered,
      () => drawPointed(svg, now(), drawn),
    ),
  );
};

/** Hands over how thousands of marks are drawn, if there are so many. Without that each is drawn alone. */
function manyLater(
  svg: SVGSVGElement,
  strip: HTMLElement,
  app: App,
  drawn: () => Drawn,
  then: (start: StartCrowd) => void,
): Cleanup {
  if (app.data.members.length < CROWD) return () => {};
  const load = async () => {
    const { manyUnder } = await import('./many.ts');
    return () => {
      const many = manyUnder(svg, strip, app.store, drawn);
      then(many.start);
      return many;
    };
  };
  return latePart(strip, app, load, notMissed).cleanup;
}

/** The parts of a drawn timeline. */
function partsOf(el: HTMLElement) {
  const find = <T extends Element>(selector: string): T => {
    const found = el.querySelector<T>(selector);
    if (!found) throw new Error(`The timeline has no ${selector}.`);
    return found;
  };
  return {
    root: find<HTMLElement>('.timeline'),
    controls: find<HTMLElement>('.controls'),
    strip: find<HTMLElement>('.strip'),
    slider: find<HTMLInputElement>('.strip input'),
    svg: find<SVGSVGElement>('.strip > svg'),
  };
}
