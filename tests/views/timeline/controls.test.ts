// @vitest-environment happy-dom
// The slider and the buttons beside it: one date, in words too.
import { within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { drag, mount, type } from './mounted.ts';

describe('the slider', () => {
  test('says date and count in words', async () => {
    const { app, slider } = await mount({ date: '2012-06' });
    expect(slider.value).toBe('90');
    expect(slider.getAttribute('aria-valuetext')).toBe('June 2012: 2 members, perhaps 5');
    app.store.getState().setDate(null);
    expect(slider.value).toBe(slider.max);
    expect(slider.getAttribute('aria-valuetext')).toBe('25 November 2026: 5 members, and 1 unconfirmed');
  });

  test('says it in Polish', async () => {
    const { slider } = await mount({ date: '2012-06' }, 'pl');
    expect(slider.getAttribute('aria-valuetext')).toBe('czerwiec 2012: 2 członków, a być może 5');
  });

  test('sets the end of a month, and at its end today', async () => {
    const { app, slider } = await mount();
    drag(slider, 90);
    expect(app.store.getState().date).toBe('2012-06');
    drag(slider, Number(slider.max));
    expect(app.store.getState().date).toBeNull();
  });

  test('page keys go by years, in place of what the browser would do', async () => {
    const { app, slider } = await mount({ date: '2012-06' });
    expect(type(slider, 'PageUp').defaultPrevented).toBe(true);
    expect(app.store.getState().date).toBe('2013-06');
    type(slider, 'PageDown');
    type(slider, 'PageDown');
    expect(app.store.getState().date).toBe('2011-06');
    expect(type(slider, 'ArrowRight').defaultPrevented).toBe(false);
  });

  test('a move that stays within the month keeps a finer date', async () => {
    const { app, slider } = await mount({ date: '2012-06-15' });
    drag(slider, 90);
    expect(app.store.getState().date).toBe('2012-06-15');
  });
});

describe('buttons', () => {
  test.each([
    ['One year back', '2011-06'],
    ['One year on', '2013-06'],
    ['One month back', '2012-05'],
    ['One month on', '2012-07'],
    ['Start', '2004-12'],
    ['Today', null],
  ])('%s', async (name, date) => {
    const { app, button } = await mount({ date: '2012-06' });
    button(name).click();
    expect(app.store.getState().date).toBe(date);
  });

  test('those that lead nowhere say so, and keep the focus', async () => {
    const { app, button } = await mount();
    expect(button('One year on').getAttribute('aria-disabled')).toBe('true');
    expect(button('One year on').hasAttribute('disabled')).toBe(false);
    app.store.getState().setDate('2004-12');
    expect(button('One year on').hasAttribute('aria-disabled')).toBe(false);
    expect(button('Start').getAttribute('aria-disabled')).toBe('true');
  });

  test('play, pause, and again at the end', async () => {
    const { app, button } = await mount();
    button('Play').click();
    expect(app.store.getState()).toMatchObject({ playing: true, date: '2004-12' });
    button('Pause').click();
    expect(app.store.getState().playing).toBe(false);
    button('Play').click();
    app.store.getState().tick(999);
    app.store.getState().pause();
    button('Play again').click();
    expect(app.store.getState()).toMatchObject({ playing: true, date: '2004-12' });
  });

  test('Space on the focused play button plays and pauses', async () => {
    const { app, button } = await mount({ date: '2012-06' });
    const user = userEvent.setup();
    button('Play').focus();
    await user.keyboard(' ');
    expect(app.store.getState().playing).toBe(true);
    await user.keyboard(' ');
    expect(app.store.getState().playing).toBe(false);
    expect(button('Play')).toBe(document.activeElement);
  });

  test('date, count and what counts, in words', async () => {
    const { el, app } = await mount({ date: '2012-06' });
    const words = (): string[] => [...el.querySelectorAll('.controls p')].map((p) => (p.textContent ?? '').trim());
    expect(words()).toEqual(['June 2012', '2 members, perhaps 5 The end of the month counts']);
    app.store.getState().setDate('2012');
    expect(words()).toEqual(['2012', '2 members, perhaps 5 The end of the year counts']);
    app.store.getState().setDate(null);
    expect(words()).toEqual(['25 November 2026', '5 members, and 1 unconfirmed']);
    app.store.getState().toggleCountry('PL');
    expect(words()).toEqual(['25 November 2026', '2 members Only Poland']);
  });
});

test('“When they joined” opens the large form', async () => {
  const { app, button } = await mount();
  button('When they joined').click();
  expect(app.store.getState().timeline).toBe('large');
});

test('steps are one Tab stop, and so are the ends', async () => {
  const { el } = await mount({ date: '2012-06' });
  const bars = within(el).getAllByRole('toolbar');
  expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual(['Step by step', 'Ends of the timeline']);
  for (const bar of bars) {
    const buttons = within(bar).getAllByRole('button');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual(buttons.map((_, at) => (at === 0 ? 0 : -1)));
    buttons[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(buttons[1]);
  }
});
