// The time tools: a button at the timeline, and the panel it opens. Needs the later words.
import './time.css';
import './date-field.css';
import './pace.css';
import './time-narrow.css';
import { watch } from '../../store/store.ts';
import { h, s } from '../dom.ts';
import type { App, Cleanup, View } from '../view.ts';
import { all } from '../view.ts';
import { dateWords, goField } from './dates.ts';
import { paceTools } from './pace.ts';
import { spanTools } from './span-tools.ts';

/** The tools of the page, at the corner of the timeline. */
export const timeView: View = (el, app) => {
  const tools = mountTools(el, app, 'time');
  return all(
    tools.end,
    watch(
      app.store,
      ({ city }) => city,
      // A card lies where the panel does.
      (city) => {
        if (city !== null) tools.open(false);
      },
    ),
  );
};

/** The same in the large timeline, which has no card. */
export const largeTimeView: View = (el, app) => mountTools(el, app, 'large-time').end;

interface Tools {
  readonly open: (isOpen: boolean) => void;
  readonly end: Cleanup;
}

/** `id` begins all ids and names of fields, for a page can have the tools twice. */
function mountTools(el: HTMLElement, app: App, id: string): Tools {
  const { store, i18n } = app;
  const toggle = h(
    'button',
    { type: 'button', class: 'time-toggle', 'aria-expanded': 'false', 'aria-controls': `${id}-tools` },
    i18n.t('time.more'),
    s('svg', { width: 12, height: 8, viewBox: '0 0 12 8', 'aria-hidden': 'true' }, s('path', { d: 'M2,2L6,6L10,2' })),
  );
  const go = goField(app, id);
  const spans = h('div', { class: 'spans' });
  const pace = h('div', { class: 'pace' });
  const panel = h(
    'div',
    { id: `${id}-tools`, class: 'time-tools', role: 'group', 'aria-label': i18n.t('time.label'), hidden: true },
    go.el,
    pace,
    spans,
  );
  el.replaceChildren(toggle, panel);

  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  toggle.addEventListener('click', () => open(toggle.getAttribute('aria-expanded') === 'false'));
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.stopPropagation();
    // It closes the panel, and not the sheet that it may lie in.
    event.preventDefault();
    open(false);
    toggle.focus();
  };
  el.addEventListener('keydown', leave);
  const end = all(
    () => el.replaceChildren(),
    () => el.removeEventListener('keydown', leave),
    go.end,
    spanTools(spans, app, id),
    paceTools(pace, app, id),
    watch(
      store,
      ({ date, today }) => ({ date, today }),
      (state) => go.show(dateWords(i18n, state)),
    ),
  );
  return { open, end };
}
