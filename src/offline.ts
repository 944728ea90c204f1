// Puts together what the page does without a network and with a newer version. Comes after the first view; not in frames, not in the classroom copy.
import type { News, Offline } from './links/offline.ts';
import { connectOffline } from './links/offline.ts';
import type { AppStore } from './store/store.ts';
import { watch } from './store/store.ts';
import { drawOffline } from './views/offline.ts';
import { trustWorker } from './views/trust-worker.ts';
import type { View } from './views/view.ts';

/** The map gets the network first. After so long it has given up, or is the simple one. */
const MAP_MS = 5000;

/** When the large map has drawn, or will not. */
const quiet = (page: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => page.dataset.map === 'gl' && done());
    observer.observe(page, { attributeFilter: ['data-map'] });
    const timer = setTimeout(done, MAP_MS);
    if (page.dataset.map === 'gl') done();
  });

/** After time has stood for so long, the page has drawn all that was late. */
const REST_MS = 1000;

/** When time stands still: keeping the whole site takes so much of an old PC that a key would wait for it. */
const still = (store: AppStore): Promise<void> =>
  new Promise((resolve) => {
    let timer = 0;
    const done = (): void => {
      unwatch();
      resolve();
    };
    const unwatch = watch(
      store,
      ({ playing }) => playing,
      (playing) => {
        window.clearTimeout(timer);
        if (!playing) timer = window.setTimeout(done, REST_MS);
      },
    );
  });

async function register(url: string, store: AppStore): Promise<ServiceWorkerRegistration> {
  // Later there is little left to load.
  if (!navigator.serviceWorker.controller) {
    await quiet(document.documentElement);
    await still(store);
  }
  trustWorker(url);
  return navigator.serviceWorker.register(url, { updateViaCache: 'none' });
}

/** One for the page, in whatever language it speaks. */
let offline: Offline | null = null;
let told: News | null = null;

export const offlineView: View = (el, app) => {
  // Neither over plain HTTP nor in a page without an origin of its own.
  if (!import.meta.env.PROD || self.origin === 'null' || !navigator.serviceWorker) return () => {};
  const url = new URL('offline-worker.js', app.root).href;
  offline ??= connectOffline(url, () => register(url, app.store));
  const connected = offline;
  connected.keep(app.i18n.lang);
  const unwatch = connected.watch((news) => {
    const sentence = drawOffline(el, app, news, connected.load);
    if (sentence !== '' && news !== told) app.say(sentence);
    told = news;
  });
  return () => {
    unwatch();
    el.replaceChildren();
  };
};
