// A notice: what does not work, what still does, and a way to try again. It stays where it is; nothing pops up.
import type { I18n } from '../i18n/i18n.ts';
import { h } from './dom.ts';

type Key = Parameters<I18n['t']>[0];

export interface Notice {
  readonly title: Key;
  readonly hint: Key;
  /** Leave out where trying again is no use. */
  readonly retry?: () => void;
}

/** Puts the notice into `el` and has it read out. */
export function drawNotice(el: HTMLElement, i18n: I18n, { title, hint, retry }: Notice): void {
  const words = h('p', {}, h('strong', {}, i18n.t(title)), ' ', i18n.t(hint));
  const box = h('div', { class: retry ? 'notice error' : 'notice', role: 'alert' }, words);
  if (retry) {
    const button = h('button', { type: 'button', class: 'button' }, i18n.t('error.retry'));
    button.addEventListener('click', () => retry(), { once: true });
    box.append(button);
  }
  el.replaceChildren(box);
}
