// Every rule about a cell, held by a broken one: a wrong cell in sound data makes exactly one finding, at its place.
import { describe, expect, it } from 'vitest';
import { checkSheets, lineOf, setCell, smallSheets } from './small-data.ts';

type Row = readonly [file: string, ...cells: readonly string[]];

const COUNCIL: Row = ['evidence.csv', 'krakow', 'council', '2024-03-06'];
const KRAKOW: Row = ['members.csv', 'krakow'];
const KORTRIJK: Row = ['members.csv', 'kortrijk'];
const ATHINA: Row = ['members.csv', 'athina'];
const NUMBER: Row = ['counts.csv', '2004-12'];
const FOUNDING: Row = ['milestones.csv', 'founding-2004'];
const HEADING: Row = ['plan.csv', '1', 'en'];
const NAME: Row = ['names.csv', 'krakow', 'de'];
const PAGE: Row = ['sources.csv', 'krakow-2'];
const CANDIDATE: Row = ['candidates.csv', 'Augsburg'];

describe('one wrong cell', () => {
  it.each<readonly [rule: string, row: Row, column: string, value: string, expected: RegExp]>([
    ['an id has no capitals', FOUNDING, 'id', 'Founding-2004', /an id of a to z/],
    ['an id has no spaces', FOUNDING, 'id', 'founding 2004', /an id of a to z/],
    ['a name is there', KRAKOW, 'name', '', /some text/],
    ['a kind is known', KRAKOW, 'kind', 'city', /one of municipality, district/],
    ['a country is of ISO 3166-1', KRAKOW, 'country', 'XX', /ISO 3166-1/],
    ['a country is in capitals', KRAKOW, 'country', 'pl', /ISO 3166-1/],
    ['a latitude is a number', KRAKOW, 'lat', '50,0614', /degrees/],
    ['a latitude is not empty', KRAKOW, 'lat', '', /degrees/],
    ['a latitude is in Europe', KRAKOW, 'lat', '19.9366', /latitude in Europe/],
    ['a longitude is in Europe', KRAKOW, 'lon', '150.0614', /longitude in Europe/],
    ['a GeoNames id is a number', KRAKOW, 'geonames_id', 'Q31487', /whole number/],
    ['an id of Wikidata is Q and a number', KRAKOW, 'wikidata_id', '3094802', /Q and a number/],
    ['a priority is a number', KRAKOW, 'label_priority', '-5', /whole number/],
    ['joined is EDTF', KRAKOW, 'joined', '25.09.2024', /EDTF/],
    ['joined is a day of the calendar', KRAKOW, 'joined', '2023-02-29', /EDTF/],
    ['joined is one day', KRAKOW, 'joined', '2024-09-24/2024-09-25', /\[a\.\.b\] instead/],
    ['joined is not before 2004', KORTRIJK, 'joined', '[2003..2020-06-28]', /not before 2004/],
    ['a basis is known', KRAKOW, 'basis', 'guessed', /one of admitted/],
    ['a status is known', KRAKOW, 'status', 'left', /one of member/],
    ['an address is http or https', KRAKOW, 'details_url', 'javascript:alert(1)', /http/],
    ['an address is whole', KRAKOW, 'details_url', 'www.krakow.pl', /http/],
    ['an address has no space', KRAKOW, 'details_url', 'https://krakow.pl/a b', /http/],
    ['a text has no markup', KRAKOW, 'note', 'See <b>here</b>.', /< and >/],
    ['a text has no line break', NUMBER, 'note', 'two\tcells', /one line/],
    ['a text has no mark that turns its direction', KRAKOW, 'note', 'a \u202Etxet', /control characters/],
    ['a text is in UTF-8', KRAKOW, 'note', 'Krak\uFFFDw', /UTF-8/],
    ['a text was in UTF-8 before', KRAKOW, 'note', 'KrakÃ³w, PÅ‚oskonka', /UTF-8/],
    ['a text ends', KRAKOW, 'note', 'x'.repeat(2001), /at most 2000/],
    ['a name fits the map', KRAKOW, 'name', 'x'.repeat(121), /at most 120/],
    ['an id fits an address', FOUNDING, 'id', 'x'.repeat(61), /at most 60/],
    ['an id is no word of programs', FOUNDING, 'id', 'constructor', /another id/],
    ['a text has no stray space', KRAKOW, 'note', ' A note.', /without spaces/],
    ['a language is of BCP 47', KRAKOW, 'name_lang', 'polski_', /BCP 47/],
    ['a language is written as BCP 47 has it', KRAKOW, 'name_lang', 'PL', /BCP 47/],
    ['an event is known', COUNCIL, 'event', 'decided', /one of declared/],
    ['a date of evidence is EDTF', COUNCIL, 'date', '2024-3-6', /EDTF/],
    ['no evidence before 2004', COUNCIL, 'date', '2003-12', /not before 2004/],
    ['no evidence by 2003', COUNCIL, 'date', '[..2003]', /not before 2004/],
    ['no evidence after today', COUNCIL, 'date', '2026-11-26', /not after today/],
    ['no bound after today', COUNCIL, 'date', '[2024..2027]', /not after today/],
    ['evidence is about a member', COUNCIL, 'member', 'krakau', /members\.csv/],
    ['evidence has a known source', COUNCIL, 'source', 'krakow-9', /sources\.csv/],
    ['evidence has a source', COUNCIL, 'source', '', /an id/],
    ['a number has a known source', NUMBER, 'source', 'nobody', /sources\.csv/],
    ['a number is a number', NUMBER, 'members', 'fourteen', /whole number/],
    ['a number is not none', NUMBER, 'members', '0', /1 to 9999/],
    ['a number is not without end', NUMBER, 'members', '999999999', /1 to 9999/],
    ['a number has a date', NUMBER, 'date', '', /EDTF/],
    ['a comparison is known', NUMBER, 'comparison', 'under', /one of exact/],
    ['a number of countries is a number', NUMBER, 'countries', '7.5', /whole number/],
    ['declarations are known or not', NUMBER, 'includes_declarations', 'yes', /one of true/],
    ['a milestone has a known source', FOUNDING, 'source', 'nobody', /sources\.csv/],
    ['a milestone has a known kind', FOUNDING, 'kind', 'party', /one of founding/],
    ['a milestone has no half a place', FOUNDING, 'lat', '', /a place with name/],
    ['a milestone has a date', FOUNDING, 'date', '', /EDTF/],
    ['a span of a milestone runs forwards', FOUNDING, 'date', '[2012..2010]', /end is not before its beginning/],
    ['a lasting milestone does not end before it begins', FOUNDING, 'date', '2012-05/2012-04', /not before its beg/],
    ['a span of joining runs forwards', KORTRIJK, 'joined', '[2020-06-28..2017]', /end is not before its beginning/],
    ['a span of a number runs forwards', NUMBER, 'date', '[2006..2005-12]', /end is not before its beginning/],
    ['a span of evidence runs forwards', COUNCIL, 'date', '2024-03-06/2024-03-05', /not before its beginning/],
    ['a milestone is not after today', FOUNDING, 'date', '2027', /not after today/],
    ['a heading has a known source', HEADING, 'source', 'nobody', /sources\.csv/],
    ['an official heading has a source', HEADING, 'source', '', /source of an official/],
    ['a heading is official or not', HEADING, 'official', 'maybe', /one of true, false/],
    ['a fact has a known source', ['krakow.csv', 'aim'], 'source', 'nobody', /sources\.csv/],
    ['a number in Kraków’s card is a number', ['krakow.csv', 'network-size'], 'value', 'many', /whole number/],
    ['an example in Kraków’s card is a member', ['krakow.csv', 'example-paris'], 'value', 'nowhere', /members\.csv/],
    ['a name in Kraków’s card is there', ['krakow.csv', 'klaman'], 'value', '', /some text/],
    ['a date in Kraków’s card can be said', ['krakow.csv', 'founding'], 'date', '[..2004]', /a day, a month/],
    ['a candidate has a known source', CANDIDATE, 'source', 'nobody', /sources\.csv/],
    ['a candidate has a country', CANDIDATE, 'country', '', /ISO 3166-1/],
    ['a name is of a member', NAME, 'member', 'cracow', /members\.csv/],
    ['a name has a language', NAME, 'lang', '', /BCP 47/],
    ['a name has an address as its source', NAME, 'source', 'geonames', /http/],
    ['a name is not the own name', NAME, 'name', 'Kraków', /needs no row/],
    ['a page has an address', PAGE, 'url', 'ftp://accmr.gr/', /http/],
    ['a page has a publisher', PAGE, 'publisher', '', /some text/],
    ['a page has a known kind', PAGE, 'kind', 'blog', /one of eccar/],
    ['a page is not of the Middle Ages', PAGE, 'published', '0203-05-05', /EDTF/],
    ['a page is not of the future', PAGE, 'published', '2027-01', /not after today/],
    ['admitted wants a vote that day', KRAKOW, 'joined', '2024-03-06', /admitted allows/],
    ['a date without a beginning is listed', KRAKOW, 'joined', '[..2024-09-25]', /with a beginning/],
    ['listed wants [..b]', ATHINA, 'joined', '2017-10-18', /such as \[\.\.2014\]/],
    ['listed wants someone who saw it by then', ATHINA, 'joined', '[..2017-10-17]', /sees it as a member/],
    ['bounded wants [a..b]', KORTRIJK, 'joined', '2020', /such as \[2007\.\.2017\]/],
    ['bounded wants someone who saw it by then', KORTRIJK, 'joined', '[2017..2019]', /sees it as a member/],
    ['bounded wants nobody who saw it before', KORTRIJK, 'joined', '[2021..2022]', /sees it as a member/],
    ['none wants nothing', ['members.csv', 'derbent'], 'joined', '2010', /an empty cell/],
    ['all else wants something', ['members.csv', 'bonn'], 'joined', '', /with a beginning/],
    [
      'a declaration of intent is not joining',
      ['members.csv', 'london'],
      'joined',
      '[2004-12-09..2004-12-10]',
      /sees it/,
    ],
    ['evidence against is not evidence for', KORTRIJK, 'joined', '[2016..2017]', /sees it as a member/],
    [
      'the source with more authority counts',
      ['members.csv', 'munchen'],
      'joined',
      '2008',
      /within 2009, which .+ with more authority/,
    ],
    ['former wants that it left', ['members.csv', 'macerata'], 'status', 'former', /event is left/],
  ])('%s', (_, [file, ...cells], column, value, expected) => {
    const sheets = smallSheets();
    const line = lineOf(sheets, file, ...cells);
    setCell(sheets, file, line, column, value);
    expect(checkSheets(sheets)).toEqual([{ file, line, column, value, expected: expect.stringMatching(expected) }]);
  });
});

