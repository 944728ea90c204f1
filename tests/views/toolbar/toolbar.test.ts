// @vitest-environment happy-dom
// The head of the page: language and colours.
import { within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { wearTheme } from '../../../src/views/theme.ts';
import { toolbarView } from '../../../src/views/toolbar/toolbar.ts';
import { testApp } from '../../app.ts';
import { dataset } from '../../fixtures.ts';

async function shown() {
  const app = await testApp(dataset([]));
  const el = document.createElement('header');
  document.body.replaceChildren(el);
  return { app, el, cleanup: toolbarView(el, app) };
}

test('another language is spoken in place; its link works without a script too', async () => {
  const { app, el } = await shown();
  const link = within(el).getByText('Polski');
  expect(link.getAttribute('href')).toBe('../pl/');
  expect(link.getAttribute('lang')).toBe('pl');
  await userEvent.click(link);
  expect(app.spoken).toEqual(['pl']);
});

test('colours are chosen, worn by the page and marked', async () => {
  const { app, el, cleanup } = await shown();
  const end = wearTheme(document.documentElement, app);
  await userEvent.click(within(el).getByText('Dark'));
  expect(app.store.getState().theme).toBe('dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(within(el).getByText('Dark').getAttribute('aria-current')).toBe('true');
  await userEvent.click(within(el).getByText('As the system'));
  expect(document.documentElement.dataset.theme).toBeUndefined();
  cleanup();
  end();
  app.store.getState().setTheme('light');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test('Escape closes an open menu and gives the focus back', async () => {
  const { el } = await shown();
  const details = el.querySelector<HTMLElement>('[data-menu=theme]');
  details?.setAttribute('open', '');
  details?.querySelector('a')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(details?.hasAttribute('open')).toBe(false);
  expect(document.activeElement).toBe(details?.querySelector('summary'));
});

test('what one can take away is opened by a button', async () => {
  const { app, el } = await shown();
  await userEvent.click(within(el).getByRole('button', { name: 'Share' }));
  expect(app.store.getState().paper).toBe(true);
});

test('the classroom copy says of when its data is, and leads to files beside it alone', async () => {
  const app = { ...(await testApp(dataset([]))), isCopy: true };
  const el = document.createElement('header');
  toolbarView(el, app);
  await vi.waitFor(() => expect(el.textContent).toContain('Data of 22 November 2026'));
  const links = [...el.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  expect(links).toContain('pl.html');
  expect(links.filter((href) => !/^(?:[?#]|[a-z]+\.html$)/.test(href))).toEqual([]);
});

test('the tour begins with its first step, of which the scene knows the rest; the presentation shows what is there', async () => {
  const { app, el, cleanup } = await shown();
  app.store.getState().apply({ date: '2012', countries: ['PL'], theme: 'dark', map: 'simple' });
  const present = await within(el).findByRole('link', { name: 'Present' });
  await userEvent.click(present);
  expect(app.store.getState()).toMatchObject({ present: true, date: '2012', step: null });
  const tour = within(el).getByRole('link', { name: 'Tour' });
  expect([tour, present].map((link) => link.getAttribute('href'))).toEqual(['?step=1', '?present']);
  await userEvent.click(tour);
  expect(app.store.getState()).toMatchObject({
    ...{ step: 1, present: false, date: null, countries: [] },
    ...{ theme: 'dark', map: 'simple' },
  });
  cleanup();
  await userEvent.click(present);
  expect(app.store.getState().present).toBe(false);
});

test('the focus stays at the menu that was chosen from, also when a new language draws the head anew', async () => {
  const { app, el, cleanup } = await shown();
  el.id = 'toolbar';
  const summary = (menu: string) => el.querySelector(`[data-menu="${menu}"] summary`);
  within(el).getByText('Dark').focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(summary('theme'));
  within(el).getByText('Polski').focus();
  await userEvent.keyboard('{Enter}');
  const before = summary('language');
  expect(document.activeElement).toBe(before);
  cleanup();
  toolbarView(el, app);
  expect(summary('language')).not.toBe(before);
  expect(document.activeElement).toBe(summary('language'));
});
