// The presentation: the year and the step large beside the map, worked by a clicker, by keys or by its buttons.
import './present-colours.css';
import './present-bar.css';
import './present.css';
import './present-low.css';
import './notes.css';
import { calendarDay } from '../../model/day.ts';
import { endOf } from '../../model/link.ts';
import type { Command } from '../../model/presenter-keys.ts';
import { plainText, stepAt, stepFrom, wordsOf } from '../../model/tour.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { Cleanup } from '../view.ts';
import { all } from '../view.ts';
import { createBlack } from './black.ts';
import { giveFocus, takeFocus } from './focus.ts';
import { createKeysCard } from './keys-card.ts';
import { createNotes } from './notes.ts';
import { listOf, plainRuns } from './step-words.ts';
import type { Told } from './world.ts';

/** The page that the sizes are drawn for, px. */
const DRAWN = { width: 1024, height: 768 };
/** How much larger than on the page the map and the timeline are drawn there. */
const LARGER = 1.75;

export function mountPresentation(el: HTMLElement, told: Told): Cleanup {
  const { app, tour, world, open } = told;
  const { i18n, store } = app;
  const opener = document.activeElement;
  const control = new AbortController();
  const { signal } = control;
  const count = tour.steps.length;
  const awake = world.keepAwake();
  const card = createKeysCard(i18n, awake.isAble);
  const black = createBlack(i18n);

  const year = h('p', { class: 'present-year' });
  // In a window of another shape the words may scroll, by keyboard too.
  const words = h('div', { class: 'present-words', tabindex: 0 });
  const message = h('p', { class: 'present-message', role: 'status' });
  const tell = (sentence: string, ...more: readonly Node[]): void => message.replaceChildren(sentence, ...more);

  /** The number of the step after a command, null where nothing is to be opened. */
  const go = (number: number | null): void => {
    message.replaceChildren();
    const step = stepAt(tour, number);
    if (!step || step.number === store.getState().step) return;
    open(step.number);
    const place = i18n.t('tour.step', { number: step.number, count });
    const { title, text } = wordsOf(step, i18n.lang);
    app.say(`${place}. ${plainText(title)}. ${plainText(text)}`);
  };
  const fill = async (): Promise<void> => {
    if (!(await world.toggleFullScreen())) tell(i18n.t('present.noFull'));
  };
  const deeds: Readonly<Record<Command, () => void>> = {
    next: () => go(stepFrom(store.getState().step, 1, count)),
    back: () => go(stepFrom(store.getState().step, -1, count)),
    first: () => go(1),
    last: () => go(count),
    black: black.show,
    full: fill,
    help: card.toggle,
    leave: () => store.getState().apply({ present: false }),
  };
  /** Whether the key has done something. */
  const run = (command: Command | null): boolean => {
    if (black.isShown()) {
      black.hide();
      return true;
    }
    // A card over the page, this one or the large timeline, is left first.
    if (command === 'leave' && (card.isOpen() || store.getState().timeline !== null)) {
      card.close();
      store.getState().openTimeline(false);
      return true;
    }
    if (command === null) return false;
    deeds[command]();
    return true;
  };
  const notes = createNotes(told, { run, tell });

  const button = (label: string, deed: () => void, name: string): HTMLElement => {
    const made = h('button', { type: 'button', 'data-do': name }, label);
    made.addEventListener('click', deed, { signal });
    return made;
  };
  const next = button(i18n.t('tour.next'), deeds.next, 'next');
  el.setAttribute('aria-label', i18n.t('present.title'));
  el.replaceChildren(
    // The head of the page, which has it, is not shown.
    h('h1', { class: 'visually-hidden' }, i18n.t('site.name')),
    year,
    words,
    message,
    h(
      'div',
      { class: 'present-bar' },
      h(
        'div',
        { class: 'present-tools' },
        button(i18n.t('present.notes'), notes.open, 'notes'),
        button(i18n.t('present.full'), deeds.full, 'full'),
        button(i18n.t('present.keys'), deeds.help, 'help'),
        button(i18n.t('present.leave'), deeds.leave, 'leave'),
      ),
      h('div', { class: 'present-steps' }, button(i18n.t('tour.back'), deeds.back, 'back'), next),
    ),
    card.el,
    black.el,
  );

  takeFocus(next, opener);

  const measure = (): void => {
    const scale = Math.min(window.innerWidth / DRAWN.width, window.innerHeight / DRAWN.height);
    world.page.style.setProperty('--present-zoom', String(Math.max(1, Math.round(LARGER * scale * 100) / 100)));
  };
  measure();
  window.addEventListener('resize', measure, { signal });

  return all(
    () => {
      control.abort();
      awake.end();
      world.page.style.removeProperty('--present-zoom');
      world.page.removeAttribute('data-step');
      el.removeAttribute('aria-label');
      giveFocus(el, opener);
      el.replaceChildren();
    },
    notes.end,
    world.keys(window, run),
    watch(
      store,
      ({ date, today }) => calendarDay(endOf(date, today)).year,
      (shown) => year.replaceChildren(String(shown)),
    ),
    watch(
      store,
      ({ step }) => step,
      (number) => {
        const step = stepAt(tour, number);
        world.page.toggleAttribute('data-step', step !== null);
        el.toggleAttribute('data-list', step?.list === 'plan');
        next.replaceChildren(i18n.t(step ? 'tour.next' : 'tour.start'));
        if (!step) {
          words.replaceChildren();
          return;
        }
        const { title, text } = wordsOf(step, i18n.lang);
        words.replaceChildren(
          h('h2', {}, ...plainRuns(title)),
          h('p', { class: 'present-text' }, ...plainRuns(text)),
          ...listOf(told, step),
        );
      },
    ),
  );
}
