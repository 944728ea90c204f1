// @vitest-environment happy-dom
// The row above the large picture: it plays, steps and counts as the small timeline does, and has the time tools.
import { fireEvent, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { drag, type } from '../mounted.ts';
import { openLarge } from './opened.ts';

const opened = async (...asked: Parameters<typeof openLarge>) => {
  const it = await openLarge(...asked);
  const button = (name: string): HTMLElement => it.find.getByRole('button', { name });
  const slider = (name: string): HTMLInputElement => within(it.el).getByRole<HTMLInputElement>('slider', { name });
  return { ...it, button, slider, state: it.app.store.getState };
};

describe('playing and steps', () => {
  test('plays and pauses, and its button says which', async () => {
    const { button, state } = await opened({ date: '2012' });
    button('Play').click();
    expect(state().playing).toBe(true);
    button('Pause').click();
    expect(state().playing).toBe(false);
  });

  test('steps by years and months, and goes to both ends', async () => {
    const { button, state } = await opened({ date: '2012' });
    button('One year on').click();
    expect(state().date).toBe('2013-12');
    button('One month back').click();
    expect(state().date).toBe('2013-11');
    button('Start').click();
    expect(state().date).toBe('2004-12');
    expect(button('One month back').getAttribute('aria-disabled')).toBe('true');
    button('Today').click();
    expect(state().date).toBeNull();
  });

  test('date and count follow, in the language of the page', async () => {
    const { app, el } = await opened({ date: '2012' }, 'pl');
    const words = (part: string): string => el.querySelector(`.clock .${part}`)?.textContent ?? '';
    const before = words('count');
    expect(words('date')).toBe('2012');
    app.store.getState().setDate('2024-09-25');
    expect(words('date')).toBe('25 września 2024');
    expect(words('count')).not.toBe(before);
  });

  test('has no button that opens what is open', async () => {
    const { el } = await opened();
    expect(el.querySelector('[data-do=large]')).toBeNull();
  });

  test('a step in time paints those marks anew that it changes, and no others', async () => {
    const { app, el } = await opened({ date: '2012-01' });
    const drawn = () =>
      new Map([...el.querySelectorAll('.marks [data-member]')].map((g) => [g, g.querySelector('.mark')]));
    const status = () => new Map([...drawn().keys()].map((g) => [g, g.getAttribute('data-status')]));
    const [marks, before] = [drawn(), status()];
    app.store.getState().setDate('2012-12');
    const [anew, after] = [drawn(), status()];
    const changed = [...after.keys()].filter((g) => before.get(g) !== after.get(g));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(after.size / 4);
    expect([...anew].filter(([g, mark]) => marks.get(g) !== mark).map(([g]) => g)).toEqual(changed);
  });
});

describe('the time tools', () => {
  test('open beneath the row; Escape closes them and not the sheet', async () => {
    const { button, state, find } = await opened();
    expect(find.queryByRole('switch')).toBeNull();
    button('More about time').click();
    const tools = find.getByRole('group', { name: 'Time tools' });
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    tools.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(find.queryByRole('group', { name: 'Time tools' })).toBeNull();
    expect(document.activeElement).toBe(button('More about time'));
    expect(state().timeline).toBe('large');
  });

  test('set speed and step', async () => {
    const { button, state, find } = await opened();
    button('More about time').click();
    fireEvent.click(find.getByRole('radio', { name: 'fast' }));
    fireEvent.click(find.getByRole('radio', { name: 'meeting' }));
    expect(state()).toMatchObject({ speed: 'fast', stride: 'meeting' });
  });

  test('their labels and names are their own: the page has the tools as well', async () => {
    const { el } = await opened();
    const ids = [...el.querySelectorAll('.clock [id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !id.startsWith('large-time-'))).toEqual([]);
    const names = [...el.querySelectorAll<HTMLInputElement>('.clock [type=radio]')].map(({ name }) => name);
    expect(names.every((name) => name.startsWith('large-time-'))).toBe(true);
  });
});

describe('the second handle', () => {
  test('comes with the switch of a span, and sets the start', async () => {
    const { button, state, find, slider } = await opened({ date: '2012-06' });
    expect(find.getAllByRole('slider')).toHaveLength(1);
    button('More about time').click();
    fireEvent.click(find.getByRole('switch', { name: 'Only who joined in a span of time' }));
    const second = slider('From');
    expect(state().from).toBe('2007-06');
    drag(second, 50);
    expect(state().from).toBe('2009-02');
    expect(type(second, 'PageUp').defaultPrevented).toBe(true);
    expect(state().from).toBe('2010-02');
  });

  test('of a comparison is dashed; the words of both dates are told', async () => {
    const { el, slider } = await opened({ date: '2016', compare: '2010' });
    const second = slider('Earlier date');
    expect(second.getAttribute('aria-valuetext')).toBe('2010');
    expect(el.querySelector('svg .second')?.hasAttribute('data-compare')).toBe(true);
    expect(el.querySelector('svg .veil')).toBeNull();
  });

  test('is drawn once however often, and goes with the span', async () => {
    const { app, el, find } = await opened({ date: '2016', from: '2010' });
    app.store.getState().setDate('2018');
    app.store.getState().toggleCountry('PL');
    app.store.getState().select('krakow');
    expect(el.querySelectorAll('svg .second')).toHaveLength(1);
    expect(el.querySelectorAll('svg .brush .selection')).toHaveLength(1);
    expect(el.querySelector('svg .brush .second')).toBeNull();
    expect(el.querySelector('svg > .handle')?.getAttribute('transform')).toMatch(/^translate/);
    expect(el.querySelector('svg .brush [transform]')).toBeNull();
    app.store.getState().setFrom(null);
    expect(el.querySelector('svg .second, svg .brush, svg .veil')).toBeNull();
    expect(find.getAllByRole('slider')).toHaveLength(1);
  });

  test('lies beneath the published numbers, which answer to the pointer', async () => {
    const { el } = await opened({ date: '2016', from: '2010' });
    const [brush, signs] = [el.querySelector('svg .brush'), el.querySelector('svg .published')];
    if (!brush || !signs) throw new Error('The picture has no span or no numbers.');
    expect(brush.compareDocumentPosition(signs) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('after the sheet is closed the store no longer reaches it', async () => {
    const { app, slider } = await opened({ date: '2016', from: '2010' });
    const second = slider('From');
    app.store.getState().openTimeline(false);
    drag(second, 20);
    expect(app.store.getState().from).toBe('2010');
  });
});
