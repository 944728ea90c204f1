// @vitest-environment happy-dom
// Kraków's card: the decision and the admission told apart, and all that the data has about it.
import { getByText, queryByText } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { mount } from './mounted.ts';

afterEach(() => document.body.replaceChildren());

describe('Kraków’s card', () => {
  it.each([
    ['en', ['The City Council authorises', 'meeting in Heidelberg', 'Maria Klaman', 'just, equal and open city']],
    ['pl', ['Rada Miasta upoważnia', 'obradujący w Heidelbergu', 'Maria Klaman', 'sprawiedliwe, równe i otwarte']],
  ] as const)('tells its story in %s', async (lang, words) => {
    const { el } = await mount('krakow', lang);
    for (const part of words) expect(el.textContent).toContain(part);
    for (const fact of ['CXXIX/3569/24', 'LII/964/16', 'W. Hunek', 'B. Zacchiroli', 'M. Klaman', 'M. Płoskonka', '170'])
      expect(el.textContent).toContain(fact);
    expect(el.querySelectorAll('.plan li')).toHaveLength(10);
  });

  it('tells the decision from the admission', async () => {
    const { el } = await mount('krakow');
    const entries = [...el.querySelectorAll('.entries > li')];
    expect(entries.map((entry) => entry.querySelector('.date')?.textContent)).toEqual([
      '6 March 2024',
      '25 September 2024',
    ]);
    expect(entries[0]?.textContent).toContain('That is not yet membership.');
    expect(entries[1]?.textContent).not.toContain('not yet');
    expect(entries[0]?.querySelector('path')?.getAttribute('d')).not.toBe(
      entries[1]?.querySelector('path')?.getAttribute('d'),
    );
  });

  it('says that the address of the announcement is still sought, and does not link the home page instead', async () => {
    const { el } = await mount('krakow');
    expect(el.querySelector('a[href="https://www.krakow.pl/"]')).toBeNull();
    expect(el.textContent).toContain('(in Polish, September 2024, address being sought)');
    expect(queryByText(el, /to be added/)).toBeNull();
  });

  it('says that the Polish headings are our translation', async () => {
    const { el } = await mount('krakow', 'pl');
    expect(getByText(el, 'Nagłówki w naszym tłumaczeniu.')).toBeTruthy();
    const english = await mount('krakow');
    expect(queryByText(english.el, /our own translation/)).toBeNull();
  });
});
