// @vitest-environment happy-dom
// The large timeline as a sheet: it opens and closes with the state, follows it, and shows every member.
import { fireEvent } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../../../src/model/knowledge.ts';
import { realData } from '../../../real-data.ts';
import { openLarge } from './opened.ts';

describe('the sheet', () => {
  test('opens with the state, as a named modal dialog, and closes with it', async () => {
    const { app, el, find } = await openLarge();
    expect(find.getByRole('heading', { level: 2 }).textContent).toMatch(/^When they joined/);
    expect(el.querySelector('dialog')?.open).toBe(true);
    app.store.getState().openTimeline(false);
    expect(el.querySelector('dialog')).toBeNull();
    app.store.getState().openTimeline(true);
    expect(el.querySelector('dialog')?.open).toBe(true);
  });

  test('its button closes it, and so does the browser', async () => {
    const { app, find, el } = await openLarge();
    find.getByRole('button', { name: 'Close' }).click();
    expect(app.store.getState().timeline).toBeNull();
    app.store.getState().openTimeline(true);
    el.querySelector('dialog')?.dispatchEvent(new Event('close'));
    expect(app.store.getState().timeline).toBeNull();
  });

  test('after cleanup the store no longer reaches it', async () => {
    const { app, el, cleanup } = await openLarge();
    cleanup();
    expect(el.childElementCount).toBe(0);
    app.store.getState().openTimeline(false);
    app.store.getState().openTimeline(true);
    expect(el.childElementCount).toBe(0);
  });

  test('says that the sources did not load, and tries again', async () => {
    let tries = 0;
    const { find } = await openLarge({}, 'en', () => {
      tries++;
      return Promise.reject(new Error('offline'));
    });
    await Promise.resolve();
    find.getByRole('button', { name: 'Try again' }).click();
    expect(tries).toBe(2);
  });
});

describe('the picture', () => {
  const marks = (el: HTMLElement): Element[] => [...el.querySelectorAll('.marks [data-member]')];

  test('has one mark a member, each with its status and thread', async () => {
    const { el } = await openLarge({ date: '2012' });
    expect(marks(el).map((mark) => mark.getAttribute('data-member'))).toEqual(realData.members.map(({ id }) => id));
    expect(marks(el).every((mark) => mark.hasAttribute('data-status') && mark.querySelector('.mark'))).toBe(true);
    expect(el.querySelector('[data-member=bologna] .thread')).not.toBeNull();
  });

  test('no two marks stand on one spot', async () => {
    const { el } = await openLarge();
    // The path of a mark begins at its place.
    const spots = marks(el).map((mark) => mark.querySelector('.mark path')?.getAttribute('d'));
    expect(new Set(spots).size).toBe(realData.members.length);
  });

  test('drawing again gives the same', async () => {
    const { app, el } = await openLarge({ date: '2012' });
    const drawn = el.querySelector('.strip')?.innerHTML;
    app.store.getState().toggleCountry('PL');
    expect(el.querySelector('.strip')?.innerHTML).not.toBe(drawn);
    app.store.getState().toggleCountry('PL');
    expect(el.querySelector('.strip')?.innerHTML).toBe(drawn);
  });

  test('Kraków has both of its dates', async () => {
    const { find } = await openLarge();
    expect(find.getByText('Kraków: council 6 March 2024, admitted 25 September 2024')).toBeTruthy();
  });

  test('tells a city’s number as the city’s', async () => {
    const { el } = await openLarge();
    const words = [...el.querySelectorAll('.published > text')].map(({ textContent }) => textContent);
    expect(words).toContain('more than 170 (City of Kraków, March 2024)');
    expect(words.length).toBeGreaterThan(2);
  });

  test('the handle and the marks follow the date', async () => {
    const { app, el, find } = await openLarge({ date: '2012' });
    const x = (): string | null | undefined => el.querySelector('.handle')?.getAttribute('transform');
    const before = x();
    app.store.getState().setDate('2024-09-25');
    expect(x()).not.toBe(before);
    expect(el.querySelector('[data-member=krakow]')?.getAttribute('data-status')).toBe('member');
    fireEvent.input(find.getByRole('slider'), { target: { value: '90' } });
    expect(app.store.getState().date).toBe('2012-06');
    expect(el.querySelector('[data-member=krakow]')?.getAttribute('data-status')).toBe('not-yet');
  });

  test('says how well the dates are known', async () => {
    const { all, day, bounds } = knowledgeOf(realData.members);
    const { el } = await openLarge();
    const words = el.querySelector('.known')?.textContent ?? '';
    expect(words).toContain(`Of ${all} dates, we know ${day} to the day`);
    expect(words).toContain(`${bounds} have only bounds.`);
  });

  test('a click chooses, pointing names; the chosen one has its name', async () => {
    const { app, el } = await openLarge();
    const mark = el.querySelector('[data-member=bologna] .hit');
    fireEvent.pointerOver(mark ?? el);
    expect(el.querySelector('.pointed text')?.textContent).toMatch(/^Bologna, /);
    fireEvent.click(mark ?? el);
    expect(app.store.getState().city).toBe('bologna');
    expect(el.querySelector('.named .chosen')?.textContent).toBe('Bologna');
  });

  test('up and down go through all members, Enter chooses', async () => {
    const { app, find } = await openLarge();
    const picture = find.getByRole('group');
    const seen = new Set<string | null>();
    for (let step = 0; step < realData.members.length; step++) {
      fireEvent.keyDown(picture, { key: 'ArrowDown' });
      seen.add(app.store.getState().hovered);
    }
    expect(seen.size).toBe(realData.members.length);
    const last = app.store.getState().hovered;
    expect(find.getByRole('status').textContent).not.toBe('');
    fireEvent.keyDown(picture, { key: 'Enter' });
    expect(app.store.getState().city).toBe(last);
  });

  test('speaks Polish', async () => {
    const { find } = await openLarge({}, 'pl');
    expect(find.getByText('Kraków: uchwała rady 6 marca 2024, przyjęcie 25 września 2024')).toBeTruthy();
  });
});
