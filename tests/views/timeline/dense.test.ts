// @vitest-environment happy-dom
// More members than the strip has room for: all are drawn, within its height, and it says what the specks mean.
import { expect, test } from 'vitest';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { Look } from '../../../src/model/look.ts';
import { strokesOf } from '../../../src/views/mark.ts';
import { timelineView } from '../../../src/views/timeline/timeline.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member } from '../../fixtures.ts';

const WHENS = [DATES.day, DATES.year, DATES.before, DATES.betweenYears, DATES.none];

async function mountMany(count: number, lang: Lang = 'en') {
  const members = Array.from({ length: count }, (_, index) => {
    const left = index === 1 ? DATES.day : null;
    return member(index === 0 ? 'krakow' : `m${index}`, WHENS[index % WHENS.length] ?? DATES.none, { left });
  });
  const el = document.createElement('section');
  document.body.replaceChildren(el);
  const app = await testApp(dataset(members), {}, lang);
  const cleanup = timelineView(el, app);
  const lowest = (): number =>
    Math.max(
      ...[...el.querySelectorAll('.marks .mark path')].map((path) =>
        Number(/^M[\d.]+,([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]),
      ),
    );
  return { el, app, cleanup, lowest, height: () => Number(el.querySelector('.strip > svg')?.getAttribute('height')) };
}

test.each([60, 200, 800])('%i members of few dates: all are drawn, none below the foot', async (count) => {
  const { el, lowest, height } = await mountMany(count);
  expect(el.querySelectorAll('.marks [data-member] > .mark')).toHaveLength(count);
  expect(height()).toBe(212);
  expect(lowest()).toBeLessThan(212);
  expect(lowest()).toBeGreaterThan(160);
  expect(el.querySelector('.marks')?.outerHTML).not.toMatch(/NaN|undefined|v-|e-\d/);
});

test.each([
  ['en', /each is only a speck: the denser, the more/],
  ['pl', /każdy jest tylko punktem: im gęściej, tym więcej/],
] as const)('specks are told in words, in %s, and only they', async (lang, words) => {
  const { el } = await mountMany(800, lang);
  expect(el.querySelector('.density')?.textContent).toMatch(words);
  const few = await mountMany(60, lang);
  expect(few.el.querySelector('.density')).toBeNull();
});

test('a speck follows the date as marks do; Kraków keeps its size', async () => {
  const { el, app } = await mountMany(800);
  const speck = () => el.querySelector('[data-member=m5] .mark path')?.getAttribute('class');
  const before = speck();
  app.store.getState().setDate('2005');
  expect(speck()).not.toBe(before);
  const box = el.querySelector('[data-member=krakow] .hit')?.getAttribute('height');
  expect(Number(box)).toBeGreaterThan(5);
});

test('the less is known, the less ink has a speck, and it is never narrower than a pixel', () => {
  const inkOf = (fill: Look['fill']): number => {
    const [stroke, ...more] = strokesOf({ fill, ink: 'ink', shape: 'round' }, 0.2, 100, 100);
    expect(more).toEqual([]);
    const [, left, top, right, bottom] = /^M([\d.]+),([\d.]+)H([\d.]+)V([\d.]+)H/.exec(stroke?.d ?? '') ?? [];
    expect(Number(right) - Number(left)).toBeGreaterThanOrEqual(1);
    return Number(bottom) - Number(top);
  };
  const inks = (['disc', 'core', 'empty', 'gone'] as const).map(inkOf);
  expect(inks.toSorted((a, b) => b - a)).toEqual(inks);
  expect(new Set(inks).size).toBe(inks.length);
});
