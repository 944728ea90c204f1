// The service worker: after one visit the site opens without a network, in each language that was visited.
//
// Never is old code mixed with new data:
// - Each build has a cache of its own, named by the sums of all its files. It is filled at once or not at all, and each file is
//   taken only if its sum is that of this build: when the server changes in the middle, nothing is kept, and the next visit tries again.
// - The pages of a language come from the same cache as code and data. A language counts as kept when all of its files are there.
// - What is not kept comes from the network as it is now. Scripts and data have the sum of their content in their names, so a page of
//   another build asks for its own.
// - A newer worker waits until the reader asks for it or all pages are closed. Other pages that are open then go on with the
//   files of their build: the cache of the build before stays until the next change.
// Workbox (through vite-plugin-pwa) lists the files when the site is built. Its own precaching is not used: it has one cache
// for all builds, which it clears under pages that are still open, and it knows no languages.
import type { Lang } from '../i18n/languages.ts';
import { isLang } from '../i18n/languages.ts';
import type { BuiltFile, Visit } from './plan.ts';
import { languageOf, memberOnMap, UNKEPT, visitOf } from './plan.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] };

const FILES = self.__WB_MANIFEST;
const root = self.registration.scope;
/** One origin may have the site in several folders. */
const OWN = `cities ${root} `;
/** The languages visited, the last one at the end, as addresses with nothing behind them. Outlives builds. */
const VISITED = `${OWN}languages`;

const at = (url: string): string => new URL(url, root).href;

async function sumOfBuild(): Promise<string> {
  const bytes = new TextEncoder().encode(FILES.map(({ integrity }) => integrity).join());
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
const build = sumOfBuild().then((sum) => `${OWN}${sum}`);

/** Names with sums in them are the browser's to answer, which has most of them already; pages are asked for anew. */
const ask = ({ url, integrity }: BuiltFile): Request =>
  new Request(at(url), { integrity, cache: url.startsWith('assets/') ? 'default' : 'reload' });

async function visited(): Promise<readonly Lang[]> {
  const kept = await (await caches.open(VISITED)).keys();
  return kept.map(({ url }) => url.slice(root.length).split('/')[0] ?? '').filter(isLang);
}

async function fromBuild(url: string): Promise<Response | null> {
  const found = await (await caches.open(await build)).match(at(url), { ignoreVary: true });
  return found ? plain(found) : null;
}

/** A browser shows no page that a host has led it to another address for. */
const plain = (found: Response): Response =>
  found.redirected ? new Response(found.body, { headers: found.headers }) : found;

const isWhole = async (lang: Lang): Promise<boolean> => (await fromBuild(`${lang}/`)) !== null;

async function install(): Promise<void> {
  const langs = await visited();
  const wanted = FILES.filter(({ url }) => {
    const lang = languageOf(url);
    return lang === null || langs.includes(lang);
  });
  try {
    await (await caches.open(await build)).addAll(wanted.map(ask));
  } catch (error) {
    await caches.delete(await build);
    throw error;
  }
}

async function keep(lang: Lang): Promise<void> {
  await (await caches.open(VISITED)).put(at(`${lang}/`), new Response());
  if (await isWhole(lang)) return;
  await (await caches.open(await build)).addAll(FILES.filter(({ url }) => languageOf(url) === lang).map(ask));
}

async function activate(): Promise<void> {
  const now = await build;
  const others = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== now && name !== VISITED);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function openPage(request: Request, { pathname, search }: URL): Promise<Response> {
  const visit = visitOf(at(pathname).slice(root.length), navigator.languages);
  const kept = visit.kind === 'page' && (await isWhole(visit.lang)) ? await fromBuild(visit.url) : null;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const instead = await openInstead(visit, search);
    if (instead) return instead;
    throw error;
  }
}

/** For a page that is neither kept nor to be had: the map with that member, the map in a language that is kept, or what to say. */
async function openInstead(visit: Visit, search: string): Promise<Response | null> {
  if (visit.kind === 'member' && (await isWhole(visit.lang)))
    return Response.redirect(at(memberOnMap(visit.lang, visit.id, search)));
  const langs = await visited();
  const last = visit.kind !== 'other' && (await isWhole(visit.lang)) ? visit.lang : langs.at(-1);
  if (!last || !(await isWhole(last))) return null;
  if (visit.kind === 'page' && visit.url === '') return Response.redirect(at(`${last}/${search}`));
  const page = await fromBuild(`${last}/${UNKEPT}`);
  return page && new Response(page.body, { status: 503, headers: page.headers });
}

/** Scripts and data are the same wherever their name is found. */
const openAsset = async (request: Request): Promise<Response> =>
  (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take over') self.skipWaiting();
  // What cannot be kept now is tried again at the next visit.
  else if (typeof data?.keep === 'string' && isLang(data.keep)) event.waitUntil(keep(data.keep).catch(() => {}));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  if (request.url.startsWith(at('assets/'))) event.respondWith(openAsset(request));
  // Frames of the site's own pages are embeds, and embeds keep nothing.
  else if (request.mode === 'navigate' && request.destination === 'document') event.respondWith(openPage(request, url));
});
