// @vitest-environment happy-dom
// The members of a country on paper: all of them, with date in words and the source that the date rests on.
import { expect, it } from 'vitest';
import { membersTable, sourcesOf } from '../../src/paper/members-table.ts';
import { loadWords } from '../../src/paper/words.ts';
import { realData as data, realEvidence, realMember } from '../real-data.ts';
import { speak } from '../speak.ts';

const i18n = await speak('en');
const words = await loadWords(i18n);
const rowsOf = (country: string): readonly string[] =>
  [...membersTable({ data, i18n }, words, realEvidence, country).querySelectorAll('tbody tr')].map(
    (row) => row.textContent ?? '',
  );

it('lists every member of the country, in the order of their names', () => {
  const names = data.members.filter(({ country }) => country === 'CH').map((member) => i18n.name(member));
  const heads = membersTable({ data, i18n }, words, realEvidence, 'CH').querySelectorAll('tbody th');
  expect([...heads].map(({ textContent }) => textContent)).toEqual(names.toSorted(i18n.compare));
});

it('says since when and who says so', () => {
  const krakow = rowsOf('PL').find((row) => row.startsWith('Kraków'));
  expect(krakow).toMatch(/25 September 2024.*https?:\/\//);
});

it('puts the sources first that say the very date', () => {
  const member = realMember('krakow');
  const [first] = sourcesOf(member, realEvidence);
  const says = realEvidence.statements.krakow?.filter(({ source }) => source === first?.id) ?? [];
  expect(says.some(({ when }) => when.latest === member.joined.latest)).toBe(true);
});

it('gives no source that speaks against membership', () => {
  for (const member of data.members) {
    const against = (realEvidence.statements[member.id] ?? []).filter(({ stance }) => stance === 'against');
    const also = new Set(
      (realEvidence.statements[member.id] ?? []).filter(({ stance }) => stance === 'for').map(({ source }) => source),
    );
    const wrong = against.map(({ source }) => source).filter((source) => !also.has(source));
    for (const source of wrong) expect(sourcesOf(member, realEvidence).some(({ id }) => id === source)).toBe(false);
  }
});

it('says so where there is none', () => {
  expect(membersTable({ data, i18n }, words, realEvidence, 'IS').textContent).toBe(
    'This record has no member in this country.',
  );
});
