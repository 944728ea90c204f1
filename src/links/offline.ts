// The network, and the service worker that stands in for it: has the site kept on the device, tells when there is no network, and
// when a newer version waits.

export interface News {
  /** There is no network: what is shown was kept here. */
  readonly offline: boolean;
  /** A newer version of the site waits to be asked for. */
  readonly newer: boolean;
}

export interface Offline {
  /** Runs now and after each change. Returns its end. */
  readonly watch: (run: (news: News) => void) => () => void;
  /** Has the pages of a language kept. */
  readonly keep: (lang: string) => void;
  /** Opens this address anew in the newer version. Pages in other tabs stay as they are. */
  readonly load: () => void;
}

/** Between two looks for a network that was not there, ms. */
export const AGAIN_MS = 5000;

/** Once for a page. `register` starts the service worker, whose script lies at `url`; where that cannot be, the page goes on without. */
export function connectOffline(url: string, register: () => Promise<ServiceWorkerRegistration>): Offline {
  const container = navigator.serviceWorker;
  const runs = new Set<(news: News) => void>();
  let news: News = { offline: !navigator.onLine, newer: false };
  let lang = '';
  let registration: ServiceWorkerRegistration | null = null;

  const tell = (change: Partial<News>): void => {
    const next = { ...news, ...change };
    if (next.offline === news.offline && next.newer === news.newer) return;
    news = next;
    for (const run of runs) run(news);
  };
  const tellNewer = (): void => {
    // A page that no worker serves came from the network just now.
    if (registration?.waiting && container.controller) tell({ newer: true });
  };
  let timer = 0;
  /** A browser may think it has a network that leads nowhere, or that does not lead there yet. */
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const reached = navigator.onLine && (await fetch(url, { method: 'HEAD', cache: 'no-store' }).then(YES, NO));
    tell({ offline: !reached });
    if (!reached) timer = window.setTimeout(look, AGAIN_MS);
    if (reached) await registration?.update().then(YES, NO);
  };
  const askToKeep = (): void => {
    for (const worker of [registration?.active, registration?.waiting]) worker?.postMessage({ keep: lang });
  };
  const start = async (): Promise<void> => {
    registration = await register();
    registration.addEventListener('updatefound', () =>
      registration?.installing?.addEventListener('statechange', tellNewer),
    );
    tellNewer();
    registration = await container.ready;
    askToKeep();
  };

  let served = container.controller;
  container.addEventListener('controllerchange', () => {
    // Asked for in another tab. The first worker of all takes over a page that was just loaded.
    if (served) tell({ newer: true });
    served = container.controller;
  });
  window.addEventListener('offline', look);
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  // Served from the device, the page says nothing of the network.
  if (container.controller) look();
  start().catch((error) => console.warn(error));

  return {
    watch: (run) => {
      runs.add(run);
      run(news);
      return () => runs.delete(run);
    },
    keep: (next) => {
      lang = next;
      askToKeep();
    },
    load: () => {
      // In another tab it may have been asked for already.
      if (!registration?.waiting) return location.reload();
      container.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting.postMessage('take over');
    },
  };
}

const YES = (): boolean => true;
const NO = (): boolean => false;
