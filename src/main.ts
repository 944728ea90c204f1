// Puts the parts together; the only file that knows them all.
import 'virtual:fonts.css';
import './styles/tokens.css';
import './styles/forced-colors.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/layout-narrow.css';
import './views/mark.css';
import './views/toolbar/toolbar.css';
import './views/sentence/sentence.css';
import './views/legend/legend.css';
import './views/map/map.css';
import './views/map/buttons.css';
import './views/timeline/timeline.css';
import './views/list/list.css';
import { loadDataset, loadEvidence, loadNames, loadTour } from 'virtual:dataset';
import { langs, loadWords } from 'virtual:words';
import type { I18n } from './i18n/i18n.ts';
import { loadI18n } from './i18n/i18n.ts';
import type { Lang } from './i18n/languages.ts';
import { bestLang, isLang } from './i18n/languages.ts';
import { addressOf, askedRelease, askedWord, isCopy, readAddress, siteRoot } from './links/place.ts';
import { askAnew, connectRenewal } from './links/renew.ts';
import { localDay } from './model/day.ts';
import { knownTo } from './model/known.ts';
import { lastDay } from './model/membership.ts';
import { isFramed, isPaper, VIEWS } from './parts.ts';
import type { Opened } from './release.ts';
import type { AppStore } from './store/store.ts';
import { createAppStore, watch } from './store/store.ts';
import { drawFooter, drawHead, drawSkips, titleOf } from './views/frame.ts';
import { nextTask } from './views/idle.ts';
import { askMap } from './views/map/map.ts';
import { mountInTurns } from './views/mount.ts';
import { drawNotice, lostNotice, PART } from './views/notice.ts';
import { wearTheme } from './views/theme.ts';
import type { App, Cleanup } from './views/view.ts';
import { all } from './views/view.ts';

const page = document.documentElement;
page.toggleAttribute('data-framed', isFramed);
// The address changes without a new page, and then relative ones in the page as it came would lead elsewhere.
for (const link of document.querySelectorAll<HTMLLinkElement | HTMLAnchorElement>('link[href], #list a'))
  link.setAttribute('href', link.href);

const part = (id: string): HTMLElement => {
  const el = document.getElementById(id);
  if (!el) throw new Error(`The page has no part "${id}".`);
  return el;
};

/** In an open sheet, for what lies outside of it is not heard then. */
const say = (sentence: string): void =>
  (document.querySelector('dialog[open] [data-says]') ?? part('status')).replaceChildren(sentence);

/** The language of the address, else the best that the browser asks for. */
function askedLang(): Lang {
  const asked = askedWord();
  return isLang(asked) ? asked : bestLang(navigator.languages);
}

/** What is drawn besides: in a frame, or of a release. */
type Besides = ((app: App) => Cleanup) | undefined;

const newest = async () => ({ data: await loadDataset(), evidence: loadEvidence });

const openData = async (): Promise<Pick<App, 'data' | 'evidence'> & Partial<Opened>> =>
  askedRelease === null ? newest() : (await import('./release.ts')).openRelease(siteRoot, askedRelease, newest);

/** What mounts every view in one language; changing the language takes all of them down and mounts them anew. */
function mountsOf(
  { data, evidence }: Pick<App, 'data' | 'evidence'>,
  store: AppStore,
  i18n: I18n,
  speak: App['speak'],
  besides: readonly Besides[],
): readonly (() => Cleanup)[] {
  const app: App = {
    data,
    store,
    i18n,
    evidence,
    names: loadNames,
    tour: () => loadTour(i18n.lang),
    say,
    speak,
    langs,
    root: siteRoot,
    isCopy,
  };
  // The head of the page as it came says more: of the member whose page it is.
  if (page.lang !== i18n.lang) drawHead(document, app);
  page.lang = i18n.lang;
  drawSkips(document, i18n);
  drawFooter(part('footer'), app);
  return [
    () => titleOf(document, app),
    ...Object.entries(VIEWS).map(
      ([id, view]) =>
        () =>
          view(part(id), app),
    ),
    ...besides.map((draw) => () => draw?.(app) ?? (() => {})),
  ];
}

