// What a view is: it fills an element from the app's parts, keeps it true, and can be undone.
import type { I18n } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Dataset, Evidence, Names } from '../model/member.ts';
import type { Tour } from '../model/tour.ts';
import type { AppStore } from '../store/store.ts';

export interface App {
  readonly data: Dataset;
  readonly store: AppStore;
  readonly i18n: I18n;
  /** Loads what cards need, once; a failed load can be tried again by calling again. */
  readonly evidence: () => Promise<Evidence>;
  /** Loads the names of all languages, for the search; the dataset has those of the page's languages. */
  readonly names: () => Promise<Names>;
  /** Loads the tour, once; a failed load can be tried again. */
  readonly tour: () => Promise<Tour>;
  /** Says one sentence to screen readers, politely. */
  readonly say: (sentence: string) => void;
  /** The languages that the page can speak: all of them, in the classroom copy a few. */
  readonly langs: readonly Lang[];
  /** Speaks another language from now on, in the same state. */
  readonly speak: (lang: Lang) => void;
  /** Where the site begins, as seen from this page: ``, `../` … */
  readonly root: string;
  /** Whether this is the classroom copy: one file on a disk, with no other page beside it and no address to pass on. */
  readonly isCopy: boolean;
}

export type Cleanup = () => void;
export type View = (el: HTMLElement, app: App) => Cleanup;

/** Undoes several set-ups, the last one first. */
export const all = (...cleanups: readonly Cleanup[]): Cleanup => {
  return () => {
    for (const cleanup of cleanups.toReversed()) cleanup();
  };
};
