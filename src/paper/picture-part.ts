// The part of the panel that saves the present view as a picture.
import { isoDay } from '../model/day.ts';
import { h } from '../views/dom.ts';
import type { Desk } from './panel.ts';
import { drawViewPicture } from './picture.ts';
import { savePng, saveSvg } from './save.ts';

export function picturePart({ app, words, tell, signal }: Desk): HTMLElement {
  const { store, data, i18n } = app;
  const told = h('p', { role: 'status' });
  // Drawn here, where the styles of the page reach it.
  const bench = h('div', { class: 'bench', 'aria-hidden': 'true' });
  const save = async (into: (svg: SVGSVGElement, name: string) => void | Promise<void>): Promise<void> => {
    const state = store.getState();
    const date = state.date ?? isoDay(state.today);
    try {
      await into(await drawViewPicture(bench, { data, i18n }, state, words), words.t('paper.file', { date }));
      tell(told, words.t('paper.saved'));
    } catch (error) {
      console.warn(error);
      tell(told, words.t('paper.pictureFailed'));
    }
  };
  const button = (key: 'paper.svg' | 'paper.png', into: Parameters<typeof save>[0]): HTMLElement => {
    const el = h('button', { type: 'button', class: 'button' }, words.t(key));
    el.addEventListener('click', () => save(into), { signal });
    return el;
  };
  return h(
    'section',
    {},
    h('h3', {}, words.t('paper.pictures')),
    h('p', {}, words.t('paper.picturesHint')),
    h('p', { class: 'buttons' }, button('paper.png', savePng), button('paper.svg', saveSvg)),
    told,
    bench,
  );
}
