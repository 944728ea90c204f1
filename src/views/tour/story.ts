// The tour as it is read: the steps pass in a column beside the map, and the one that is read is shown on it.
import { plainText, stepAt, stepFrom, wordsOf } from '../../model/tour.ts';
import { watch } from '../../store/store.ts';
import { isPlainClick } from '../click.ts';
import { h } from '../dom.ts';
import { followLink } from '../member-link.ts';
import type { Cleanup } from '../view.ts';
import { all } from '../view.ts';
import { giveFocus, takeFocus } from './focus.ts';
import { followScroll } from './scroll.ts';
import { linkedRuns, listOf, plainRuns, sourceList } from './step-words.ts';
import type { Told } from './world.ts';

export function mountStory(el: HTMLElement, told: Told): Cleanup {
  const { app, tour, open } = told;
  const { i18n, store } = app;
  const opener = document.activeElement;
  const control = new AbortController();
  const { signal } = control;
  const count = tour.steps.length;
  const button = (label: string, more: string | null = null): HTMLButtonElement =>
    h('button', { type: 'button', class: 'button', 'data-do': more }, label);

  const place = h('p', { class: 'tour-place' });
  const leave = button(i18n.t('tour.leave'));
  const contents = h(
    'details',
    { class: 'tour-contents' },
    h('summary', {}, i18n.t('tour.steps')),
    h(
      'ol',
      {},
      ...tour.steps.map((step) =>
        h(
          'li',
          {},
          h('a', { href: `?step=${step.number}`, 'data-step': step.number }, plainText(wordsOf(step, i18n.lang).title)),
        ),
      ),
    ),
  );
  const articles = tour.steps.map((step) => {
    const { title, text, question } = wordsOf(step, i18n.lang);
    return h(
      'article',
      { 'data-step': step.number, tabindex: -1, 'aria-labelledby': `tour-step-${step.number}` },
      h('h3', { id: `tour-step-${step.number}` }, ...plainRuns(title)),
      h('p', { class: 'tour-text' }, ...linkedRuns(text)),
      ...listOf(told, step),
      h('p', { class: 'tour-question' }, h('strong', {}, `${i18n.t('tour.question')}: `), question),
      sourceList(told, step),
    );
  });
  // Can be scrolled by keys as well.
  const scroller = h(
    'div',
    { class: 'tour-scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'tour-title' },
    ...articles,
  );
  const [back, next] = [button(i18n.t('tour.back'), 'back'), button(i18n.t('tour.next'), 'next')];
  el.setAttribute('aria-labelledby', 'tour-title');
  el.replaceChildren(
    h('header', {}, h('h2', { id: 'tour-title', tabindex: -1 }, i18n.t('tour.title')), place, leave, contents),
    scroller,
    h('div', { class: 'tour-buttons' }, back, next),
  );

  takeFocus(el.querySelector('h2'), opener);
  const scroll = followScroll(scroller, articles, (index) => open(index + 1));
  const go = (number: number | null): void => {
    const step = stepAt(tour, number);
    if (!step || number === store.getState().step) return;
    open(step.number);
    app.say(`${i18n.t('tour.step', { number: step.number, count })}. ${plainText(wordsOf(step, i18n.lang).title)}`);
  };
  back.addEventListener('click', () => go(stepFrom(store.getState().step, -1, count)), { signal });
  next.addEventListener('click', () => go(stepFrom(store.getState().step, 1, count)), { signal });
  leave.addEventListener('click', () => store.getState().apply({ step: null }), { signal });
  scroller.addEventListener('click', (event) => followLink(app, event), { signal });
  contents.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
      if (!link || !isPlainClick(event)) return;
      event.preventDefault();
      contents.open = false;
      go(Number(link.dataset.step));
    },
    { signal },
  );

  return all(
    () => {
      control.abort();
      scroll.end();
      el.removeAttribute('aria-labelledby');
      delete el.dataset.card;
      giveFocus(el, opener);
      el.replaceChildren();
    },
    watch(
      store,
      ({ step }) => step,
      (number) => {
        const at = stepAt(tour, number);
        if (!at) return;
        place.replaceChildren(i18n.t('tour.step', { number: at.number, count }));
        for (const [node, isEnd] of [
          [back, at.number === 1],
          [next, at.number === count],
        ] as const) {
          // Not `disabled`: the focus would be lost on the way to the end.
          if (isEnd) node.setAttribute('aria-disabled', 'true');
          else node.removeAttribute('aria-disabled');
        }
        for (const mark of el.querySelectorAll<HTMLElement>('[data-step]')) {
          if (mark.dataset.step === String(at.number)) mark.setAttribute('aria-current', 'step');
          else mark.removeAttribute('aria-current');
        }
        scroll.to(tour.steps.indexOf(at));
      },
    ),
    // On narrow pages the card would hide the text: there it opens for a city that the reader chose, not for the scene's own.
    watch(
      store,
      ({ step, city }) => ({ step, city }),
      ({ step, city }) => el.toggleAttribute('data-card', city !== null && city !== stepAt(tour, step)?.scene.city),
    ),
  );
}
