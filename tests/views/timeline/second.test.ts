// @vitest-environment happy-dom
// The second handle of the timeline: the start of a span, or the date that is compared with.
import { within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { Shared } from '../../../src/model/link.ts';
import { drag, mount, type } from './mounted.ts';

const AT = { date: '2012-06', from: '2010' };

async function mountTwo(initial: Partial<Shared>, name: string) {
  const it = await mount({ date: '2008' });
  it.app.store.getState().apply(initial);
  const second = await vi.waitFor(() => within(it.el).getByRole<HTMLInputElement>('slider', { name }), {
    timeout: 20_000,
  });
  const drawn = (selector: string): Element | null => it.el.querySelector(`svg ${selector}`);
  return { ...it, second, drawn };
}

test('a span has a start with its name and its date in words', async () => {
  const { el, second, drawn } = await mountTwo(AT, 'From');
  expect(within(el).getAllByRole('slider')).toHaveLength(2);
  expect(second.value).toBe('61');
  expect(second.getAttribute('aria-valuetext')).toBe('2010');
  expect(Number(drawn('.span')?.getAttribute('width'))).toBeGreaterThan(50);
  expect(drawn('.veil')).not.toBeNull();
});

test('drag and keys set the start; it never passes the date', async () => {
  const { app, second } = await mountTwo(AT, 'From');
  drag(second, 70);
  expect(app.store.getState().from).toBe('2010-10');
  expect(type(second, 'PageUp').defaultPrevented).toBe(true);
  expect(app.store.getState().from).toBe('2011-10');
  drag(second, 200);
  expect(app.store.getState().from).toBe('2012-06');
  expect(second.value).toBe('90');
});

test('the first handle never passes the second', async () => {
  const { app, slider, button } = await mountTwo(AT, 'From');
  drag(slider, 10);
  expect(app.store.getState().date).toBe('2010-01');
  expect(slider.value).toBe('61');
  expect(button('Start').getAttribute('aria-disabled')).toBe('true');
});

test('a comparison has an earlier date, dashed, and shows the time between', async () => {
  const { app, second, drawn } = await mountTwo({ date: '2012-06', compare: '2010', from: null }, 'Earlier date');
  expect(drawn('.second')?.hasAttribute('data-compare')).toBe(true);
  expect(drawn('.veil')).toBeNull();
  drag(second, 30);
  expect(app.store.getState().compare).toBe('2007-06');
});

test('follows the date, drawn once however often, and goes with the span', async () => {
  const { el, app, drawn } = await mountTwo(AT, 'From');
  const width = (): number => Number(drawn('.span')?.getAttribute('width'));
  const before = width();
  app.store.getState().setDate('2016');
  app.store.getState().select('e');
  expect(width()).toBeGreaterThan(before);
  expect(el.querySelectorAll('svg .second')).toHaveLength(1);
  app.store.getState().setFrom(null);
  expect(within(el).getAllByRole('slider')).toHaveLength(1);
  expect(drawn('.second')).toBeNull();
});

test('after cleanup the store no longer reaches it', async () => {
  const { el, app, second, cleanup } = await mountTwo(AT, 'From');
  cleanup();
  drag(second, 70);
  expect(app.store.getState().from).toBe('2010');
  app.store.getState().setFrom('2011');
  expect(el.childNodes).toHaveLength(0);
});
