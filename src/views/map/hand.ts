// All that answers to the reader's hand on the map: pointer, keys, and the rings of newcomers. Comes after the first view.
import { connectRoving, makeStop } from '../roving.ts';
import type { App, Cleanup } from '../view.ts';
import { all } from '../view.ts';
import { showBursts } from './bursts.ts';
import { hintGestures } from './gesture-hint.ts';
import type { KeyOptions } from './keys.ts';
import { bindKeys } from './keys.ts';
import { bindPointer } from './pointer.ts';

export interface HandOptions extends KeyOptions {
  /** Of the same size as the stage; what opens lies here. */
  readonly overlay: HTMLElement;
  readonly bursts: HTMLElement;
  /** The buttons over the map: one Tab stop. */
  readonly buttons: HTMLElement;
}

export interface Hand {
  /** The map has moved under what is open. */
  readonly moved: () => void;
  readonly cleanup: Cleanup;
}

export function bindHand(app: App, options: HandOptions): Hand {
  const { stage, overlay, spots, bursts, buttons } = options;
  const found = [...buttons.querySelectorAll('button')];
  const seen = (): readonly HTMLElement[] => found.filter((button) => !button.closest('.map-cross[hidden]'));
  const roving = new AbortController();
  makeStop(found);
  connectRoving(buttons, seen, roving.signal);
  const hint = stage.hasAttribute('data-framed') ? hintGestures(stage, overlay, app.i18n) : () => {};
  const pointer = bindPointer(app, { surface: stage, overlay, spots });
  return {
    moved: pointer.moved,
    cleanup: all(hint, () => roving.abort(), pointer.cleanup, bindKeys(app, options), showBursts(bursts, app, spots)),
  };
}
