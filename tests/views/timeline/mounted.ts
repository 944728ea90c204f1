// A mounted timeline of a few members, for its tests.
import { within } from '@testing-library/dom';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { Shared } from '../../../src/model/link.ts';
import type { Dataset } from '../../../src/model/member.ts';
import { timelineView } from '../../../src/views/timeline/timeline.ts';
import type { Cleanup } from '../../../src/views/view.ts';
import type { TestApp } from '../../app.ts';
import { testApp } from '../../app.ts';
import { DATES, dataset, member, when } from '../../fixtures.ts';

export const members = [
  member('krakow', DATES.day, { name: 'Kraków', country: 'PL' }),
  member('a', DATES.year),
  member('b', DATES.betweenYears),
  member('c', DATES.before, { unconfirmed: true, country: 'LV' }),
  member('d', DATES.none),
  member('e', when('2012-06-30', '2012-06-30', '2012-06-30', 'day'), { name: 'Ełk', country: 'PL', kind: 'county' }),
];
const data: Dataset = {
  ...dataset(members),
  milestones: [
    {
      ...{ id: 'krakow-resolution-2024', when: when('2024-03-06', '2024-03-06', '2024-03-06', 'day'), kind: 'local' },
      ...{ place: null, country: null, lon: null, lat: null, title: '', source: '' },
    },
    {
      ...{ id: 'g', when: when('2015-10', '2015-10-01', '2015-10-31', 'month'), kind: 'general-conference' },
      ...{ place: null, country: null, lon: null, lat: null, title: '', source: '' },
    },
  ],
  counts: [
    {
      ...{ when: when('2010', '2010-01-01', '2010-12-31', 'year'), members: 6, comparison: 'over', source: '' },
      ...{ declarations: 'true', charted: true, publisher: '' },
    },
    {
      ...{ when: when('2011', '2011-01-01', '2011-12-31', 'year'), members: 9, comparison: 'exact', source: '' },
      ...{ declarations: 'false', charted: false, publisher: '' },
    },
  ],
};

export interface Mounted {
  readonly el: HTMLElement;
  readonly app: TestApp;
  readonly slider: HTMLInputElement;
  readonly cleanup: Cleanup;
  readonly button: (name: string) => HTMLElement;
  readonly mark: (id: string) => Element;
}

export async function mount(initial: Partial<Shared> = {}, lang: Lang = 'en'): Promise<Mounted> {
  const app = await testApp(data, initial, lang);
  const el = document.createElement('section');
  document.body.replaceChildren(el);
  const cleanup = timelineView(el, app);
  return {
    ...{ el, app, cleanup },
    slider: within(el).getByRole('slider'),
    button: (name) => within(el).getByRole('button', { name }),
    mark: (id) => el.querySelector(`[data-member="${id}"]`) ?? document.body,
  };
}

export const type = (slider: HTMLInputElement, key: string): Event => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  slider.dispatchEvent(event);
  return event;
};

export const drag = (slider: HTMLInputElement, value: number): void => {
  slider.value = String(value);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
};
