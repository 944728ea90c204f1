// The part of the panel that passes the view on: its link, in words too, to copy or to send by the device's own sheet.
import { isoDay } from '../model/day.ts';
import { copyText } from '../views/copy.ts';
import { h } from '../views/dom.ts';
import { linkWords } from './link-words.ts';
import type { Desk } from './panel.ts';
import { sentencesOf } from './sentences.ts';

export function linkPart(desk: Desk): HTMLElement {
  const { app, words, address, keepToday, tell, signal } = desk;
  const { store, i18n } = app;
  const title = h('h3', {}, words.t('share.link'));
  if (!address) return h('section', {}, title, h('p', {}, words.t('share.none')));

  const state = store.getState();
  const field = h('input', { type: 'text', readonly: true, 'aria-label': words.t('share.address') });
  const says = h('p', { class: 'hint says' });
  const told = h('p', { role: 'status' });
  const show = (): void => {
    const date = state.date ?? (keep.checked ? isoDay(state.today) : null);
    field.value = address().url;
    says.replaceChildren(linkWords(app, words, { ...state, date }).join(' '));
  };
  const keep = h('input', { type: 'checkbox' });
  const isToday = state.date === null && state.step === null;
  keep.addEventListener(
    'change',
    () => {
      keepToday(keep.checked);
      show();
      tell(told, '');
    },
    { signal },
  );

  const copy = h('button', { type: 'button', class: 'button' }, words.t('share.copy'));
  copy.addEventListener(
    'click',
    async () => tell(told, words.t((await copyText(field.value, field)) ? 'share.copied' : 'share.copyFailed')),
    { signal },
  );
  const send = h('button', { type: 'button', class: 'button' }, words.t('share.send'));
  send.addEventListener(
    'click',
    () => {
      const [text = ''] = sentencesOf(app, words, state);
      // Whoever closes the sheet again, or has no way to send, has lost nothing: the link stands here.
      navigator.share({ title: i18n.t('site.name'), text, url: field.value }).catch(() => {});
    },
    { signal },
  );
  show();
  return h(
    'section',
    {},
    title,
    field,
    says,
    isToday ? h('label', { class: 'check' }, keep, words.t('share.keepToday', { date: i18n.day(state.today) })) : null,
    h('p', { class: 'buttons' }, copy, 'share' in navigator ? send : null),
    told,
  );
}
