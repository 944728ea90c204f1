// The sentences that the page shows for a state, as plain lines: the main one and the smaller one.
import type { State } from '../store/store.ts';
import { h } from '../views/dom.ts';
import { drawSentence } from '../views/sentence/sentence.ts';
import type { Parts } from './static-map.ts';
import type { PaperWords } from './words.ts';

export function sentencesOf(parts: Parts, words: PaperWords, state: State): readonly string[] {
  const el = h('div');
  const told = state.from !== null || state.compare !== null ? words.secondDate(parts, state) : [];
  drawSentence(el, parts, state, told);
  return [...el.children].map((line) => line.textContent ?? '');
}
