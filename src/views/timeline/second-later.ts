// Loads the second handle with the first span or comparison. If it does not come, the time tools still do all it does.
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
        isAsked = false;
      },
    );
  };
  return {
    draw,
    end: () => {
      isEnded = true;
      handle?.end();
    },
  };
}
