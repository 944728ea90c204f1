// @vitest-environment happy-dom
// What stands beside the picture follows at once, and while time plays a few times a second, without losing the last change.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../src/store/store.ts';
import { ALONE_MS, APART_MS, watchCalmly } from '../../src/views/calm.ts';
import { CROWD } from '../../src/views/mark.ts';
import { TODAY } from '../app.ts';
import { dataset, member, when } from '../fixtures.ts';

const PAUSE = 300;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(members = 3) {
  const data = dataset(
    Array.from({ length: members }, (_, index) => member(`m${index}`, when('2010', null, null, 'year'))),
  );
  const store = createAppStore({ date: '2012-01' }, TODAY);
  const told: (readonly [string | null, string | null])[] = [];
  const end = watchCalmly(
    { store, data },
    PAUSE,
    ({ date }) => date,
    (now, before) => told.push([now, before]),
  );
  return { store, told, end, act: store.getState() };
}

test('follows the hand at once', () => {
  const { told, act } = start();
  act.setDate('2013-01');
  act.setDate('2014-01');
  expect(told).toEqual([
    ['2012-01', '2012-01'],
    ['2013-01', '2012-01'],
    ['2014-01', '2013-01'],
  ]);
});

test('while time plays it is told right after the frame of a step, then the last one of each pause', () => {
  const { told, act } = start();
  act.play();
  for (let step = 0; step < 4; step++) act.tick(1);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(told.slice(1)).toEqual([['2012-05', '2012-01']]);
  act.tick(1);
  vi.advanceTimersByTime(PAUSE - 50);
  expect(told).toHaveLength(2);
  vi.advanceTimersByTime(50 + ALONE_MS);
  expect(told.slice(2)).toEqual([['2012-06', '2012-05']]);
  vi.advanceTimersByTime(PAUSE * 3);
  expect(told).toHaveLength(3);
});

test('each has a frame of its own, the one that waited longest first', () => {
  const { store, told, act } = start();
  const other: (string | null)[] = [];
  watchCalmly(
    { store, data: dataset([]) },
    PAUSE * 2,
    ({ date }) => date,
    (now) => other.push(now),
  );
  act.play();
  act.tick(1);
  vi.advanceTimersByTime(1);
  expect([told.length, other.length]).toEqual([2, 1]);
  vi.advanceTimersByTime(APART_MS - 1);
  expect([told.length, other.length]).toEqual([2, 1]);
  act.tick(1);
  vi.advanceTimersByTime(1);
  expect(other.at(-1)).toBe('2012-03');
  // Steps of 75 ms: both follow, never after the same step.
  for (let step = 0; step < 40; step++) {
    const before = told.length + other.length;
    act.tick(1);
    vi.advanceTimersByTime(75);
    expect(told.length + other.length - before).toBeLessThanOrEqual(1);
  }
  expect(told.length).toBeGreaterThan(other.length);
  expect(other.length).toBeGreaterThan(3);
});

test('when playing ends the last change is told after its pause, and once', () => {
  const { told, act } = start();
  act.play();
  act.tick(1);
  vi.advanceTimersByTime(1);
  act.tick(1);
  act.pause();
  expect(told).toHaveLength(2);
  vi.advanceTimersByTime(PAUSE + ALONE_MS);
  expect(told.slice(1)).toEqual([
    ['2012-02', '2012-01'],
    ['2012-03', '2012-02'],
  ]);
  vi.advanceTimersByTime(PAUSE * 3);
  expect(told).toHaveLength(3);
  act.play();
  act.tick(1);
  vi.advanceTimersByTime(1);
  act.tick(1);
  act.setDate('2020-01');
  vi.advanceTimersByTime(PAUSE * 3);
  expect(told.slice(3)).toEqual([
    ['2012-04', '2012-03'],
    ['2020-01', '2012-04'],
  ]);
});

test('told nothing more after its end', () => {
  const { told, act, end } = start();
  act.play();
  act.tick(1);
  end();
  vi.advanceTimersByTime(PAUSE * 3);
  act.pause();
  expect(told).toHaveLength(1);
});

test('with thousands of members the hand is followed after the pause, by the last change', () => {
  const { told, act } = start(CROWD);
  expect(told).toHaveLength(1);
  act.setDate('2013-01');
  act.setDate('2014-01');
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(PAUSE);
  expect(told.slice(1)).toEqual([['2014-01', '2012-01']]);
  act.setDate('2015-01');
  vi.advanceTimersByTime(PAUSE);
  expect(told.slice(2)).toEqual([['2015-01', '2014-01']]);
  // However long the hand has rested, its next step has the frame to itself.
  vi.advanceTimersByTime(PAUSE * 3);
  act.setDate('2016-01');
  vi.advanceTimersByTime(PAUSE - 1);
  expect(told).toHaveLength(3);
  vi.advanceTimersByTime(1);
  expect(told.slice(3)).toEqual([['2016-01', '2015-01']]);
  act.play();
  act.tick(1);
  expect(told).toHaveLength(4);
  act.pause();
  vi.advanceTimersByTime(PAUSE + ALONE_MS);
  expect(told.slice(4)).toEqual([['2016-02', '2016-01']]);
});
