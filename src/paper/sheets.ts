// What is printed lies in the page all the time and shows on paper alone: pages of A4, whose texts these helpers make.
import { h } from '../views/dom.ts';

export type Content = Node | string | null;

/** One or more pages of A4 that begin on a page of their own. */
export const sheet = (head: readonly [left: string, right: string], ...content: readonly Content[]): HTMLElement =>
  h('section', { class: 'sheet' }, h('header', {}, h('p', {}, head[0]), h('p', {}, head[1])), ...content);

export const block = (title: string, ...content: readonly Content[]): HTMLElement =>
  h('section', { class: 'block' }, h('h2', {}, title), ...content);

export const paragraph = (text: string, kind: string | null = null): HTMLElement => h('p', { class: kind }, text);

/** Stands at the foot of the last page. */
export const foot = (...lines: readonly string[]): HTMLElement =>
  h('footer', {}, ...lines.map((line) => h('p', {}, line)));
