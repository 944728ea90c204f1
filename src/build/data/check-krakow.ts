// The rules about the facts of Kraków's card: all are there, and those that the card's words hang on can be said.
import type { KrakowFactId } from '../../model/krakow.ts';
import { KRAKOW_FACT_IDS } from '../../model/krakow.ts';
import { KRAKOW } from '../../model/member.ts';
import type { Finding } from './finding.ts';
import type { Tables } from './parse.ts';
import { findingAt } from './parse.ts';

type Rule = readonly [test: RegExp, expected: string];

const FILLED: Rule = [/./, 'some text'];
const EXAMPLE: Rule = [/./, 'the id of a member'];
const DATE: Rule = [/^\d{4}(?:-\d\d){0,2}$/, 'a day, a month, a season or a year'];

/** What stands in the card's sentences as it stands in the cell. */
const VALUES: Readonly<Partial<Record<KrakowFactId, Rule>>> = {
  resolution: FILLED,
  founding: FILLED,
  'network-size': [/^\d{1,4}$/, 'a whole number in digits'],
  'example-berlin': EXAMPLE,
  'example-paris': EXAMPLE,
  'example-dublin': EXAMPLE,
  'example-wroclaw': EXAMPLE,
  'open-krakow': FILLED,
  'open-krakow-aim': FILLED,
  klaman: FILLED,
  'present-hunek': FILLED,
  'present-zacchiroli': FILLED,
  'present-klaman': FILLED,
  'present-ploskonka': FILLED,
};
const DATES: Readonly<Partial<Record<KrakowFactId, Rule>>> = {
  resolution: DATE,
  admission: DATE,
  founding: DATE,
  'network-size': DATE,
  'open-krakow': DATE,
};

export function checkKrakow({ krakow, members }: Tables): readonly Finding[] {
  const ids = new Set(krakow.entries.map(({ cells }) => cells.id));
  const missing = krakow.whole ? KRAKOW_FACT_IDS.filter((id) => !ids.has(id)) : [];
  const cities = new Set(members.entries.map(({ cells }) => cells.id));
  const noRow = (file: string, id: string): Finding => ({
    ...{ file, line: 0, column: 'id', value: '', expected: `a row with the id ${id}` },
  });
  return [
    ...missing.map((id) => noRow(krakow.file, id)),
    ...(members.whole && !cities.has(KRAKOW) ? [noRow(members.file, KRAKOW)] : []),
    ...krakow.entries.flatMap((entry) => {
      const { record } = entry;
      if (record === null) return [];
      const broken = (column: string, cell: string, rule: Rule | undefined): readonly Finding[] =>
        rule && !rule[0].test(cell) ? [findingAt(krakow, entry, column, rule[1])] : [];
      const isNobody = VALUES[record.id] === EXAMPLE && members.whole && !cities.has(record.value);
      return [
        ...broken('date', record.date.edtf, DATES[record.id]),
        ...(isNobody
          ? [findingAt(krakow, entry, 'value', `an id that stands in ${members.file}`)]
          : broken('value', record.value, VALUES[record.id])),
      ];
    }),
  ];
}