describe('what does not fit', () => {
  it('with its own pages unreadable, no other is said to have more authority', () => {
    const sheets = smallSheets();
    for (const id of ['muenchen', 'risi-muenchen-2'])
      setCell(sheets, 'sources.csv', lineOf(sheets, 'sources.csv', id), 'kind', 'town');
    expect(checkSheets(sheets)).toMatchObject([
      { file: 'sources.csv', column: 'kind' },
      { file: 'sources.csv', column: 'kind' },
    ]);
  });

  it('shows at the member, where evidence says that it left', () => {
    const sheets = smallSheets();
    const line = lineOf(sheets, 'evidence.csv', 'macerata', 'stated', '2019-11-22');
    setCell(sheets, 'evidence.csv', line, 'event', 'left');
    expect(checkSheets(sheets)).toMatchObject([
      { file: 'members.csv', line: lineOf(sheets, 'members.csv', 'macerata'), column: 'status', value: 'unconfirmed' },
    ]);
  });

  it('shows at the second of two municipalities on one spot', () => {
    const sheets = smallSheets();
    const line = lineOf(sheets, 'members.csv', 'bonn');
    setCell(sheets, 'members.csv', line, 'lat', '48.1374');
    setCell(sheets, 'members.csv', line, 'lon', '11.5755');
    expect(checkSheets(sheets)).toMatchObject([
      { line: lineOf(sheets, 'members.csv', 'munchen'), column: 'lat', expected: 'another spot than that of bonn' },
    ]);
  });

  it('shows at the second of two members with one item of Wikidata', () => {
    const sheets = smallSheets();
    for (const id of ['bonn', 'krakow'])
      setCell(sheets, 'members.csv', lineOf(sheets, 'members.csv', id), 'wikidata_id', 'Q123456789');
    expect(checkSheets(sheets)).toMatchObject([
      {
        line: lineOf(sheets, 'members.csv', 'krakow'),
        column: 'wikidata_id',
        expected: 'another id than that of bonn',
      },
    ]);
  });
});
