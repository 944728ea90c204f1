// @vitest-environment happy-dom
// The search of the page of all sources: narrows what came, says how much is left, and gives all of it back.
import { getByRole } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { connectSourceSearch } from '../../src/views/source-search.ts';

beforeEach(() => {
  document.body.innerHTML = `<div class="source-search" hidden data-found="Found: # of 3"><label for="s">Search</label>
    <input id="s" type="search"><p role="status"></p></div>
    <section class="sources"><h3>Cities</h3><ul><li>City of Kraków · 2024 <a href="#">Uchwała</a></li></ul></section>
    <section class="sources"><h3>Press</h3><ul><li>Gazeta · Kraków</li><li>Der Standard · Wien</li></ul></section>`;
  connectSourceSearch(document);
});

const shown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('.sources:not([hidden]) li:not([hidden])')].map(
    ({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '',
  );
const field = (): HTMLElement => getByRole(document.body, 'searchbox', { name: 'Search' });
const status = (): string => getByRole(document.body, 'status').textContent ?? '';

test.each([
  ['krakow', ['City of Kraków · 2024 Uchwała', 'Gazeta · Kraków'], 'Found: 2 of 3'],
  ['KRAKÓW uchwala', ['City of Kraków · 2024 Uchwała'], 'Found: 1 of 3'],
  ['nowhere', [], 'Found: 0 of 3'],
])('"%s"', async (words, left, said) => {
  await userEvent.type(field(), words);
  expect(shown()).toEqual(left);
  expect(status()).toBe(said);
});

test('without words all is there again, and a part without any is not', async () => {
  await userEvent.type(field(), 'standard');
  expect([...document.querySelectorAll<HTMLElement>('.sources')].map(({ hidden }) => hidden)).toEqual([true, false]);
  await userEvent.clear(field());
  expect(shown()).toHaveLength(3);
  expect(status()).toBe('');
});

test('a page without a list stays as it is', () => {
  document.body.innerHTML = '<p>About</p>';
  connectSourceSearch(document);
  expect(document.body.innerHTML).toBe('<p>About</p>');
});
