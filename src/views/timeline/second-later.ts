// Loads the second handle with the first span or comparison. While it is missing, the time tools still do all it does.
import { askedView, lazyView, missedAbove } from '../lazy.ts';
import type { App, Cleanup } from '../view.ts';
import type { Scene } from './scene.ts';
import type { Ground, SecondHandle } from './second.ts';

export function secondLater(
  strip: HTMLElement,
  app: App,
  latest: () => readonly [Scene, Ground],
): { readonly draw: () => void; readonly end: Cleanup } {
  let handle: SecondHandle | null = null;
  const second = lazyView(async () => {
    const [{ secondHandle }] = await Promise.all([import('./second.ts'), app.i18n.later()]);
    return () => {
      handle = secondHandle(strip, app);
      handle.draw(...latest());
      return handle.end;
    };
  }, missedAbove);
  const isAsked = askedView(({ from, compare }) => from !== null || compare !== null, second);
  return { draw: () => handle?.draw(...latest()), end: isAsked(strip, app) };
}
