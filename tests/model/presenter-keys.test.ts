// The keys of the contract and no others.
import { describe, expect, it } from 'vitest';
import type { Pressed } from '../../src/model/presenter-keys.ts';
import { commandOf } from '../../src/model/presenter-keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('a key of the presentation', () => {
  it.each([
    ...['PageDown', 'ArrowRight', ' ', 'n', 'N'].map((key) => [key, 'next'] as const),
    ...['PageUp', 'ArrowLeft', 'p', 'P'].map((key) => [key, 'back'] as const),
    ['Home', 'first'],
    ['End', 'last'],
    ...['b', 'B', '.'].map((key) => [key, 'black'] as const),
    ['f', 'full'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ...['x', 'Tab', 'Enter', 'ArrowUp', 'ArrowDown', 'F5', 'Shift', 'toString', ''].map((key) => [key, null] as const),
  ] as const)('%j: %s', (key, command) => expect(commandOf(press(key))).toBe(command));

  it('leaves the browser its shortcuts', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(commandOf(press('ArrowLeft', more))).toBeNull();
      expect(commandOf(press('f', more))).toBeNull();
    }
  });
});
