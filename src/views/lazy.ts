// A view whose code comes after the first view. If it cannot be loaded, its place says so when it is asked for.
import { watch } from '../store/store.ts';
import { drawNotice } from './notice.ts';
import type { App, Cleanup, View } from './view.ts';

/** The card, as soon as its code is there; until then a chosen member has an empty one. */
export function lazyCard(load: () => Promise<View>): View {
  return (el, app) => {
    let ended = false;
    let end: Cleanup = () => {};
    const start = (): void => {
      end();
      end = () => {};
      load().then(
        (view) => {
          if (!ended) end = view(el, app);
        },
        () => {
          if (!ended) end = sayMissing(el, app, start);
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

function sayMissing(el: HTMLElement, app: App, retry: () => void): Cleanup {
  return watch(
    app.store,
    ({ city }) => city,
    (city) => {
      el.hidden = city === null;
      if (city === null) el.replaceChildren();
      else drawNotice(el, app.i18n, { title: 'card.failed', hint: 'card.failedHint', retry });
    },
  );
}
