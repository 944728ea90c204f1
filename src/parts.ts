// The parts of the page and what draws each: those of the first view at once, the others when they have come.
import { isCopy } from './links/place.ts';
import type { State } from './store/store.ts';
import { askedView, lazyView, missedAbove, missingCard, missingSheet, notMissed } from './views/lazy.ts';
import { listView } from './views/list/list.ts';
import { mapView } from './views/map/map.ts';
import { sentenceView } from './views/sentence/sentence.ts';
import { timelineView } from './views/timeline/timeline.ts';
import type { App, View } from './views/view.ts';

const isLarge = ({ timeline }: State): boolean => timeline === 'large';
export const isPaper = ({ paper }: State): boolean => paper;

/** Loads a view together with the words that are not needed before. */
const withWords =
  (load: () => Promise<View>) =>
  async ({ i18n }: App): Promise<View> =>
    (await Promise.all([load(), i18n.later()]))[0];

// In a frame of another page it is another page: see framed.ts.
export const isFramed = window.parent !== window;

/** What is drawn into each part of the page, by its id. */
export const VIEWS: Readonly<Record<string, View>> = {
  toolbar: lazyView(async () => (await import('./views/toolbar/toolbar.ts')).toolbarView, missedAbove),
  sentence: sentenceView,
  legend: lazyView(async () => (await import('./views/legend/legend.ts')).legendView, missedAbove),
  map: mapView,
  inset: lazyView(async () => (await import('./views/map/inset.ts')).insetView, missedAbove),
  timeline: timelineView,
  time: lazyView(withWords(async () => (await import('./views/time/time.ts')).timeView)),
  search: lazyView(async () => (await import('./views/search/search.ts')).searchView),
  filters: lazyView(async () => (await import('./views/filters/filters.ts')).filtersView),
  words: lazyView(
    withWords(async () => (await import('./views/words/words.ts')).wordsView),
    missedAbove,
  ),
  list: listView,
  status: lazyView(
    withWords(async () => (await import('./views/sentence/status.ts')).statusView),
    missedAbove,
  ),
  card: lazyView(
    withWords(async () => (await import('./views/card/card.ts')).cardView),
    missingCard,
  ),
  large: askedView(
    isLarge,
    lazyView(
      withWords(async () => (await import('./large.ts')).largeView),
      missingSheet(isLarge, ({ store }) => store.getState().openTimeline(false)),
    ),
  ),
  paper: lazyView(
    async (app) => (await import('./paper/paper.ts')).loadPaper(app),
    missingSheet(isPaper, ({ store }) => store.getState().openPaper(false)),
  ),
  tour: askedView(
    ({ step, present }) => step !== null || present,
    lazyView(withWords(async () => (await import('./tour.ts')).connectedTour)),
  ),
  // An embed and a copy keep nothing on the device.
  ...(isFramed || isCopy
    ? {}
    : {
        offline: lazyView(
          withWords(async () => (await import('./offline.ts')).offlineView),
          notMissed,
        ),
      }),
};
