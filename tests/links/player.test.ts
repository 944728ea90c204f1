// The player keeps the pace of its clock, never runs ahead of it, and stops by itself but never starts.
import { expect, test } from 'vitest';
import { monthIndex } from '../../src/store/store.ts';
import { months, stage, TODAY } from './player-stage.ts';

test('never by itself', () => {
  const it = stage({ date: '2010-01' });
  it.pass(5000);
  expect(it.waiting()).toBe(0);
  expect(it.store.getState().date).toBe('2010-01');
});

test('twelve months in 0.9 s, at any fast frame rate', () => {
  for (const rate of [60, 90, 144]) {
    const it = stage({ date: '2010-01' });
    it.store.getState().play();
    it.pass(940, 1000 / rate);
    expect(it.store.getState().date).toBe('2011-01');
  }
});

test('does not drift: ten years in 9 s', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().play();
  it.pass(9040);
  expect(it.store.getState().date).toBe('2020-01');
});

test('from the beginning to today in 20 s, and there it stops', () => {
  const it = stage();
  it.store.getState().play();
  expect(it.store.getState().date).toBe('2004-12');
  it.pass(19_000);
  expect(it.store.getState().playing).toBe(true);
  it.pass(1500);
  expect(it.store.getState()).toMatchObject({ playing: false, date: null });
  expect(it.waiting()).toBe(0);
});

test('one step a frame at most, and a slow stretch is not made up for afterwards', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().play();
  it.pass(10_000, 500);
  // The first frame tells the time, each of the others makes one step.
  expect(months(it) - monthIndex('2010-01', TODAY)).toBe(19);
  const before = months(it);
  it.pass(900);
  expect(months(it) - before).toBeLessThanOrEqual(13);
});

test('reduced motion: whole years, every 1.2 s', () => {
  const it = stage({ date: '2010-06' }, true);
  it.store.getState().play();
  it.pass(1150);
  expect(it.steps()).toBe(0);
  it.pass(100);
  expect(it.store.getState().date).toBe('2011-06');
  it.pass(2400);
  expect(it.store.getState().date).toBe('2013-06');
  expect(it.steps()).toBe(3);
});

test('reduced motion stops at today too', () => {
  const it = stage({ date: '2026-01' }, true);
  it.store.getState().play();
  it.pass(1300);
  expect(it.store.getState()).toMatchObject({ playing: false, date: null });
});

test('pause keeps the date; playing on starts a new month, not the rest of the old one', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().play();
  it.pass(400);
  it.store.getState().pause();
  const at = months(it);
  expect(it.waiting()).toBe(0);
  it.pass(3000);
  it.store.getState().play();
  it.pass(60);
  expect(months(it)).toBe(at);
});

test('the hand that moves the date stops the player', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().play();
  it.pass(200);
  it.store.getState().stepMonths(-1);
  expect(it.waiting()).toBe(0);
});

test('a hidden page pauses and stays paused', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().play();
  it.hide();
  expect(it.store.getState().playing).toBe(false);
  expect(it.waiting()).toBe(0);
});

test('after cleanup the store no longer reaches it', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().play();
  it.cleanup();
  expect(it.waiting()).toBe(0);
  it.store.getState().pause();
  it.store.getState().play();
  expect(it.waiting()).toBe(0);
  it.hide();
  expect(it.store.getState().playing).toBe(true);
});

test.each([
  ['slow', 1800],
  ['normal', 900],
  ['fast', 450],
] as const)('%s: a year in %d ms, by months and by years', (speed, ms) => {
  for (const stride of ['month', 'year'] as const) {
    const it = stage({ date: '2010-01' });
    it.store.getState().setSpeed(speed);
    it.store.getState().setStride(stride);
    it.store.getState().play();
    it.pass(ms * 2 + 40);
    expect(it.store.getState().date).toBe('2012-01');
    expect(it.steps()).toBe(stride === 'month' ? 24 : 2);
  }
});

test('from meeting to meeting, and after the last one to today', async () => {
  const it = stage({ date: '2010-01' }, false, ['2009-11-20', '2010-11-19', '2013', '2015-10-09']);
  it.store.getState().setStride('meeting');
  await Promise.resolve();
  it.store.getState().play();
  const seen = [1, 2, 3].map(() => {
    it.pass(it.steps() === 0 ? 940 : 900);
    return it.store.getState().date;
  });
  expect(seen).toEqual(['2010-11-19', '2013', '2015-10-09']);
  it.pass(900);
  expect(it.store.getState()).toMatchObject({ playing: false, date: null });
});

test('reduced motion goes by meetings too, and slower when asked', async () => {
  const it = stage({ date: '2010-01' }, true, ['2010-11-19', '2013']);
  it.store.getState().setStride('meeting');
  await Promise.resolve();
  it.store.getState().setSpeed('slow');
  it.store.getState().play();
  it.pass(2300);
  expect(it.steps()).toBe(0);
  it.pass(200);
  expect(it.store.getState().date).toBe('2010-11-19');
});

test('another pace counts at once, not at the end of a long step', () => {
  const it = stage({ date: '2010-01' });
  it.store.getState().setStride('year');
  it.store.getState().setSpeed('slow');
  it.store.getState().play();
  it.pass(100);
  it.store.getState().setSpeed('fast');
  it.pass(500);
  expect(it.store.getState().date).toBe('2011-01');
});

test('until the meetings are there, playing by them waits', () => {
  const it = stage({ date: '2010-01' }, false, ['2010-11-19']);
  it.store.getState().setStride('meeting');
  it.store.getState().play();
  it.pass(3000);
  expect(it.store.getState()).toMatchObject({ date: '2010-01', playing: true });
});
