// @vitest-environment happy-dom
// The sentences on the network and on a newer version, in every language.
import { getByRole, queryByRole } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { drawOffline } from '../../src/views/offline.ts';
import { testApp } from '../app.ts';
import { DATES, dataset, member } from '../fixtures.ts';

const DATA = dataset([member('krakow', DATES.day)]);

const draw = async (news: { offline: boolean; newer: boolean }, lang = 'en' as (typeof LANGS)[number]) => {
  const [el, load] = [document.createElement('div'), vi.fn()];
  const app = await testApp(DATA, {}, lang);
  await app.i18n.later();
  return { el, load, app, sentence: drawOffline(el, app, news, load) };
};

it.each(LANGS)('without a network it says of which day the data is, in %s', async (lang) => {
  const { el, app, sentence } = await draw({ offline: true, newer: false }, lang);
  expect(sentence).toContain(app.i18n.day(DATA.researched));
  expect(sentence).not.toMatch(/offline\.|{{/);
  expect(el.textContent).toBe(sentence);
});

it('offers a newer version once, and loads nothing by itself', async () => {
  const { el, load } = await draw({ offline: false, newer: true });
  expect(el.textContent).toContain('newer version');
  const button = getByRole(el, 'button', { name: 'Load it' });
  expect(load).not.toHaveBeenCalled();
  button.click();
  button.click();
  expect(load).toHaveBeenCalledTimes(1);
});

it('without a network offers nothing to load', async () => {
  const { el } = await draw({ offline: true, newer: true });
  expect(queryByRole(el, 'button')).toBeNull();
});

it('says nothing where there is nothing to say', async () => {
  const { el, sentence } = await draw({ offline: false, newer: false });
  expect([sentence, el.textContent]).toEqual(['', '']);
});
