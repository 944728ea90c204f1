// @vitest-environment happy-dom
// Colours come from the element's custom properties, and again when the theme gives others.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../src/store/store.ts';
import type { Palette } from '../../src/views/palette.ts';
import { readPalette, watchPalette } from '../../src/views/palette.ts';
import { TODAY } from '../app.ts';

let el: HTMLElement;

beforeEach(() => {
  el = document.createElement('div');
  document.body.append(el);
  el.style.setProperty('--ink', '#112233');
});
afterEach(() => el.remove());

const inkOf = ({ ink }: Palette): string => ink;

test('reads the colours and leaves no trace', () => {
  expect(inkOf(readPalette(el))).toBe('#112233');
  expect(el.childElementCount).toBe(0);
});

test('says so when the theme has brought other colours, not when it has not, and not after its end', async () => {
  const store = createAppStore({}, TODAY);
  const run = vi.fn();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const end = watchPalette(el, store, readPalette(el), run);
  await frame();
  expect(run).not.toHaveBeenCalled();
  store.getState().setTheme('dark');
  el.style.setProperty('--ink', '#eeeeff'); // by whoever wears the theme, after this view has heard of it
  await frame();
  expect(run.mock.calls.map(([palette]) => inkOf(palette))).toEqual(['#eeeeff']);
  store.getState().setTheme('light');
  end();
  el.style.setProperty('--ink', '#000000');
  await frame();
  expect(run).toHaveBeenCalledOnce();
});
