// @vitest-environment happy-dom
// The list by keyboard: up and down go from row to row, whatever is hidden or folded away between them.
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { drawList } from '../../../src/views/list/list.ts';
import { walkRows } from '../../../src/views/list/walk.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member, when } from '../../fixtures.ts';

const MEMBERS = [
  member('a', when('2010', '2010-01-01', '2010-12-31', 'year'), { country: 'PL' }),
  member('b', when('2009', '2009-01-01', '2009-12-31', 'year'), { country: 'DE' }),
  member('c', when('2008', '2008-01-01', '2008-12-31', 'year'), { country: 'PL' }),
  member('krakow', DATES.day, { country: 'PL' }),
];

afterEach(() => document.body.replaceChildren());

async function shown(state: Parameters<typeof testApp>[1]) {
  const app = await testApp(dataset(MEMBERS), state);
  const el = document.createElement('section');
  el.tabIndex = -1;
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  document.body.replaceChildren(before, el, after);
  drawList(el, app, app.store.getState());
  await app.i18n.later();
  const end = walkRows(el, app);
  const at = (): string =>
    document.activeElement?.closest('li')?.dataset.member ?? document.activeElement?.tagName ?? '';
  const press = async (keys: string): Promise<string> => {
    await userEvent.keyboard(keys);
    return at();
  };
  const row = (id: string) => el.querySelector<HTMLElement>(`[data-member="${id}"] a`);
  return { el, end, press, row, before, after };
}

test('arrows, Home and End go over the rows that are shown', async () => {
  const { press, row } = await shown({ date: '2012' });
  row('a')?.focus();
  expect(await press('{ArrowDown}')).toBe('b');
  expect(await press('{ArrowDown}')).toBe('c');
  // What is folded away is unfolded by a stop of its own.
  expect(await press('{ArrowDown}')).toBe('SUMMARY');
  expect(await press('{ArrowDown}')).toBe('SUMMARY');
  expect(await press('{Home}')).toBe('a');
  expect(await press('{ArrowUp}')).toBe('a');
  expect(await press('{End}')).toBe('SUMMARY');
  expect(await press('{ArrowUp}')).toBe('c');
});

test('rows that a filter hides are passed over, unfolded ones are not', async () => {
  const { el, press, row } = await shown({ date: '2012', countries: ['PL'] });
  el.querySelector('details')?.toggleAttribute('open', true);
  row('a')?.focus();
  expect(await press('{ArrowDown}')).toBe('c');
  expect(await press('{ArrowDown}')).toBe('SUMMARY');
  expect(await press('{ArrowDown}')).toBe('krakow');
});

test('keys with a modifier stay the browser’s', async () => {
  const { press, row } = await shown({ date: '2012' });
  row('a')?.focus();
  expect(await press('{Shift>}{ArrowDown}{/Shift}')).toBe('a');
  expect(await press('{Control>}{End}{/Control}')).toBe('a');
});

test('Tab goes on from the end of the list, Shift and Tab from its beginning', async () => {
  const { el, row } = await shown({ date: '2012' });
  const seen: (Element | null)[] = [];
  el.addEventListener('focusin', ({ target }) => target instanceof Element && seen.push(target));
  const key = (shiftKey: boolean): void => {
    row('b')?.focus();
    const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true });
    row('b')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  };
  key(false);
  expect(document.activeElement?.id).toBe('list-keys');
  key(true);
  expect(document.activeElement).toBe(el);
});

test('its keys are told to who comes to the list, and no more after its end', async () => {
  const { el, end, press, row } = await shown({ date: '2012' });
  const hint = document.getElementById(el.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('Up and down go from row to row, Enter opens, Tab goes on.');
  end();
  expect(hint?.isConnected).toBe(false);
  expect(el.hasAttribute('aria-describedby')).toBe(false);
  row('a')?.focus();
  expect(await press('{ArrowDown}')).toBe('a');
});
