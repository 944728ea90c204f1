// @vitest-environment happy-dom
// The time tools: a panel that opens and closes, a date by hand, speeds and steps.
import { within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { mount } from './mounted.ts';

describe('the panel', () => {
  test('opens, and Escape closes it and gives the focus back', async () => {
    const { el, user, toggle, field } = await mount();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    field('Go to a date').focus();
    await user.keyboard('{Escape}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle);
    expect(within(el).queryByRole('textbox')).toBeNull();
  });

  test('makes room for a card', async () => {
    const { app, toggle } = await mount();
    app.store.getState().select('krakow');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });

  test('after cleanup the store no longer reaches it', async () => {
    const { el, app, cleanup } = await mount({ compare: '2012' });
    cleanup();
    expect(el.childNodes).toHaveLength(0);
    app.store.getState().setDate('2015');
    expect(el.childNodes).toHaveLength(0);
  });
});

describe('a date by hand', () => {
  test('says what it expects, then what it understood, then goes there', async () => {
    const { app, user, field, hint } = await mount();
    const go = field('Go to a date');
    expect(go.value).toBe('25 November 2026');
    expect(hint('Go to a date')).toBe('For example 2012, June 2012 or 3 Dec 2020.');
    await user.clear(go);
    await user.type(go, 'June 2012');
    expect(hint('Go to a date')).toBe('The end of June 2012. Press Enter.');
    expect(app.store.getState().date).toBeNull();
    await user.keyboard('{Enter}');
    expect(app.store.getState().date).toBe('2012-06');
    expect(hint('Go to a date')).toBe('The end of June 2012.');
  });

  test.each([
    ['en', '3 Dec 2020', '3 December 2020. Press Enter.'],
    ['en', '2026', '2026, up to today. Press Enter.'],
    ['en', 'today', 'Today. Press Enter.'],
    ['pl', '3 gru 2020', '3 grudnia 2020. Naciśnij Enter.'],
    ['pl', 'czerwca 2012', 'Koniec czerwca 2012. Naciśnij Enter.'],
    ['pl', '2012', 'Koniec 2012 roku. Naciśnij Enter.'],
    ['pl', 'dziś', 'Dziś. Naciśnij Enter.'],
  ] as const)('%s “%s”: %s', async (lang, text, words) => {
    const { user, field, hint, app } = await mount({ date: '2015' }, lang);
    const label = app.i18n.t('time.go');
    await user.clear(field(label));
    await user.type(field(label), text);
    expect(hint(label)).toBe(words);
  });

  test('what is no date is said only when it is used, and changes nothing', async () => {
    const { app, user, field, hint } = await mount({ date: '2015' });
    await user.clear(field('Go to a date'));
    await user.type(field('Go to a date'), 'soon');
    expect(field('Go to a date').hasAttribute('aria-invalid')).toBe(false);
    await user.keyboard('{Enter}');
    expect(field('Go to a date').getAttribute('aria-invalid')).toBe('true');
    expect(hint('Go to a date')).toContain('not a date that can be read here');
    expect(app.store.getState().date).toBe('2015');
  });

  test.each([
    [{}, '1999', 'The time shown here goes from 2004 to 25 November 2026.'],
    [{}, '2031', 'The time shown here goes from 2004 to 25 November 2026.'],
    [{ from: '2010', date: '2012' }, '2008', 'This must not be before 2010.'],
    [{ compare: '2010', date: '2012' }, 'June 2010', 'This must be after 2010.'],
  ])('%o: “%s” cannot be used, and why', async (initial, text, words) => {
    const { app, user, field, hint } = await mount(initial);
    const { date } = app.store.getState();
    await user.clear(field('Go to a date'));
    await user.type(field('Go to a date'), `${text}{Enter}`);
    expect(hint('Go to a date')).toBe(words);
    expect(app.store.getState().date).toBe(date);
  });

  test('what was begun and left is dropped; what the reader writes is not written over', async () => {
    const { app, user, field } = await mount({ date: '2015' });
    await user.clear(field('Go to a date'));
    await user.type(field('Go to a date'), '201');
    app.store.getState().setDate('2016');
    expect(field('Go to a date').value).toBe('201');
    await user.tab();
    expect(field('Go to a date').value).toBe('2016');
  });
});

describe('playing', () => {
  test('speed and step are what the store has, and set it', async () => {
    const { el, app, user } = await mount();
    const radio = (name: string): HTMLInputElement => within(el).getByRole('radio', { name });
    expect(radio('normal').checked && radio('month').checked).toBe(true);
    await user.click(radio('slow'));
    await user.click(radio('meeting'));
    expect(app.store.getState()).toMatchObject({ speed: 'slow', stride: 'meeting' });
    app.store.getState().setSpeed('fast');
    expect(radio('fast').checked).toBe(true);
    expect(radio('slow').checked).toBe(false);
  });

  test('each group has its name', async () => {
    const { el } = await mount();
    expect(within(within(el).getByRole('group', { name: 'Speed' })).getAllByRole('radio')).toHaveLength(3);
    expect(within(within(el).getByRole('group', { name: 'Step' })).getAllByRole('radio')).toHaveLength(3);
  });
});
