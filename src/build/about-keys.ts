// The part of the about page on keys and screen readers. The skip link "What the keys do" leads here.
import type { AboutKey } from '../i18n/en/about.ts';
import type { I18n } from '../i18n/i18n.ts';
import { h } from '../views/dom.ts';

type Key = Parameters<I18n['t']>[0];

/** The parts of the map's page, and what their keys do. */
const PARTS: readonly (readonly [part: Key, keys: Key])[] = [
  ['nav.map', 'map.keys'],
  ['timeline.slider', 'timeline.keys'],
  ['search.label', 'search.help'],
  ['list.title', 'list.keys'],
];

const PRESENTER = ['next', 'back', 'ends', 'black', 'full', 'help', 'leave'] as const;

/** `i18n` has the later words. */
export const aboutKeys = (i18n: I18n, t: (key: AboutKey) => string): HTMLElement =>
  h(
    'section',
    { id: 'keys', tabindex: -1, 'aria-labelledby': 'about-keys' },
    h('h3', { id: 'about-keys' }, t('about.keys')),
    h('p', {}, t('about.keysText')),
    rows(PARTS.map(([part, keys]) => [i18n.t(part), i18n.t(keys)])),
    h('p', {}, t('about.keysReader')),
    h('h4', {}, i18n.t('keys.title')),
    rows(PRESENTER.map((row) => [i18n.t(`keys.${row}Keys`), i18n.t(`keys.${row}`)])),
  );

const rows = (pairs: readonly (readonly [term: string, words: string])[]): HTMLElement =>
  h('dl', {}, ...pairs.map(([term, words]) => h('div', {}, h('dt', {}, term), h('dd', {}, words))));
