// A real app for view tests: real store, real words, a small dataset.

import type { Words } from '../src/i18n/i18n.ts';
import type { Lang } from '../src/i18n/languages.ts';
import { LANGS } from '../src/i18n/languages.ts';
import { dayOf } from '../src/model/day.ts';
import type { Shared } from '../src/model/link.ts';
import type { Dataset, Evidence } from '../src/model/member.ts';
import type { Tour } from '../src/model/tour.ts';
import { createAppStore } from '../src/store/store.ts';
import type { App } from '../src/views/view.ts';
import { speak } from './speak.ts';

export const TODAY = dayOf(2026, 11, 25);

export interface TestApp extends App {
  /** What has been said to screen readers. */
  readonly said: string[];
  /** The languages asked for. */
  readonly spoken: Lang[];
}

const NO_TOUR: Tour = { steps: [], sources: {}, plan: [] };

const NOTHING: Evidence = {
  statements: {},
  sources: {},
  notes: {},
  pages: {},
  milestones: [],
  counts: [],
  plan: [],
  krakow: [],
};

export async function testApp(
  data: Dataset,
  initial: Partial<Shared> = {},
  lang: Lang = 'en',
  evidence = NOTHING,
  titles: Words = {},
): Promise<TestApp> {
  const i18n = await speak(lang, data.members, titles);
  const said: string[] = [];
  const spoken: Lang[] = [];
  return {
    data,
    i18n,
    store: createAppStore(initial, TODAY),
    evidence: () => Promise.resolve(evidence),
    names: () => Promise.resolve(Object.fromEntries(data.members.map(({ id, names }) => [id, names]))),
    tour: () => Promise.resolve(NO_TOUR),
    say: (sentence) => said.push(sentence),
    langs: LANGS,
    speak: (next) => spoken.push(next),
    root: '../',
    isCopy: false,
    said,
    spoken,
  };
}
