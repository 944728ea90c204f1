// The sentences on the network: none is there, and of which day the data is; or a newer version is there, and a button for it.
import { h } from './dom.ts';
import type { App } from './view.ts';

interface Told {
  readonly offline: boolean;
  readonly newer: boolean;
}

/** Draws what there is to tell, and gives its sentence; empty for nothing. Nothing happens before `load` is asked for. */
export function drawOffline(
  el: HTMLElement,
  { i18n, data }: Pick<App, 'i18n' | 'data'>,
  { offline, newer }: Told,
  load: () => void,
): string {
  const sentence = offline
    ? i18n.t('offline.none', { date: i18n.day(data.researched) })
    : newer
      ? i18n.t('offline.newer')
      : '';
  el.replaceChildren();
  if (sentence === '') return '';
  // All that is read lies in a landmark; this one is called what it says.
  const words = h('p', { id: 'offline-words' }, sentence);
  const box = h('div', { class: 'notice', role: 'region', 'aria-labelledby': words.id }, words);
  if (newer && !offline) {
    const button = h('button', { type: 'button', class: 'button' }, i18n.t('offline.load'));
    button.addEventListener('click', load, { once: true });
    box.append(button);
  }
  el.append(box);
  return sentence;
}
