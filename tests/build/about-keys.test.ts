// The part of the about page on keys: where the page's link leads, with each part's keys as they are told on focus.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { aboutKeys } from '../../src/build/about-keys.ts';
import { withDocument } from '../../src/build/pages.ts';
import { partWords } from '../../src/build/words.ts';
import type { AboutKey } from '../../src/i18n/en/about.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { speak } from '../speak.ts';

test.each(LANGS)('in %s', async (lang) => {
  const i18n = await speak(lang);
  const html = withDocument('<main></main>', (doc) =>
    doc.querySelector('main')?.append(aboutKeys(i18n, partWords<AboutKey>(lang, 'about'))),
  );
  const { document } = parseHTML(html);
  expect(document.querySelector('#keys h3')?.textContent).toBe(partWords<AboutKey>(lang, 'about')('about.keys'));
  const rows = [...document.querySelectorAll('#keys dl > div')].map((row) =>
    [...row.children].map((el) => el.textContent),
  );
  expect(rows).toContainEqual([i18n.t('nav.map'), i18n.t('map.keys')]);
  expect(rows).toContainEqual([i18n.t('timeline.slider'), i18n.t('timeline.keys')]);
  expect(rows).toContainEqual([i18n.t('list.title'), i18n.t('list.keys')]);
  expect(rows).toContainEqual([i18n.t('keys.nextKeys'), i18n.t('keys.next')]);
  // A key that stood for itself would be a word that is not loaded.
  expect(document.querySelector('#keys')?.textContent).not.toMatch(/\w\.(keys|title|label)/);
});
