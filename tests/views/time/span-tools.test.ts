// @vitest-environment happy-dom
// A second date: a span or a comparison, one at a time, with its field and its table.
import { within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { compareDays } from '../../../src/model/compare.ts';
import { endOf } from '../../../src/model/link.ts';
import { TODAY } from '../../app.ts';
import { realData } from '../../real-data.ts';
import { mount } from './mounted.ts';

const SPAN = 'Only who joined in a span of time';
const COMPARE = 'Compare with an earlier date';

test('the switch of the span sets a start five years before, and takes it away', async () => {
  const { el, app, flip, field } = await mount({ date: '2012-06' });
  await flip(SPAN);
  expect(app.store.getState()).toMatchObject({ from: '2007-06', date: '2012-06' });
  expect(field('From').value).toBe('June 2007');
  await flip(SPAN);
  expect(app.store.getState().from).toBeNull();
  expect(within(el).queryByRole('textbox', { name: 'From' })).toBeNull();
});

test('at the very beginning a second date takes the date to today', async () => {
  const { app, flip } = await mount({ date: '2004-12' });
  await flip(COMPARE);
  expect(app.store.getState()).toMatchObject({ date: null, compare: '2021-11' });
});

test('a span and a comparison take turns', async () => {
  const { app, flip } = await mount({ from: '2010', date: '2012' });
  await flip(COMPARE);
  expect(app.store.getState()).toMatchObject({ from: null, compare: '2007-12' });
  await flip(SPAN);
  expect(app.store.getState()).toMatchObject({ from: '2007-12', compare: null });
});

test('the start by hand says from when, and not after the date', async () => {
  const { app, user, field, hint } = await mount({ from: '2010', date: '2012' });
  await user.clear(field('From'));
  await user.type(field('From'), '3/2011');
  expect(hint('From')).toBe('From the beginning of March 2011. Press Enter.');
  await user.keyboard('{Enter}');
  expect(app.store.getState().from).toBe('2011-03');
  await user.clear(field('From'));
  await user.type(field('From'), '2013{Enter}');
  expect(hint('From')).toBe('This must not be after 2012.');
  expect(app.store.getState().from).toBe('2011-03');
});

test('the earlier date by hand is before the date', async () => {
  const { app, user, field, hint } = await mount({ compare: '2010', date: '2012' });
  await user.clear(field('Earlier date'));
  await user.type(field('Earlier date'), '2012{Enter}');
  expect(hint('Earlier date')).toBe('This must be before 2012.');
  await user.clear(field('Earlier date'));
  await user.type(field('Earlier date'), '2011{Enter}');
  expect(app.store.getState().compare).toBe('2011');
});

describe('the table', () => {
  const cells = (row: HTMLElement | undefined): string[] =>
    [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.replace(/\(.*\)/, '') ?? '');

  test('has the numbers of the model, all first, and follows the date', async () => {
    const { el, app } = await mount({ compare: '2012', date: '2020' });
    const check = (then: string, now: string | null): void => {
      const it = compareDays(realData.members, endOf(then, TODAY), endOf(now, TODAY), realData.researched);
      const words = [it.before, it.came, it.left, it.after].map(({ certain, possible }) =>
        possible > certain ? `${certain} perhaps ${possible}` : `${certain}`,
      );
      expect(cells(within(el).getAllByRole('row')[1])).toEqual(words);
    };
    check('2012', '2020');
    expect(el.textContent).toMatch(/The numbers do not add up: \d+ joined either before or in between/);
    app.store.getState().setDate(null);
    check('2012', null);
  });

  test('says which dates, and has a head for each row and column', async () => {
    const { el } = await mount({ compare: '2012', date: '2020' }, 'pl');
    expect(el.querySelector('caption')?.textContent).toMatch(/^Koniec 2012 roku i koniec 2020 roku\./);
    expect(within(el).getAllByRole('columnheader')).toHaveLength(5);
    expect(within(el).getByRole('rowheader', { name: 'Niemcy' })).toBeDefined();
  });

  test.each([
    ['en', /^The end of 2012 and November 2026, up to today\./],
    ['tr', /^2012 sonu ve Kasım 2026, bugüne kadar\./],
  ] as const)('writes a month with a capital within a sentence (%s)', async (lang, words) => {
    const { el } = await mount({ compare: '2012', date: '2026-11' }, lang);
    expect(el.querySelector('caption')?.textContent).toMatch(words);
  });

  test('keeps to the chosen countries', async () => {
    const { el } = await mount({ compare: '2012', date: '2020', countries: ['PL'] });
    const heads = within(el)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    expect(heads).toEqual(['All', 'Poland']);
  });
});

describe('each second date has buttons for what dragging does', () => {
  const rowOf = (el: HTMLElement, field: string) =>
    within(within(el).getByRole('toolbar', { name: `Step by step ${field}` }));

  test.each([
    {
      what: 'the start: not after the date',
      field: 'From',
      start: { from: '2010', date: '2011-05' },
      presses: ['One month on', 'One year on', 'One year on', 'One month on'],
      becomes: ['2010-02', '2011-02', '2011-05', '2011-05'],
    },
    {
      what: 'the start: not before the founding',
      field: 'From',
      start: { from: '2006-03', date: '2011-05' },
      presses: ['One year back', 'One year back', 'One month back'],
      becomes: ['2005-03', '2004-12', '2004-12'],
    },
    {
      what: 'the earlier date: before the date',
      field: 'Earlier date',
      start: { compare: '2010', date: '2011-05' },
      presses: ['One month back', 'One year on', 'One month on'],
      becomes: ['2010-11', '2011-04', '2011-04'],
    },
  ])('$what', async ({ field, start, presses, becomes }) => {
    const { el, app, user, field: fieldOf } = await mount(start);
    const seen: (string | null)[] = [];
    for (const name of presses) {
      await user.click(rowOf(el, field).getByRole('button', { name }));
      const { from, compare } = app.store.getState();
      seen.push(from ?? compare);
    }
    expect(seen).toEqual(becomes);
    const last = rowOf(el, field).getByRole('button', { name: presses.at(-1) ?? '' });
    expect(last.getAttribute('aria-disabled')).toBe('true');
    expect(fieldOf(field).value).toMatch(new RegExp(`${becomes.at(-1)?.slice(0, 4)}$`));
  });

  test('the arrows walk over the buttons of a row, which is one stop', async () => {
    const { el, user } = await mount({ from: '2010', date: '2011-05' });
    const steps = rowOf(el, 'From').getAllByRole('button');
    steps[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(steps[2]);
    expect(steps.filter(({ tabIndex }) => tabIndex === 0)).toEqual([steps[2]]);
  });
});
