// A notice: what does not work, what still does, and a way to try again. It stays where it is; nothing pops up.
import type { I18n } from '../i18n/i18n.ts';
import { h } from './dom.ts';

type Key = Parameters<I18n['t']>[0];

export interface Notice {
  readonly title: Key;
  readonly hint?: Key;
  /** Leave out where trying again is no use. */
  readonly retry?: () => void;
}

const wordsOf = (i18n: I18n, { title, hint }: Notice): Element =>
  h('p', {}, h('strong', {}, i18n.t(title)), hint ? ` ${i18n.t(hint)}` : '');

/** A part is missing, and the page goes on without. */
export const PART: Notice = { title: 'error.part', hint: 'error.partHint' };

/** What is missing when the page's own code or its data do not come; a member's page has no list, and little else that works. */
export const lostNotice = (hasList: boolean): Notice =>
  hasList ? { title: 'error.data', hint: 'error.dataHint' } : { title: 'error.part' };

/** The notice that comes with the page, unseen: without any code the line in the head shows it (`TELL_LOST`). */
export function drawLost(el: Element, i18n: I18n, hasList: boolean): void {
  const again = h('a', { class: 'button', href: '' }, i18n.t('error.retry'));
  el.append(h('div', { class: 'notice error', role: 'alert', hidden: '' }, wordsOf(i18n, lostNotice(hasList)), again));
}

/** Puts the notice into `el` and has it read out. Returns its box. */
export function drawNotice(el: HTMLElement, i18n: I18n, notice: Notice): HTMLElement {
  const { retry } = notice;
  const words = wordsOf(i18n, notice);
  const box = h('div', { class: retry ? 'notice error' : 'notice', role: 'alert' }, words);
  if (retry) {
    const button = h('button', { type: 'button', class: 'button' }, i18n.t('error.retry'));
    button.addEventListener('click', () => retry(), { once: true });
    box.append(button);
  }
  el.replaceChildren(box);
  return box;
}

interface Missed {
  readonly parts: Set<() => void>;
  box: HTMLElement | null;
}

const missedAt = new WeakMap<Element, Missed>();

/**
 * Says above the map that a part without a place of its own is missing; one Try again for all of them. Returns its end, and
 * with the last part goes the notice.
 */
export function sayAbove(i18n: I18n, retry: () => void): () => void {
  const el = document.getElementById('notice');
  if (!el) return () => {};
  const missed = missedAt.get(el) ?? { parts: new Set(), box: null };
  missedAt.set(el, missed);
  missed.parts.add(retry);
  const retryAll = (): void => {
    const asked = [...missed.parts];
    missed.parts.clear();
    missed.box?.remove();
    for (const one of asked) one();
  };
  missed.box = drawNotice(el, i18n, { ...PART, retry: retryAll });
  return () => {
    missed.parts.delete(retry);
    if (missed.parts.size === 0) missed.box?.remove();
  };
}
