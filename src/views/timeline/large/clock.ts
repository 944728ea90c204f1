// The row above the large picture: play, steps, date and count as the small timeline has them, and the time tools.
import './clock.css';
import { watch } from '../../../store/store.ts';
import { h } from '../../dom.ts';
import type { View } from '../../view.ts';
import { all } from '../../view.ts';
import { connectControls, drawControls, tellDate } from '../controls.ts';
import { sceneOf } from '../scene.ts';

/** `tools` fills the place of the time tools. */
export const clockWith =
  (tools: View): View =>
  (el, app) => {
    const { store, i18n } = app;
    const controls = drawControls(i18n, false);
    const time = h('div', { class: 'time' });
    el.replaceChildren(controls, time);
    return all(
      () => el.replaceChildren(),
      tools(time, app),
      connectControls(controls, app),
      watch(
        store,
        ({ date, countries, from, known }) => ({ date, countries, from, known }),
        () => tellDate(controls, sceneOf(app, store.getState())),
      ),
    );
  };
