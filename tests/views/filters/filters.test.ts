// @vitest-environment happy-dom
// Countries and order: what is chosen, counted and taken away again.
import { getByLabelText, getByRole, getByText, queryAllByRole, queryByLabelText } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { endOf } from '../../../src/model/link.ts';
import { tally } from '../../../src/model/membership.ts';
import { filtersView } from '../../../src/views/filters/filters.ts';
import { TODAY, testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

async function mount(initial: Parameters<typeof testApp>[1] = {}) {
  const el = document.createElement('div');
  document.body.append(el);
  const app = await testApp(realData, initial);
  const cleanup = filtersView(el, app);
  const toggle = getByRole(el, 'button', { name: /^Country: / });
  return { el, app, cleanup, toggle, user: userEvent.setup() };
}

afterEach(() => document.body.replaceChildren());

describe('filtersView', () => {
  it('opens the countries, each once, and chooses with a box', async () => {
    const { el, app, toggle, user } = await mount();
    expect(toggle.textContent).toBe('Country: all');
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const codes = new Set(realData.members.map(({ country }) => country));
    expect(queryAllByRole(el, 'checkbox')).toHaveLength(codes.size);
    await user.click(getByLabelText(el, /^Poland/));
    await user.click(getByLabelText(el, /^Germany/));
    expect(app.store.getState().countries).toEqual(['DE', 'PL']);
    expect(toggle.textContent).toBe('Country: 2 chosen');
  });

  it.each([null, '2012-06'])('counts the members of a country at %s', async (date) => {
    const { el, app, toggle, user } = await mount({ date: '2008' });
    const french = realData.members.filter(({ country }) => country === 'FR');
    const { certain, possible } = tally(french, endOf(date, TODAY), realData.researched);
    expect(possible).toBeGreaterThan(certain);
    const words = `France ${certain}, perhaps ${possible}`;
    // Before it is opened and while it is open; what is not seen is not counted.
    app.store.getState().setDate(date);
    await user.click(toggle);
    expect(getByLabelText(el, words)).toBeTruthy();
    app.store.getState().setDate('2008');
    expect(queryByLabelText(el, words)).toBeNull();
    app.store.getState().setDate(date);
    expect(getByLabelText(el, words)).toBeTruthy();
  });

  it('says how many are shown out of all', async () => {
    const { el, app } = await mount();
    expect(getByText(el, `All ${realData.members.length} members`)).toBeTruthy();
    app.store.getState().apply({ countries: ['PL'] });
    expect(getByText(el, `3 of ${realData.members.length}`)).toBeTruthy();
    app.store.getState().setDate('2020');
    expect(getByText(el, `2 of ${realData.members.length}`)).toBeTruthy();
  });

  it('has a chip a country, which Delete or a click takes away, and the focus stays', async () => {
    const { el, app, toggle, user } = await mount({ countries: ['DE', 'FR', 'PL'] });
    const chip = (name: string): HTMLElement => getByRole(el, 'button', { name: `${name}, remove` });
    chip('Germany').focus();
    await user.keyboard('{Delete}');
    expect(app.store.getState().countries).toEqual(['FR', 'PL']);
    expect(document.activeElement).toBe(chip('Poland'));
    await user.click(chip('Poland'));
    expect(document.activeElement).toBe(chip('France'));
    await user.keyboard('{Backspace}');
    expect(app.store.getState().countries).toEqual([]);
    expect(document.activeElement).toBe(toggle);
  });

  it('chooses how well dates are known, with a chip each that takes it away', async () => {
    const { el, app, user } = await mount();
    const dates = getByRole(el, 'button', { name: /^Dates: / });
    await user.click(dates);
    await user.click(getByLabelText(el, 'joined, date known to the day'));
    await user.click(getByLabelText(el, 'unconfirmed, second-hand only'));
    expect(app.store.getState().known).toEqual(['day', 'unconfirmed']);
    expect(dates.textContent).toBe('Dates: 2 chosen');
    await user.click(getByRole(el, 'button', { name: 'only: unconfirmed, remove' }));
    expect(app.store.getState().known).toEqual(['day']);
    expect(getByLabelText<HTMLInputElement>(el, 'unconfirmed, second-hand only').checked).toBe(false);
    await user.click(getByRole(el, 'button', { name: 'only: date known to the day, remove' }));
    expect(app.store.getState().known).toEqual([]);
    expect(dates.textContent).toBe('Dates: all');
  });

  it('clears all countries', async () => {
    const { el, app, user } = await mount({ countries: ['DE', 'PL'] });
    await user.click(getByRole(el, 'button', { name: 'All countries' }));
    expect(app.store.getState().countries).toEqual([]);
    expect(el.querySelector<HTMLElement>('.chips')?.hidden).toBe(true);
  });

  it('closes with Escape, which goes back to the button, and when the focus leaves', async () => {
    const { el, toggle, user } = await mount();
    await user.click(toggle);
    getByLabelText(el, /^Poland/).focus();
    await user.keyboard('{Escape}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle);
    await user.click(toggle);
    getByRole(el, 'combobox').focus();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });

  it('sets the order, and follows it', async () => {
    const { el, app, user } = await mount();
    const select = getByLabelText<HTMLSelectElement>(el, 'Order:');
    await user.selectOptions(select, 'country');
    expect(app.store.getState().order).toBe('country');
    app.store.getState().setOrder('name');
    expect(select.value).toBe('name');
  });

  it('is reached by nothing after cleanup', async () => {
    const { el, app, cleanup } = await mount();
    cleanup();
    app.store.getState().apply({ countries: ['PL'] });
    expect(el.childNodes).toHaveLength(0);
  });
});
