// @vitest-environment happy-dom
// The legend explains the marks that are there, and no others; its rows of doubt are a filter.
import { getByRole, queryAllByRole, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { doubtOf } from '../../../src/model/doubt.ts';
import { DOUBTS } from '../../../src/model/link.ts';
import { settledLook } from '../../../src/model/look.ts';
import { legendView } from '../../../src/views/legend/legend.ts';
import { strokesOf } from '../../../src/views/mark.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member } from '../../fixtures.ts';
import { realData } from '../../real-data.ts';

const data = dataset([
  member('a', DATES.day),
  member('b', DATES.betweenYears),
  member('c', DATES.beforeYear, { unconfirmed: true }),
]);

async function mount(all = data, initial: Parameters<typeof testApp>[1] = {}) {
  const el = document.createElement('div');
  document.body.append(el);
  const app = await testApp(all, initial);
  const cleanup = legendView(el, app);
  const rows = (): (string | null)[] =>
    within(el)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
  return { el, app, cleanup, rows };
}

afterEach(() => document.body.replaceChildren());

test('only the marks that occur', async () => {
  const { app, cleanup, rows } = await mount();
  expect(rows()).toEqual([
    'joined, date known to the day',
    'joined, date only between bounds',
    'unconfirmed, second-hand only',
  ]);
  app.store.getState().setDate('2012');
  expect(rows()).toEqual(['may have joined by then', 'unconfirmed, second-hand only']);
  app.store.getState().setDate('2024-10');
  expect(rows().at(-1)).toBe('joined in 2024');
  app.store.getState().compareWith('2020');
  expect(rows().at(-1)).toBe('joined after 2020');
  cleanup();
  app.store.getState().setDate(null);
  expect(rows()).toHaveLength(4);
});

test('a member that has left has a sign of its own', async () => {
  const { app, rows } = await mount(dataset([member('gone', DATES.year, { left: DATES.before })]), { date: '2015' });
  expect(rows()).toEqual(['has left, with an end on the timeline']);
  app.store.getState().setDate('2010');
  expect(rows()).not.toContain('has left, with an end on the timeline');
});

test('each kind of doubt has the mark that its members wear', () => {
  const art = (fill: ReturnType<typeof settledLook>) => strokesOf({ ...fill, shape: 'round' }, 5);
  for (const one of realData.members.filter(({ id }) => id !== 'krakow')) {
    const twin = realData.members.find((other) => other.id !== 'krakow' && doubtOf(other) === doubtOf(one)) ?? one;
    expect(art(settledLook(one)), one.id).toEqual(art(settledLook(twin)));
  }
  const marks = DOUBTS.map((doubt) => realData.members.find((one) => one.id !== 'krakow' && doubtOf(one) === doubt));
  expect(new Set(marks.map((one) => one && JSON.stringify(art(settledLook(one))))).size).toBe(DOUBTS.length);
});

describe('as a filter', () => {
  const button = (el: HTMLElement, name: RegExp): HTMLElement => getByRole(el, 'button', { name });

  test('a row that is pressed is shown, the others stay to be chosen', async () => {
    const { el, app, rows } = await mount();
    const user = userEvent.setup();
    expect(queryAllByRole(el, 'button', { pressed: true })).toHaveLength(0);
    await user.click(button(el, /to the day/));
    expect(app.store.getState().known).toEqual(['day']);
    expect(button(el, /to the day/).getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toHaveLength(3);
    await user.click(button(el, /unconfirmed/));
    expect(app.store.getState().known).toEqual(['day', 'unconfirmed']);
    await user.click(button(el, /to the day/));
    await user.click(button(el, /unconfirmed/));
    expect(app.store.getState().known).toEqual([]);
  });

  test('by keyboard, and the focus stays on the row', async () => {
    const { el, app } = await mount();
    const user = userEvent.setup();
    button(el, /bounds/).focus();
    await user.keyboard(' ');
    expect(app.store.getState().known).toEqual(['bounds']);
    expect(document.activeElement).toBe(button(el, /bounds/));
  });

  test('its rows are one Tab stop, and the arrows walk', async () => {
    const { el, app } = await mount();
    const user = userEvent.setup();
    const at = (): string | null | undefined => document.activeElement?.textContent;
    await user.tab();
    expect(at()).toMatch(/to the day/);
    await user.keyboard('{ArrowUp}');
    expect(at()).toMatch(/unconfirmed/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(at()).toMatch(/bounds/);
    app.store.getState().setDate('2010');
    app.store.getState().setDate(null);
    await user.keyboard('{Home}{End}');
    expect(at()).toMatch(/unconfirmed/);
    await user.tab();
    expect(el.contains(document.activeElement)).toBe(false);
    await user.tab({ shift: true });
    expect(at()).toMatch(/unconfirmed/);
  });

  test('a pressed row stays when nobody wears its mark', async () => {
    const { el, app } = await mount(data, { known: ['wide'] });
    expect(button(el, /month or year/)).toBeTruthy();
    app.store.getState().setDate('2005');
    expect(button(el, /month or year/).getAttribute('aria-pressed')).toBe('true');
  });

  test('says that it is one', async () => {
    const { el } = await mount();
    expect(el.textContent).toContain('Choose a row to see only those.');
  });

  test('rows that are the same are left in place', async () => {
    const { el, app } = await mount();
    const first = el.querySelector('li');
    app.store.getState().setDate('2026-02');
    expect(el.querySelector('li')).toBe(first);
  });
});
