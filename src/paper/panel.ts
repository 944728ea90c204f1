// The panel of what one can take away: the link to the view, its picture and QR code, how to cite it, and all for a class.
import './panel.css';
import './share.css';
import { isoDay } from '../model/day.ts';
import { KRAKOW } from '../model/member.ts';
import { watch } from '../store/store.ts';
import { h } from '../views/dom.ts';
import { stateHref } from '../views/member-link.ts';
import type { App, Cleanup, View } from '../views/view.ts';
import { all } from '../views/view.ts';
import { citePart } from './cite-part.ts';
import { classPart } from './class-part.ts';
import { embedPart } from './embed-part.ts';
import type { Address } from './hand-out.ts';
import { linkPart } from './link-part.ts';
import type { Press } from './paper.ts';
import { picturePart } from './picture-part.ts';
import { qrCode } from './qr.ts';
import { openCode } from './qr-dialog.ts';
import type { PaperWords } from './words.ts';

/** What the parts of the panel work with. */
export interface Desk {
  readonly app: App;
  readonly words: PaperWords;
  readonly press: Press;
  /** The address of the present view, with its code; null in the classroom copy, which has none. */
  readonly address: (() => Address) | null;
  /** Whether the link names the present day where the view is that of today. */
  readonly keepToday: (isKept: boolean) => void;
  /** One short sentence under a button. */
  readonly tell: (place: HTMLElement, sentence: string) => void;
  readonly signal: AbortSignal;
}

export const panelView =
  (words: PaperWords, press: Press): View =>
  (el, app) => {
    let end: Cleanup = () => {};
    return all(
      () => end(),
      watch(
        app.store,
        ({ paper }) => paper,
        (isOpen) => {
          end();
          end = isOpen ? openPanel(el, app, words, press) : () => {};
        },
      ),
    );
  };

/** Opens the panel in `place`. Its end closes it; the browser gives the focus back. */
function openPanel(place: HTMLElement, app: App, words: PaperWords, press: Press): Cleanup {
  const control = new AbortController();
  const { signal } = control;
  const { store } = app;
  let isTodayKept = false;
  const desk: Desk = {
    ...{ app, words, press, signal },
    address: app.isCopy ? null : () => addressOf(app, words, isTodayKept),
    keepToday: (isKept) => {
      isTodayKept = isKept;
    },
    tell: (el, sentence) => {
      el.replaceChildren(sentence);
    },
  };
  const close = h('button', { type: 'button', class: 'button' }, words.t('paper.close'));
  const panel = h(
    'dialog',
    { class: 'paper-panel', 'aria-labelledby': 'paper-title' },
    h(
      'header',
      {},
      h('h2', { id: 'paper-title', tabindex: -1, autofocus: true }, words.t('paper.title')),
      h('p', {}, words.t('paper.sub')),
      close,
    ),
    h(
      'div',
      { class: 'parts' },
      h('div', {}, linkPart(desk), codePart(place, desk), picturePart(desk), citePart(desk)),
      h('div', {}, embedPart(desk), classPart(desk, startCountry(app))),
    ),
  );
  close.addEventListener('click', () => store.getState().openPaper(false), { signal });
  panel.addEventListener('close', () => store.getState().openPaper(false), { signal });
  place.replaceChildren(panel);
  panel.showModal();
  return () => {
    control.abort();
    panel.close();
    place.replaceChildren();
  };
}

function addressOf(app: App, words: PaperWords, isTodayKept: boolean): Address {
  const state = app.store.getState();
  const date = state.date ?? (isTodayKept ? isoDay(state.today) : null);
  // An anchor knows the whole address.
  const { href: url } = h('a', { href: stateHref(app, { ...state, date }) });
  return { url, code: qrCode(url, words.t('paper.qrLabel', { address: url })) };
}

/** The country that the reader looks at; else that of Kraków. */
function startCountry({ data, store }: App): string {
  const { countries, city } = store.getState();
  const member = data.members.find(({ id }) => id === city) ?? data.members.find(({ id }) => id === KRAKOW);
  return countries[0] ?? member?.country ?? data.members[0]?.country ?? '';
}

function codePart(place: HTMLElement, { words, address, signal }: Desk): HTMLElement {
  const title = h('h3', {}, words.t('paper.qr'));
  if (!address) return h('section', {}, title, h('p', {}, words.t('paper.qrCopy')));
  const show = h('button', { type: 'button', class: 'button', 'aria-haspopup': 'dialog' }, words.t('paper.qrShow'));
  show.addEventListener('click', () => openCode(place, words, address(), signal), { signal });
  return h('section', {}, title, h('p', {}, words.t('paper.qrHint')), h('p', { class: 'buttons' }, show));
}
