// Loads the second handle with the first span or comparison. While it is missing, the time tools still do all it does.
import { sayAbove } from '../notice.ts';
import type { App, Cleanup } from '../view.ts';
import type { Scene } from './scene.ts';
import type { Ground, SecondHandle } from './second.ts';

export function secondLater(
  strip: Element,
  app: App,
  latest: () => readonly [Scene, Ground],
): { readonly draw: () => void; readonly end: Cleanup } {
  let handle: SecondHandle | null = null;
  let isAsked = false;
  let isEnded = false;
  let unsay = (): void => {};
  const again = (): void => {
    isAsked = false;
    draw();
  };
  const draw = (): void => {
    const { from, compare } = app.store.getState();
    if (handle) handle.draw(...latest());
    if (isAsked || (from === null && compare === null)) return;
    isAsked = true;
    Promise.all([import('./second.ts'), app.i18n.later()]).then(
      ([{ secondHandle }]) => {
        if (isEnded) return;
        handle = secondHandle(strip, app);
        handle.draw(...latest());
      },
      () => {
        if (!isEnded) unsay = sayAbove(app.i18n, again);
      },
    );
  };
  return {
    draw,
    end: () => {
      isEnded = true;
      unsay();
      handle?.end();
    },
  };
}
