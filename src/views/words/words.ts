// "In words": a paragraph on the network at the chosen date, folded away. It is also what describes the map to screen readers.
import './words.css';
import type { Told } from '../../model/paragraph.ts';
import { paragraphOf } from '../../model/paragraph.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import { followLink } from '../member-link.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';
import { sentencesOf } from './sentences.ts';

const pick = ({ date, from, known, countries, compare, city, today }: State): Told => ({
  ...{ date, from, known, countries, compare, city, today },
});

/** Of a folded paragraph, after a change. */
const PAUSE_MS = 200;

export const wordsView: View = (el, app) => {
  const { store, data, i18n } = app;
  // The map names this id as its description. Hidden it still describes; in a closed `details` it would not.
  const text = h('p', { id: 'words-text', hidden: true });
  const button = h('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': text.id });
  button.append(h('span', {}, i18n.t('words.title')));
  el.replaceChildren(button, text);

  const draw = (): void => {
    const told = pick(store.getState());
    const sentences = sentencesOf(i18n, paragraphOf(data, told), told.date);
    text.replaceChildren(...sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence])));
  };
  let timer = 0;
  /** Folded, it is written when the reader has paused: a step in time should cost nothing that nobody reads. */
  const drawSoon = (): void => {
    window.clearTimeout(timer);
    if (!text.hidden) draw();
    else if (!store.getState().playing) timer = window.setTimeout(draw, PAUSE_MS);
  };
  const control = new AbortController();
  const { signal } = control;
  const toggle = (): void => {
    text.hidden = !text.hidden;
    button.setAttribute('aria-expanded', String(!text.hidden));
    drawSoon();
  };
  button.addEventListener('click', toggle, { signal });
  text.addEventListener('click', (event) => followLink(app, event), { signal });
  return all(
    () => el.replaceChildren(),
    () => window.clearTimeout(timer),
    () => control.abort(),
    watch(store, pick, drawSoon),
    watch(store, ({ playing }) => playing, drawSoon),
  );
};
