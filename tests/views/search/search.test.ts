// @vitest-environment happy-dom
// The search field: a combobox after the ARIA Authoring Practices.
import { getByRole, getByText, queryAllByRole } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/i18n/languages.ts';
import { searchView } from '../../../src/views/search/search.ts';
import type { App } from '../../../src/views/view.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

async function mount(lang: Lang = 'en', parts: Partial<App> = {}) {
  const el = document.createElement('div');
  document.body.append(el);
  const app = { ...(await testApp(realData, {}, lang)), ...parts };
  const cleanup = searchView(el, app);
  const input = getByRole<HTMLInputElement>(el, 'combobox');
  const options = (): readonly HTMLElement[] => queryAllByRole(el, 'option');
  return { el, app, cleanup, input, options, user: userEvent.setup() };
}

afterEach(() => document.body.replaceChildren());

describe('searchView', () => {
  it.each(['krakow', 'KRAKÓW', 'Krakau', 'Cracow', 'Cracovie'])('%s, Enter opens Kraków', async (text) => {
    const { app, input, user, options } = await mount();
    await user.type(input, text);
    expect(options()[0]?.textContent).toContain('Kraków');
    await user.keyboard('{Enter}');
    expect(app.store.getState().city).toBe('krakow');
    expect(input.value).toBe('');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the name that matched, in its language, with the matching part bold', async () => {
    const { input, user, options } = await mount();
    await user.type(input, 'krak');
    expect(options()[0]?.querySelector('.name b')?.textContent).toBe('Krak');
    await user.type(input, 'au');
    const also = options()[0]?.querySelector('.also');
    expect(also?.textContent).toBe('Krakau, Poland');
    expect(also?.querySelector('[lang]')?.getAttribute('lang')).toBe('de');
    expect(also?.querySelector('b')?.textContent).toBe('Krakau');
  });

  it('says how many it found', async () => {
    const { app, input, user, options } = await mount();
    await user.type(input, 'be');
    expect(app.said.at(-1)).toBe(`${options().length} members found.`);
    expect(options().length).toBeGreaterThan(1);
    await user.clear(input);
    await user.type(input, 'wrocl');
    expect(app.said.at(-1)).toBe('1 member found.');
  });

  it('says so when nobody is called so', async () => {
    const { el, app, input, user, options } = await mount('pl');
    await user.type(input, 'Lisboa');
    expect(options()).toHaveLength(0);
    expect(getByText(el, 'Nie ma członka o nazwie „Lisboa”.')).toBeTruthy();
    expect(getByText(el, new RegExp(`${realData.members.length} członk`))).toBeTruthy();
    expect(app.said.at(-1)).toBe('Nie ma członka o nazwie „Lisboa”.');
  });

  it('moves with the arrows, round over the field itself, and hovers what is active', async () => {
    const { app, input, user, options } = await mount();
    await user.type(input, 'be');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const active = (): Element | null => document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active()).toBe(options()[1]);
    expect(options()[1]?.getAttribute('aria-selected')).toBe('true');
    expect(app.store.getState().hovered).not.toBeNull();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
    expect(app.store.getState().hovered).toBeNull();
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(options().at(-1));
    expect(document.activeElement).toBe(input);
  });

  it('Enter opens the active one, a click opens any', async () => {
    const { app, input, user, options } = await mount();
    await user.type(input, 'be{ArrowDown}{ArrowDown}');
    const second = options()[1]?.textContent ?? '';
    await user.keyboard('{Enter}');
    const chosen = realData.members.find(({ id }) => id === app.store.getState().city);
    expect(second).toContain(chosen ? app.i18n.name(chosen) : '?');
    await user.type(input, 'wrocl');
    const [option] = options();
    if (option) await user.click(option);
    expect(app.store.getState().city).toBe('wroclaw');
  });

  it('Escape closes, a second one clears', async () => {
    const { input, user } = await mount();
    await user.type(input, 'be{Escape}');
    expect([input.getAttribute('aria-expanded'), input.value]).toEqual(['false', 'be']);
    await user.keyboard('{ArrowDown}');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}{Escape}');
    expect(input.value).toBe('');
  });

  it('names that come after Escape do not open it again; the next letter does', async () => {
    let come: () => void = () => {};
    const late: ReturnType<App['names']> = new Promise((done) => {
      come = () => done({});
    });
    const { input, user } = await mount('en', { names: () => late });
    await user.type(input, 'be{Escape}');
    come();
    await late;
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await user.type(input, 'r');
    expect(input.getAttribute('aria-expanded')).toBe('true');
  });

  it('is cleared by its button, which keeps the focus in the field', async () => {
    const { el, input, user } = await mount();
    await user.type(input, 'Lisboa');
    await user.click(getByRole(el, 'button', { name: 'Clear the search' }));
    expect(input.value).toBe('');
    expect(document.activeElement).toBe(input);
    expect(el.querySelector<HTMLElement>('.none')?.hidden).toBe(true);
  });

  it('asks for two letters', async () => {
    const { app, input, user, options } = await mount();
    await user.type(input, 'k');
    expect([options().length, app.said.length]).toEqual([0, 0]);
  });

  it('takes what is typed as text', async () => {
    const { el, input, user } = await mount();
    await user.type(input, '<b>Lisboa</b>');
    expect(getByText(el, 'No member is called “<b>Lisboa</b>”.')).toBeTruthy();
  });

  it('does nothing after cleanup', async () => {
    const { el, input, app, cleanup } = await mount();
    cleanup();
    input.value = 'krakow';
    input.dispatchEvent(new Event('input'));
    expect([app.said, el.childNodes.length]).toEqual([[], 0]);
  });
});
