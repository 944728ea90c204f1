// The time tools: a button at the timeline, and the panel it opens. Needs the later words.
import './time.css';
import './time-narrow.css';
import { watch } from '../../store/store.ts';
import { h, s } from '../dom.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';
import { dateWords, goField } from './dates.ts';
import { paceTools } from './pace.ts';
import { spanTools } from './span-tools.ts';

export const timeView: View = (el, app) => {
  const { store, i18n } = app;
  const toggle = h(
    'button',
    { type: 'button', class: 'time-toggle', 'aria-expanded': 'false', 'aria-controls': 'time-tools' },
    i18n.t('time.more'),
    s('svg', { width: 12, height: 8, viewBox: '0 0 12 8', 'aria-hidden': 'true' }, s('path', { d: 'M2,2L6,6L10,2' })),
  );
  const go = goField(app);
  const spans = h('div', { class: 'spans' });
  const pace = h('div', { class: 'pace' });
  const panel = h(
    'div',
    { id: 'time-tools', class: 'time-tools', role: 'group', 'aria-label': i18n.t('time.label'), hidden: true },
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
    open(false);
    toggle.focus();
  };
  el.addEventListener('keydown', leave);
  return all(
    () => el.replaceChildren(),
    () => el.removeEventListener('keydown', leave),
    spanTools(spans, app),
    paceTools(pace, app),
    watch(
      store,
      ({ date, today }) => ({ date, today }),
      (state) => go.show(dateWords(i18n, state)),
    ),
    watch(
      store,
      ({ city }) => city,
      // A card lies where the panel does.
      (city) => {
        if (city !== null) open(false);
      },
    ),
  );
};
