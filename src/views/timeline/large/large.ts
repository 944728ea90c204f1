// The large form of the timeline: every date and thread, the published numbers, the milestones. A sheet over the page.
import './large.css';
import './tables.css';
import type { Evidence } from '../../../model/member.ts';
import type { State } from '../../../store/store.ts';
import { watch } from '../../../store/store.ts';
import { h } from '../../dom.ts';
import { drawNotice } from '../../notice.ts';
import type { App, Cleanup, View } from '../../view.ts';
import { all } from '../../view.ts';
import { clockWith } from './clock.ts';
import { legendOf } from './legend.ts';
import { milestonesOf } from './milestones.ts';
import type { Picture } from './picture.ts';
import { mountPicture } from './picture.ts';
import { reportedOf } from './reported.ts';

/** `tools` are the time tools, which open above the picture. */
export const largeWith = (tools: View): View => {
  const clock = clockWith(tools);
  return (el, app) => {
    let end: Cleanup = () => {};
    const show = (isOpen: boolean): void => {
      end();
      end = isOpen ? openSheet(el, app, clock) : () => {};
    };
    return all(
      () => end(),
      watch(app.store, isLarge, (isOpen) => show(isOpen)),
    );
  };
};

const isLarge = ({ timeline }: State): boolean => timeline === 'large';

/** Opens the sheet. Its end closes it; the browser gives the focus back. */
function openSheet(el: HTMLElement, app: App, clock: View): Cleanup {
  const { i18n, store } = app;
  const control = new AbortController();
  const { signal } = control;
  const close = h('button', { type: 'button', class: 'button' }, i18n.t('large.close'));
  const picture = mountPicture(app);
  const row = h('div', { class: 'clock' });
  const below = h('div', { class: 'below' });
  const sheet = h(
    'dialog',
    { class: 'large', 'aria-labelledby': 'large-title' },
    h(
      'header',
      {},
      h('h2', { id: 'large-title', tabindex: -1, autofocus: true }, i18n.t('large.title')),
      h('p', {}, i18n.t('large.sub')),
      close,
    ),
    row,
    picture.el,
    legendOf(i18n, app.data.members),
    below,
  );

  close.addEventListener('click', () => store.getState().openTimeline(false), { signal });
  // Escape, and whatever else a browser closes a dialog by.
  sheet.addEventListener('close', () => store.getState().openTimeline(false), { signal });
  sheet.addEventListener('click', (event) => follow(app, sheet, event), { signal });

  el.replaceChildren(sheet);
  sheet.showModal();
  const endClock = clock(row, app);
  picture.start();
  loadBelow(app, below, picture, signal);

  return () => {
    control.abort();
    picture.end();
    endClock();
    sheet.close();
    sheet.remove();
  };
}

function loadBelow(app: App, below: HTMLElement, picture: Picture, signal: AbortSignal): void {
  const load = (): void => {
    below.replaceChildren();
    app.evidence().then(
      (evidence) => signal.aborted || fill(evidence),
      () =>
        signal.aborted || drawNotice(below, app.i18n, { title: 'card.failed', hint: 'card.failedHint', retry: load }),
    );
  };
  const fill = (evidence: Evidence): void => {
    below.replaceChildren(reportedOf(app, evidence), milestonesOf(app, evidence));
    picture.tell(evidence);
  };
  load();
}

/** A mark opens its row; a member's link chooses it, and the map shows it. */
function follow({ store }: App, sheet: HTMLElement, event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const row = event.target.closest('[data-row]')?.getAttribute('data-row');
  if (row) {
    const target = sheet.querySelector<HTMLElement>(`[id="${row}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
    return;
  }
  const link = event.target.closest<HTMLElement>('a[data-select]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain) return;
  event.preventDefault();
  store.getState().apply({ city: link.dataset.select ?? null, timeline: null });
}
