// The second window: the teacher's notes and the next step. This page fills it, so both are in step without a message.

import type { Command } from '../../model/presenter-keys.ts';
import type { Step } from '../../model/tour.ts';
import { plainText, stepAt, stepFrom, wordsOf } from '../../model/tour.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { Cleanup } from '../view.ts';
import type { Told } from './world.ts';

/** The window's name: opening it again finds the same one. */
const NAME = 'cities-notes';

export interface NotesOptions {
  /** What a key or a button asks for, as in the presentation itself. */
  readonly run: (command: Command | null) => boolean;
  /** Says a sentence in the presentation. */
  readonly tell: (sentence: string, ...more: readonly Node[]) => void;
}

export interface Notes {
  readonly open: () => void;
  readonly end: Cleanup;
}

export function createNotes(told: Told, { run, tell }: NotesOptions): Notes {
  const { app, world } = told;
  let shown: { readonly window: Window; readonly end: Cleanup } | null = null;

  const open = (): void => {
    const opened = world.openWindow(NAME);
    if (opened === null) {
      tell(`${app.i18n.t('present.noWindow')} `, wayIn());
      return;
    }
    tell('');
    if (shown?.window !== opened) {
      shown?.end();
      shown = { window: opened, end: fillWindow(opened, told, run) };
    }
    opened.focus();
  };
  /** A link is no pop-up: the browser lets it open the window, which is then filled. */
  const wayIn = (): HTMLElement => {
    const link = h('a', { href: 'about:blank', target: NAME }, app.i18n.t('present.openNotes'));
    link.addEventListener('click', () => window.setTimeout(open));
    return link;
  };
  return {
    open,
    end: () => {
      shown?.end();
      shown?.window.close();
      shown = null;
    },
  };
}

/** Fills the window and keeps it true. */
function fillWindow({ document: doc }: Window, told: Told, run: NotesOptions['run']): Cleanup {
  const { app, tour, world } = told;
  const { i18n, store } = app;
  doc.documentElement.lang = i18n.lang;
  // The page's own styles, under addresses that hold in a window without one.
  const styles = [...document.querySelectorAll<HTMLElement>('link[rel=stylesheet], style')].map((style) => {
    const copy = doc.importNode(style, true);
    if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href);
    return copy;
  });
  doc.head.replaceChildren(...styles);
  doc.title = i18n.t('notes.title');
  const button = (label: string, command: Command): HTMLElement => {
    const made = h('button', { type: 'button', class: 'button' }, label);
    made.addEventListener('click', () => run(command));
    return made;
  };
  const main = h('main', { class: 'notes', 'aria-live': 'polite' });
  const bar = h(
    'div',
    { class: 'notes-bar' },
    button(i18n.t('tour.back'), 'back'),
    button(i18n.t('tour.next'), 'next'),
  );
  doc.body.className = 'notes-page';
  doc.body.replaceChildren(main, bar);

  const endKeys = world.keys(doc, (command) => (command === 'full' || command === 'help' ? false : run(command)));
  const unwatch = watch(
    store,
    ({ step }) => step,
    (number) => main.replaceChildren(...notesOf(told, stepAt(tour, number))),
  );
  return () => {
    unwatch();
    endKeys();
  };
}

function notesOf({ app: { i18n }, tour }: Told, step: Step | null): readonly HTMLElement[] {
  const heading = h('h1', {}, i18n.t('notes.title'));
  const nextNumber = stepFrom(step?.number ?? null, 1, tour.steps.length);
  const next = nextNumber === step?.number ? null : stepAt(tour, nextNumber);
  const later = [
    h('h2', {}, i18n.t('notes.later')),
    next
      ? h(
          'p',
          {},
          h('strong', {}, plainText(wordsOf(next, i18n.lang).title)),
          ' ',
          plainText(wordsOf(next, i18n.lang).text),
        )
      : h('p', {}, i18n.t('notes.end')),
  ];
  if (!step) return [heading, h('p', {}, i18n.t('notes.none')), ...later];
  const { title, note, question } = wordsOf(step, i18n.lang);
  const place = i18n.t('tour.step', { number: step.number, count: tour.steps.length });
  return [
    heading,
    h('h2', {}, `${i18n.t('notes.now')}: ${plainText(title)}`),
    h('p', { class: 'place' }, place),
    h('p', { class: 'note' }, note),
    h('p', { class: 'note' }, h('strong', {}, `${i18n.t('tour.question')}: `), question),
    ...later,
  ];
}
