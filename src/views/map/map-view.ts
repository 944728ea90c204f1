// What both drawers of the map obey.
import type { Camera } from '../../model/mercator.ts';
import type { App, Cleanup } from '../view.ts';

export interface Drawer {
  /** Where the camera is now, also in the middle of a move. */
  readonly camera: () => Camera;
  /** Moves the camera; `ms` 0 jumps. Not written to the store: it is not the reader's hand. */
  readonly move: (camera: Camera, ms: number) => void;
  /** The element has another size now. */
  readonly resize: () => void;
  readonly cleanup: Cleanup;
}

export interface DrawerHooks {
  /** After each drawn frame of a move, for what lies over the map. */
  readonly frame: (camera: Camera) => void;
  /** The reader's own move has ended. */
  readonly moved: (camera: Camera) => void;
  /** A complete first frame has been drawn; and what the next ones cost, ms each. */
  readonly ready: (frameMs: number) => void;
  /** What it needs to draw at all did not come, or came broken: another try may bring it. */
  readonly missed: (reason: string) => void;
  /** The drawer cannot go on (no WebGL, context lost for good). */
  readonly failed: (reason: string) => void;
}

/** Draws the map of `app` into `el`, keeps it true to the store, and starts at `camera`. */
export type DrawMap = (el: HTMLElement, app: App, camera: Camera, hooks: DrawerHooks) => Drawer;
