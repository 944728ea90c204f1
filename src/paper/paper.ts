// What leaves the page. Opens the panel when it is asked for, and keeps the page ready to be printed at any time.
import './print.css';
import './print-pictures.css';
import * as source from 'virtual:base-map';
import type { State } from '../store/store.ts';
import { h } from '../views/dom.ts';
import { whenIdle } from '../views/idle.ts';
import { askedView, lazyView, missingSheet } from '../views/lazy.ts';
import type { App, View } from '../views/view.ts';
import { all } from '../views/view.ts';
import type { More } from './hand-out.ts';
import { drawHandOut } from './hand-out.ts';
import type { Ground } from './static-map.ts';
import type { PaperWords } from './words.ts';
import { loadWords } from './words.ts';

/** What the panel prepares: from then on the browser's own way to print gives the whole hand-out. */
export interface Press {
  readonly prepare: (more: More) => void;
  /** Prints these sheets, once. null: the hand-out. */
  readonly print: (sheets: readonly HTMLElement[] | null) => void;
}

const IDLE_MOST_MS = 10_000;

/** The view with its words. Throws when they cannot be loaded. */
export async function loadPaper({ i18n }: App): Promise<View> {
  return paperView(await loadWords(i18n));
}

const paperView =
  (words: PaperWords): View =>
  (el, app) => {
    const { store, i18n, data } = app;
    const control = new AbortController();
    const sheets = h('div', { class: 'sheets' });
    const place = h('div');
    el.replaceChildren(place, sheets);
    let more: More | null = null;
    let asked: readonly HTMLElement[] | null = null;
    let ground: Ground = {};

    // A browser that is about to print waits for nothing, so the land is fetched before, in a quiet moment.
    const stop = whenIdle(() => {
      source.loadLevel('low').then(
        (low) => {
          ground = { ...ground, low };
        },
        // Printed without a map then: sentence and timeline stay.
        () => {},
      );
    }, IDLE_MOST_MS);
    window.addEventListener(
      'beforeprint',
      () => {
        sheets.replaceChildren(...(asked ?? drawHandOut({ data, i18n, words, ground, state: store.getState(), more })));
        asked = null;
      },
      { signal: control.signal },
    );
    const press: Press = {
      prepare: (next) => {
        more = next;
      },
      print: (next) => {
        asked = next;
        window.print();
      },
    };

    const panel = askedView(
      isPaper,
      lazyView(
        async () => (await import('./panel.ts')).panelView(words, press),
        missingSheet(isPaper, () => store.getState().openPaper(false)),
      ),
    );
    return all(
      () => el.replaceChildren(),
      () => control.abort(),
      stop,
      panel(place, app),
    );
  };

const isPaper = ({ paper }: State): boolean => paper;
