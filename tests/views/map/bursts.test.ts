// @vitest-environment happy-dom
// Newcomers while playing: one ring each, once, and gone.
import { expect, test } from 'vitest';
import { showBursts } from '../../../src/views/map/bursts.ts';
import type { ScreenSpot } from '../../../src/views/map/spots.ts';
import { testApp } from '../../app.ts';
import { realData } from '../../real-data.ts';

const spots = (): readonly ScreenSpot[] =>
  realData.members.map((member) => ({ id: member.id, member, x: 100, y: 50, radius: 4, isSpeck: false }));

async function shown() {
  const app = await testApp(realData, { date: '2024-08' });
  const el = document.createElement('div');
  const end = showBursts(el, app, spots);
  const ids = (): (string | undefined)[] => [...el.children].map((child) => (child as HTMLElement).dataset.burst);
  return { app, el, end, ids };
}

test('who joins in the month has a ring while playing, and it goes with its animation', async () => {
  const { app, el, ids } = await shown();
  app.store.getState().play();
  expect(ids()).toEqual([]);
  app.store.getState().tick(1);
  expect(ids()).toContain('krakow');
  expect(ids()).not.toContain('wroclaw');
  const ring = el.querySelector<HTMLElement>('[data-burst=krakow]');
  expect(ring?.style.left).toBe('96px');
  ring?.dispatchEvent(new Event('animationend', { bubbles: true }));
  expect(ids()).not.toContain('krakow');
});

test('none by hand, none after a pause, none after the end', async () => {
  const { app, end, ids } = await shown();
  app.store.getState().stepMonths(1);
  expect(ids()).toEqual([]);
  app.store.getState().stepMonths(-1);
  app.store.getState().play();
  app.store.getState().tick(1);
  expect(ids()).toContain('krakow');
  app.store.getState().pause();
  expect(ids()).toEqual([]);
  end();
  app.store.getState().stepMonths(-1);
  app.store.getState().play();
  app.store.getState().tick(1);
  expect(ids()).toEqual([]);
});
