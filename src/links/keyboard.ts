// The keys of the presentation, wherever the focus is: they are heard before any part of the page hears them.
import type { Command } from '../model/presenter-keys.ts';
import { commandOf } from '../model/presenter-keys.ts';

/**
 * Calls `run` for every key that is no shortcut of the browser, with what it asks for. Where `run` answers true, the key has
 * done its work and nothing else hears of it: a focused slider does not move, a focused button is not pressed.
 */
export function connectKeyboard(target: EventTarget, run: (command: Command | null) => boolean): () => void {
  const end = new AbortController();
  const options = { signal: end.signal, capture: true };
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Keys whose press was used: some browsers press a button when the key comes up. */
  const held = new Set<string>();
  target.addEventListener(
    'keydown',
    (event) => {
      if (!isKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!run(commandOf(event))) return;
      held.add(event.key);
      stop(event);
    },
    options,
  );
  target.addEventListener('keyup', (event) => isKey(event) && held.delete(event.key) && stop(event), options);
  return () => end.abort();
}

/** Not by class: a second window has classes of its own. */
const isKey = (event: Event): event is KeyboardEvent => 'key' in event;
