// A real app for view tests: real store, real words, a small dataset.

import type { I18n, Lang } from '../src/i18n/i18n.ts';
import { loadI18n } from '../src/i18n/i18n.ts';
import { dayOf } from '../src/model/day.ts';
import type { Shared } from '../src/model/link.ts';
import type { Dataset, Evidence } from '../src/model/member.ts';
import type { Tour } from '../src/model/tour.ts';
import { createAppStore } from '../src/store/store.ts';
import type { App } from '../src/views/view.ts';

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
): Promise<TestApp> {
  const i18n: I18n = await loadI18n(lang);
  await i18n.later();
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
    speak: (next) => spoken.push(next),
    root: '../',
    isCopy: false,
    said,
    spoken,
  };
}