/** Says above the map that something is missing. */
function sayMissing(error: unknown, i18n: I18n, retry: () => Promise<void>, notice = PART): void {
  console.warn(error);
  drawNotice(part('notice'), i18n, { ...notice, retry });
}

let keep = () => ({ address: location.href, paper: false });
if (!isCopy) connectRenewal(window, () => keep());

async function start(): Promise<void> {
  const [record, firstI18n, framed] = await Promise.all([
    openData(),
    loadI18n(askedLang(), loadWords),
    isFramed ? import('./framed.ts') : null,
  ]);
  part('notice').replaceChildren();
  const { data, release = null } = record;
  const known = knownTo(data, lastDay(data, localDay(new Date())), release);
  const read = location.pathname + location.search;
  const scene = readAddress(known);
  const store = createAppStore(framed?.inFrame(scene) ?? scene, known.today);
  const parts = framed?.connectFramed(page, part, store, known);
  const besides: Besides[] = [record.tell, framed && parts ? (app) => framed.mountFramed(parts, app) : undefined];
  let spoken = firstI18n;
  let wished: Lang | null = null;
  keep = () => ({ address: addressOf(store.getState(), known, wished).href, paper: isPaper(store.getState()) });
  // `move` changes the address, once the words are there; going Back has changed it already.
  const remount = async (lang: Lang, move: () => void): Promise<void> => {
    try {
      const next = await loadI18n(lang, loadWords);
      move();
      unmount();
      unmount = all(...mountsOf(record, store, next, speak, besides).map((mount) => mount()));
      spoken = next;
      wished = null;
      part('notice').replaceChildren();
    } catch (error) {
      wished = lang;
      sayMissing(error, spoken, () => remount(lang, move));
    }
  };
  const speak = (lang: Lang): Promise<void> =>
    remount(lang, () => history.pushState(null, '', addressOf(store.getState(), known, lang)));

  wearTheme(page, { store });
  askMap(store.getState());
  const mounted = mountInTurns(mountsOf(record, store, firstI18n, speak, besides), nextTask);
  let unmount = mounted.cleanup;
  window.addEventListener('popstate', () => askedLang() !== page.lang && remount(askedLang(), () => {}));
  watch(
    store,
    ({ show }) => show.join(' '),
    (show) => {
      if (show) page.dataset.show = show;
      else delete page.dataset.show;
    },
  );
  // See `mayMove`; and scripts and tests can tell that time plays.
  watch(
    store,
    ({ playing }) => playing,
    (playing) => page.toggleAttribute('data-playing', playing),
  );
  // The clock and the address come after the first view: nothing of them is seen before the reader acts.
  const connect = async (): Promise<void> => {
    const [{ connectPlayer }, { connectUrl }] = await Promise.all([
      import('./links/player.ts'),
      import('./links/url.ts'),
    ]);
    const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
    connectPlayer(store, {
      reducedMotion: () => reducedMotion.matches,
      slow: (isSlow) => page.toggleAttribute('data-slow', isSlow),
      meetings: async () => (await import('./model/meetings.ts')).meetingClock(data.milestones, known.today),
    });
    connectUrl(store, known, read);
  };
  const connectOrSay = async (): Promise<void> => {
    try {
      await connect();
    } catch (error) {
      sayMissing(error, spoken, () => {
        part('notice').replaceChildren();
        return connectOrSay();
      });
    }
  };
  await mounted.done;
  await connectOrSay();
}

/** Without the dataset the page stays what it was when it came: heading, map and list. It says so, and tries again. */
async function startOrSay(): Promise<void> {
  try {
    await start();
  } catch (error) {
    // Without words the notice that came with the page says it.
    part('notice').querySelector('[hidden]')?.removeAttribute('hidden');
    const i18n = await loadI18n(isLang(page.lang) ? page.lang : 'en', loadWords).catch(() => null);
    if (i18n) sayMissing(error, i18n, startOrSay, lostNotice(part('list').hasChildNodes()));
    // Its button loads the page anew.
    else askAnew(window);
  }
}

startOrSay();
