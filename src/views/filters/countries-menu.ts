// The button "Country: all" and the countries that it opens, each with its members at the chosen date.
import { endOf } from '../../model/link.ts';
import { tally } from '../../model/membership.ts';
import type { State } from '../../store/store.ts';
import { watch } from '../../store/store.ts';
import { h } from '../dom.ts';
import type { App, View } from '../view.ts';
import { all } from '../view.ts';
import { createMenu } from './menu.ts';

export const countriesMenu: View = (el, app) => {
  const { store, i18n } = app;
  const boxes = makeBoxes(app);
  const draw = (): void => {
    for (const box of boxes) box.draw(store.getState());
  };
  const menu = createMenu(el, {
    id: 'filter-countries',
    title: i18n.t('filters.country'),
    label: i18n.t('filters.countries'),
    rows: boxes.map(({ row }) => row),
    toggle: (country) => store.getState().toggleCountry(country),
    opens: draw,
  });
  return all(
    menu.cleanup,
    watch(
      store,
      ({ countries }) => countries,
      (countries) =>
        menu.tell(countries.length > 0 ? i18n.t('filters.chosen', { count: countries.length }) : i18n.t('filters.any')),
    ),
    // Counted only where it is seen: not at each step in time.
    watch(
      store,
      ({ date, countries, today }) => ({ date, countries, today }),
      () => {
        if (menu.isOpen()) draw();
      },
    ),
  );
};

interface Box {
  readonly row: HTMLElement;
  readonly draw: (state: Pick<State, 'date' | 'countries' | 'today'>) => void;
}

/** One box a country of the dataset, in the order of their names. */
function makeBoxes({ data, i18n }: App): readonly Box[] {
  const codes = [...new Set(data.members.map(({ country }) => country))];
  codes.sort((a, b) => i18n.compare(i18n.country(a), i18n.country(b)));
  return codes.map((code) => {
    const members = data.members.filter(({ country }) => country === code);
    const input = h('input', { type: 'checkbox', value: code });
    const count = h('span', { class: 'count' });
    return {
      row: h('label', {}, input, h('span', {}, i18n.country(code)), ' ', count),
      draw: ({ date, countries, today }) => {
        const { certain, possible } = tally(members, endOf(date, today), data.researched);
        input.checked = countries.includes(code);
        count.replaceChildren(
          possible > certain
            ? i18n.t('filters.perhaps', { certain: i18n.number(certain), possible: i18n.number(possible) })
            : i18n.number(certain),
        );
      },
    };
  });
}
