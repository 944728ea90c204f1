// The tour says nothing that the data do not bear out: each broken step makes findings at its place.
import { describe, expect, it } from 'vitest';
import { checkSteps } from '../../../src/build/data/check-tour.ts';
import { checkData, readDataset } from '../../../src/build/data/dataset.ts';
import { readWords, wordsFile } from '../../../src/build/words.ts';
import type { Sheets } from './small-data.ts';
import { checkSheets, lineOf, setCell, smallSheets, TODAY } from './small-data.ts';

const broken = (change: (sheets: Sheets, line: number) => void) => {
  const sheets = smallSheets();
  change(sheets, lineOf(sheets, 'tour.csv', '1'));
  return checkSheets(sheets);
};

describe('the tour', () => {
  it('is sound as it is', () => expect(checkData('data', TODAY)).toEqual([]));
  it('is sound in small', () => expect(checkSheets(smallSheets())).toEqual([]));

  it.each<readonly [rule: string, column: string, value: string, expected: RegExp]>([
    ['a step has its number', 'number', '2', /^1, as steps are numbered/],
    ['a query is one of the contract', 'query', 'date=2024-09-25&city=krakau', /“date=2024-09-25”/],
    ['a query is written as links are', 'query', 'city=krakow&date=2024-09-25', /“date=2024-09-25&city=krakow”/],
    ['a query is a scene without a step', 'query', 'date=2024-09-25&step=2', /without step/],
    ['a query has no presentation', 'query', 'date=2024-09-25&present', /without step/],
    ['a source is known', 'sources', 'krakow-2 krakow-4 nobody', /in place of nobody/],
    ['sources stand one space apart', 'sources', 'krakow-2  krakow-4', /sources\.csv/],
    ['a list is known', 'list', 'members', /one of plan/],
    ['a text is there', 'note_en', '', /some text/],
    ['a number is in a hole', 'note_en', 'In 2024 it joined.', /no digit/],
    ['a member is in a hole', 'note_en', 'To Bologna.', /\{member:bologna\}/],
    ['a city is not named by another language’s name', 'note_en', 'To {city:munchen|München}.', /a form of the name/],
    ['a hole is closed', 'note_en', 'A {city:krakow note.', /begins with \{/],
    ['a hole is known', 'note_en', 'A {town:krakow}.', /a hole of data\/README\.md/],
    ['a hole needs an id', 'note_en', 'A {city}.', /a hole of data\/README\.md/],
    ['a date has no inflected words', 'note_en', '{joined:krakow|then}', /a hole of data\/README\.md/],
    ['a city is known', 'note_en', 'A {city:krakau}.', /members\.csv/],
    ['a scene has no plural', 'note_en', '{scene|one=day|other=days}', /a hole of data\/README\.md/],
    ['a form is named', 'note_en', '{pages|page|pages}', /such as one=city\|other=cities/],
  ])('%s', (_rule, column, value, expected) => {
    const findings = broken((sheets, line) => setCell(sheets, 'tour.csv', line, column, value));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: 'tour.csv', line: 2, column, expected: expect.stringMatching(expected) });
  });

  it.each<readonly [rule: string, text: string, expected: RegExp]>([
    ['a member is in at the date of the scene', '{member:macerata}', /a certain member at the scene’s date/],
    ['who is in is not “before”', '{before:krakow}', /not yet in/],
    ['a date of joining is known', '{joined:derbent}', /whose date is known/],
    ['a member’s source is named', '{member:bonn}', /sources among which one says \{member:bonn\}/],
    ['a milestone is known', '{date:nowhere}', /milestones\.csv/],
    ['a milestone’s source is named', '{date:founding-2004}', /one says \{date:founding-2004\}/],
    ['a month is of a milestone', '{month:nowhere}', /milestones\.csv/],
    ['a published number is known', '{published:2004-12-10/krakow-2}', /counts\.csv/],
    ['a publisher is named', '{published:2004-12-10/portal-unesco}', /one says/],
    ['a fact is known', '{fact:nothing}', /krakow\.csv/],
    ['a fact has a value', '{fact:aim}', /krakow\.csv/],
    ['a kind of knowledge is known', '{known:much}', /day, bounds or none/],
    ['a number has the words that follow it', '{pages} pages', /in \{pages\|one=…\|(?:other|few=…\|many)=…\}/],
    ['all forms of a language are there', '{known:day|one=date}', /in \{known:day\|one=…/],
    ['no others', '{pages|one=a|few=a|many=a|other=a|two=a}', /in \{pages\|one=…/],
    ['a fact that is counted is a number', '{fact:resolution|one=a|few=a|many=a|other=a}', /a fact that is a number/],
  ])('%s', (_rule, text, expected) => {
    const findings = broken((sheets, line) => setCell(sheets, 'tour.csv', line, 'note_en', text));
    expect(findings.map(({ column }) => column)).toEqual(['note_en']);
    expect(findings[0]?.expected).toMatch(expected);
  });

  it('has its date', () => {
    const findings = broken((sheets, line) => {
      setCell(sheets, 'tour.csv', line, 'query', 'city=krakow');
      setCell(sheets, 'tour.csv', line, 'note_en', 'In {scene}.');
    });
    expect(findings.map(({ expected }) => expected)).toEqual(['a scene with a date for {scene}']);
  });

  it('breaks when the scene is a day too early', () => {
    const findings = broken((sheets, line) =>
      setCell(sheets, 'tour.csv', line, 'query', 'date=2024-09-24&city=krakow'),
    );
    expect(findings.map(({ column }) => column)).toEqual(['title_en']);
  });
});

describe('the tour in another language', () => {
  const { tour, dataset, evidence } = readDataset('data', TODAY);
  const file = wordsFile('pl');
  const polish = (changed: Readonly<Record<string, string>> = {}) =>
    checkSteps(tour, 'pl', { words: { ...readWords('pl'), ...changed }, file }, { data: dataset, evidence });

  it('is sound as it is', () => expect(polish()).toEqual([]));

  it.each<readonly [rule: string, text: string, expected: RegExp]>([
    ['a number is in a hole', 'W roku 2024.', /no digit/],
    ['a member is in a hole', 'Do miasta Bolonia.', /\{member:bologna\}/],
    ['a city is not named by another language’s name', 'Do {city:munchen|Munich}.', /a form of the name/],
    ['the forms are those of the language', '{pages|one=strona|other=strony}', /\{pages\|one=…\|few=…\|many=…\}/],
    ['it has the facts of English and no others', '{certain}.', /^the facts of English: /],
  ])('%s', (_rule, text, expected) => {
    const column = 'step.admission.note';
    const findings = polish({ [column]: text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file, column, value: text, expected: expect.stringMatching(expected) });
  });
});
