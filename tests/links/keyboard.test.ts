// @vitest-environment happy-dom
// The keys of the presentation are heard before the page hears them.
import { afterEach, describe, expect, it } from 'vitest';
import { connectKeyboard } from '../../src/links/keyboard.ts';
import type { Command } from '../../src/model/presenter-keys.ts';

let end = (): void => {};
afterEach(() => end());

function connect(answer: (command: Command | null) => boolean = (command) => command !== null) {
  const heard: (Command | null)[] = [];
  const slider = document.createElement('input');
  slider.type = 'range';
  document.body.replaceChildren(slider);
  const reached: string[] = [];
  for (const type of ['keydown', 'keyup']) slider.addEventListener(type, (event) => reached.push(event.type));
  end = connectKeyboard(window, (command) => {
    heard.push(command);
    return answer(command);
  });
  const press = (key: string, more: KeyboardEventInit = {}): boolean => {
    const init = { key, bubbles: true, cancelable: true, ...more };
    const free = slider.dispatchEvent(new KeyboardEvent('keydown', init));
    slider.dispatchEvent(new KeyboardEvent('keyup', init));
    return free;
  };
  return { heard, reached, press };
}

describe('the keyboard of the presentation', () => {
  it('keeps a key that did its work from the focused slider, down and up', () => {
    const { heard, reached, press } = connect();
    expect(press('PageDown')).toBe(false);
    expect(press(' ')).toBe(false);
    expect(heard).toEqual(['next', 'next']);
    expect(reached).toEqual([]);
  });

  it('lets all others through', () => {
    const { heard, reached, press } = connect();
    expect(press('Tab')).toBe(true);
    expect(press('f', { ctrlKey: true })).toBe(true);
    expect(heard).toEqual([null]);
    expect(reached).toEqual(['keydown', 'keyup', 'keydown', 'keyup']);
  });

  it('any key can be used, as for the black screen', () => {
    const { reached, press } = connect(() => true);
    expect(press('x')).toBe(false);
    expect(reached).toEqual([]);
  });

  it('hears nothing after its end', () => {
    const { heard, reached, press } = connect();
    end();
    expect(press('PageDown')).toBe(true);
    expect(heard).toEqual([]);
    expect(reached).toEqual(['keydown', 'keyup']);
  });
});
