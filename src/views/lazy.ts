// A view whose code comes after the first view. If it cannot be loaded, its place says so.
import type { State } from '../store/store.ts';
import { watch } from '../store/store.ts';
import { h } from './dom.ts';
import { drawNotice, sayAbove } from './notice.ts';
import type { App, Cleanup, View } from './view.ts';

/** Says in the view's place that it is missing, and tries again when asked. Returns its end. */
export type Missing = (el: HTMLElement, app: App, retry: () => void) => Cleanup;

/** What a script gives. One that was cut off can still be a script, and gives nothing then: that fails too. */
async function given<F extends (...asked: never[]) => unknown>(load: Promise<F>): Promise<F> {
  const part = await load;
  if (typeof part !== 'function') throw new Error('A script is not whole.');
  return part;
}

/** The view as soon as its code is there; until then its element stays as it came. */
export function lazyView(load: (app: App) => Promise<View>, missing: Missing = sayMissing): View {
  return (el, app) => {
    let ended = false;
    let end: Cleanup = () => {};
    const start = (): void => {
      end();
      end = () => {};
      given(load(app)).then(
        (view) => {
          if (!ended) end = view(el, app);
        },
        () => {
          if (!ended) end = missing(el, app, start);
        },
      );
    };
    start();
    return () => {
      ended = true;
      end();
    };
  };
}

/** What a view talks to, and whose code comes after the first view: null until then. */
export interface Late<Part> {
  readonly part: () => Part | null;
  readonly cleanup: Cleanup;
}

/** Starts the part as soon as its code is there; while that is missing, it is said above the map. */
export function latePart<Part extends { readonly cleanup: Cleanup }>(
  el: HTMLElement,
  app: App,
  load: () => Promise<() => Part>,
  missing: Missing = missedAbove,
): Late<Part> {
  let part: Part | null = null;
  const view = async (): Promise<View> => {
    const start = await given(load());
    return () => {
      part = start();
      return part.cleanup;
    };
  };
  return { part: () => part, cleanup: lazyView(view, missing)(el, app) };
}

/** The view from the first time on that the state asks for it. */
export const askedView =
  (isAsked: (state: State) => boolean, view: View): View =>
  (el, app) => {
    let end: Cleanup | null = null;
    const unwatch = watch(app.store, isAsked, (asked) => {
      if (asked) end ??= view(el, app);
    });
    return () => {
      unwatch();
      end?.();
    };
  };

function sayMissing(el: HTMLElement, { i18n }: App, retry: () => void): Cleanup {
  el.hidden = false;
  drawNotice(el, i18n, { title: 'error.part', hint: 'error.partHint', retry });
  return () => el.replaceChildren();
}

/** The card is missed only when a member is chosen whose card did not come with the page. */
export const missingCard: Missing = (el, app, retry) =>
  watch(
    app.store,
    ({ city }) => city,
    (city) => {
      if (el.dataset.drawn === `${app.i18n.lang} ${city}`) return;
      delete el.dataset.drawn;
      el.hidden = city === null;
      if (city === null) el.replaceChildren();
      else drawNotice(el, app.i18n, { title: 'error.part', hint: 'error.partHint', retry });
    },
  );

/** Nobody waits for it. */
export const notMissed: Missing = () => () => {};

/** What came with the page stays as it came; that its code is missing is said above the map. */
export const missedAbove: Missing = (_el, { i18n }, retry) => sayAbove(i18n, retry);

/** A sheet over the page is missed in a small one, which closes by Escape; `close` tells the state of it. */
export const missingSheet =
  (isAsked: (state: State) => boolean, close: (app: App) => void): Missing =>
  (el, app, retry) =>
    watch(app.store, isAsked, (isOpen) => {
      const sheet = h('dialog');
      el.replaceChildren(sheet);
      if (!isOpen) return;
      drawNotice(sheet, app.i18n, { title: 'error.part', hint: 'error.partHint', retry });
      sheet.addEventListener('close', () => close(app), { once: true });
      sheet.showModal();
    });
