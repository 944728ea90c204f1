// The tour: a story read beside the map, or shown in a class. Which of the two, and whether at all, is in the state.
import './tour.css';
import './tour-layout.css';
import type { Tour } from '../../model/tour.ts';
import { isBareStep, sceneOf, stepAt } from '../../model/tour.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { drawNotice } from '../notice.ts';
import type { App, Cleanup, View } from '../view.ts';
import { all } from '../view.ts';
import { keepFocus } from './focus.ts';
import { mountPresentation } from './present.ts';
import { mountStory } from './story.ts';
import type { Told, World } from './world.ts';

type Mode = 'read' | 'present' | null;

const modeOf = ({ step, present }: State): Mode => (present ? 'present' : step === null ? null : 'read');

export const tourView =
  (world: World): View =>
  (el, app) => {
    let ended = false;
    let end: Cleanup = () => {};
    const start = (): void => {
      el.replaceChildren();
      app.tour().then(
        (tour) => {
          if (!ended) end = follow(el, app, tour, world);
        },
        () => {
          if (ended) return;
          el.hidden = false;
          drawNotice(el, app.i18n, { title: 'tour.failed', hint: 'tour.failedHint', retry: start });
        },
      );
    };
    start();
    return () => {
      ended = true;
      end();
      el.replaceChildren();
    };
  };

function follow(el: HTMLElement, app: App, tour: Tour, world: World): Cleanup {
  const { store } = app;
  let end: Cleanup = () => {};
  const open = (number: number): void => {
    const step = stepAt(tour, number);
    if (step) keepFocus(() => store.getState().open(sceneOf(step, store.getState())));
  };
  const told: Told = { app, tour, world, open };

  const show = (mode: Mode): void => {
    end();
    el.hidden = mode === null;
    world.page.toggleAttribute('data-touring', mode === 'read');
    world.page.toggleAttribute('data-presenting', mode === 'present');
    end = mode === null ? () => {} : mode === 'read' ? mountStory(el, told) : mountPresentation(el, told);
  };

  let message: HTMLElement | null = null;
  /** A step that a link names but the tour has not, and a link that says no more than its step. */
  const settle = (): void => {
    const state = store.getState();
    if (state.step === null) return;
    const step = stepAt(tour, state.step);
    if (step) {
      if (isBareStep(state)) open(step.number);
      return;
    }
    const missing = state.step;
    world.forgetStep();
    state.apply({ step: null });
    message?.remove();
    message = unknownStep(app, missing, tour.steps.length);
    el.before(message);
  };
  settle();
  return all(
    () => {
      end();
      message?.remove();
      el.hidden = true;
      for (const name of ['data-touring', 'data-presenting']) world.page.removeAttribute(name);
    },
    watch(store, modeOf, (mode) => show(mode)),
    watch(
      store,
      ({ step }) => step,
      (step, before) => {
        if (step !== before) queueMicrotask(settle);
      },
    ),
  );
}

function unknownStep({ i18n }: App, step: number, count: number): HTMLElement {
  const close = h('button', { type: 'button', class: 'button' }, i18n.t('tour.close'));
  const words = i18n.t('tour.unknown', { step, count });
  const box = h('div', { class: 'notice no-step', role: 'alert' }, h('p', {}, words), close);
  close.addEventListener('click', () => box.remove());
  return box;
}
