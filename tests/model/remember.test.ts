// Questions are answered once, and asked anew when they are others.
import { expect, test, vi } from 'vitest';
import { onceFor, onceForEach, remember } from '../../src/model/remember.ts';

test('the last answer is remembered, and no other', () => {
  const sum = vi.fn((a: number, b: number) => a + b);
  const ask = remember(sum);
  expect([ask(1, 2), ask(1, 2), ask(2, 2), ask(1, 2)]).toEqual([3, 3, 4, 3]);
  expect(sum).toHaveBeenCalledTimes(3);
});

test('an answer that is nothing is an answer as well', () => {
  const nothing = vi.fn(() => undefined);
  const [last, once] = [remember(nothing), onceFor(nothing)];
  const key = {};
  for (const ask of [() => last(), () => once(key)]) expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(nothing).toHaveBeenCalledTimes(2);
});

test('each object has its own answer, and each number beside it', () => {
  const name = vi.fn(({ id }: { readonly id: string }, band: number) => `${id}${band}`);
  const ask = onceForEach(name);
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect([ask(a, 1), ask(a, 2), ask(b, 1), ask(a, 1)]).toEqual(['a1', 'a2', 'b1', 'a1']);
  expect(name).toHaveBeenCalledTimes(3);
});
