// What the tour asks of the world outside the page; main.ts hands it in, tests hand in their own.
import type { Command } from '../../model/presenter-keys.ts';
import type { Tour } from '../../model/tour.ts';
import type { App, Cleanup } from '../view.ts';

export interface World {
  /** The root element, which wears `data-touring` and `data-presenting` for the style sheets. */
  readonly page: HTMLElement;
  readonly keys: (target: EventTarget, run: (command: Command | null) => boolean) => Cleanup;
  readonly keepAwake: () => { readonly isAble: boolean; readonly end: Cleanup };
  /** False where the browser does not allow it. */
  readonly toggleFullScreen: () => Promise<boolean>;
  /** Takes a step that does not exist out of the address. */
  readonly forgetStep: () => void;
  /** A second window of the same origin, empty; null where it is blocked. */
  readonly openWindow: (name: string) => Window | null;
}

/** What each part of the tour is given. */
export interface Told {
  readonly app: App;
  readonly tour: Tour;
  readonly world: World;
  /** Opens the scene of a step. */
  readonly open: (number: number) => void;
}
