import { describe, expect, it } from 'vitest';
import { OTHER_PAGES } from '../../../src/build/data/check-members.ts';
import { checkTexts } from '../../../src/build/data/dataset.ts';
import { describeFinding } from '../../../src/build/data/finding.ts';
import { parseTables } from '../../../src/build/data/parse.ts';
import type { Generated } from '../../../src/build/generated.ts';
import { PAGE_KINDS } from '../../../src/build/page-kinds.ts';
import type { Sheets } from './small-data.ts';
import { checkSheets, lineOf, setCell, smallSheets, TODAY, toTexts } from './small-data.ts';

describe('one wrong row or file', () => {
  const broken = (change: (sheets: Sheets) => void) => {
    const sheets = smallSheets();
    change(sheets);
    return checkSheets(sheets);
  };
  const rowsOf = (sheets: Sheets, file: string): string[][] => sheets[file] ?? [];

  it('an id stands once', () => {
    const findings = broken((sheets) => {
      const row = rowsOf(sheets, 'sources.csv')[1] ?? [];
      rowsOf(sheets, 'sources.csv').push([...row.slice(0, 2), 'Another title', ...row.slice(3)]);
    });
    expect(findings).toMatchObject([
      { file: 'sources.csv', column: 'id', expected: expect.stringMatching(/which line 2 has/) },
    ]);
  });

  it('a member has one name a language', () => {
    const findings = broken((sheets) =>
      rowsOf(sheets, 'names.csv').push(['krakow', 'de', 'Crackau', 'https://example.org/']),
    );
    expect(findings).toMatchObject([{ file: 'names.csv', column: 'member', value: 'krakow' }]);
  });

  it('no row stands twice', () => {
    const findings = broken((sheets) =>
      rowsOf(sheets, 'evidence.csv').push([...(rowsOf(sheets, 'evidence.csv')[1] ?? [])]),
    );
    expect(findings).toMatchObject([
      { file: 'evidence.csv', line: expect.any(Number), expected: 'no second row like line 2' },
    ]);
  });

  it('a row has as many cells as the header', () => {
    const findings = broken((sheets) => rowsOf(sheets, 'counts.csv')[1]?.push('stray'));
    expect(findings).toMatchObject([{ file: 'counts.csv', line: 2, value: '8 cells', expected: '7 cells' }]);
  });

  it.each<readonly [string, (header: string[]) => void]>([
    ['stray', (header) => header.push('stray')],
    ['missing', (header) => header.pop()],
    ['misnamed', (header) => header.splice(0, 1, 'day')],
  ])('a %s column is found', (_, change) => {
    const findings = broken((sheets) => change(rowsOf(sheets, 'counts.csv')[0] ?? []));
    expect(findings).toMatchObject([
      { file: 'counts.csv', line: 1, expected: expect.stringMatching(/^the header date,members/) },
    ]);
  });

  it('a column that older versions lack must be there, but where an older version is read', () => {
    const sheets = smallSheets();
    const [whole = 0] = rowsOf(sheets, 'members.csv').map(({ length }) => length);
    for (const row of rowsOf(sheets, 'members.csv')) row.pop();
    expect(checkSheets(sheets)).toMatchObject([{ file: 'members.csv', line: 1 }]);
    const { tables, findings } = parseTables(toTexts(sheets), true);
    expect(findings).toEqual([]);
    expect(tables.members.entries.map(({ record }) => record?.wikidata_id)).toEqual(
      tables.members.entries.map(() => null),
    );
    for (const { cells } of tables.members.entries) expect(Object.keys(cells)).toHaveLength(whole - 1);
    rowsOf(sheets, 'members.csv')[1]?.push('Q1');
    expect(parseTables(toTexts(sheets), true).findings).toMatchObject([{ line: 2, expected: `${whole - 1} cells` }]);
  });

  it('a header in one cell is none', () => {
    const findings = broken((sheets) => rowsOf(sheets, 'plan.csv')[0]?.splice(0, 2, 'number,lang'));
    expect(findings).toMatchObject([
      { file: 'plan.csv', line: 1, expected: 'the header number,lang,heading,official,source' },
    ]);
  });

  it('a line is counted as an editor counts it, after a cell of two lines too', () => {
    const findings = broken((sheets) => {
      setCell(sheets, 'counts.csv', 2, 'note', 'two\nlines');
      setCell(sheets, 'counts.csv', 3, 'members', 'many');
    });
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [2, 'note'],
      [4, 'members'],
    ]);
    expect(findings.map(describeFinding)[0]).toContain('found “twoU+000Alines”');
  });

  it('a huge cell makes no huge sentence', () => {
    const findings = broken((sheets) => setCell(sheets, 'counts.csv', 2, 'note', 'x'.repeat(50_000)));
    expect(findings.map(describeFinding)[0]).toMatch(
      /^.{1,100}x+… \(50000 characters\)”, expected at most 2000 characters\.$/,
    );
  });

  it.each(['members.csv', 'evidence.csv', 'sources.csv', 'tour.csv'])('%s has rows', (file) => {
    const findings = broken((sheets) => rowsOf(sheets, file).splice(1));
    expect(findings).toContainEqual({ file, line: 0, column: '', value: 'a header alone', expected: 'rows below it' });
  });

  it('no plan is no plan of ten', () => {
    const findings = broken((sheets) => rowsOf(sheets, 'plan.csv').splice(1));
    expect(findings).toMatchObject([{ file: 'plan.csv', value: '0 headings in en' }]);
  });

  it.each(OTHER_PAGES)('no member has the address of the page %s', (id) => {
    const findings = broken((sheets) => setCell(sheets, 'members.csv', 2, 'id', id));
    expect(findings).toContainEqual(expect.objectContaining({ file: 'members.csv', line: 2, column: 'id', value: id }));
  });

  it('every page beside the members’ is such a page', () => {
    const paths = PAGE_KINDS.flatMap((kind) => kind.paths({ data: { members: [] } } as unknown as Generated));
    expect(paths.filter((path) => path !== '').sort()).toEqual(OTHER_PAGES.map((page) => `${page}/`).sort());
  });

  it('a plan has ten headings in each language', () => {
    const findings = broken((sheets) => rowsOf(sheets, 'plan.csv').splice(1, 1));
    expect(findings).toMatchObject([{ file: 'plan.csv', value: '9 headings in en', expected: 'ten in each language' }]);
  });

  it('no fact of Kraków is missing', () => {
    const findings = broken((sheets) => rowsOf(sheets, 'krakow.csv').splice(1, 1));
    expect(findings).toMatchObject([{ file: 'krakow.csv', expected: 'a row with the id admission' }]);
  });

  it('a member that left later than it joined is sound, and one that left before is not', () => {
    const leave = (date: string) => (sheets: Sheets) => {
      setCell(sheets, 'members.csv', lineOf(sheets, 'members.csv', 'krakow'), 'status', 'former');
      rowsOf(sheets, 'evidence.csv').push(['krakow', 'left', date, 'krakow-2', 'made up']);
    };
    expect(broken(leave('2025'))).toEqual([]);
    expect(broken(leave('2023'))).toMatchObject([{ file: 'members.csv', column: 'joined' }]);
  });

  it.each(['general-conference', 'general-assembly', 'steering-committee'])(
    'a %s has a place, unless its title says that it was online',
    (kind) => {
      const meet = (title: string) => (sheets: Sheets) =>
        rowsOf(sheets, 'milestones.csv').push(['made-up', '2015', kind, '', '', '', '', title, 'krakow-2']);
      expect(broken(meet('A meeting'))).toMatchObject([
        { file: 'milestones.csv', column: 'place_name', expected: expect.stringContaining(`as the kind is ${kind}`) },
      ]);
      expect(broken(meet('A meeting, online'))).toEqual([]);
    },
  );

  it('a toolkit needs no place', () => {
    const publish = (sheets: Sheets) =>
      rowsOf(sheets, 'milestones.csv').push(['made-up', '2015', 'toolkit', '', '', '', '', 'A toolkit', 'krakow-2']);
    expect(broken(publish)).toEqual([]);
  });

  it('a missing file, an open quote, a carriage return', () => {
    const { 'plan.csv': _, ...texts } = toTexts(smallSheets());
    expect(checkTexts(texts, TODAY)).toMatchObject([{ file: 'plan.csv', expected: 'this file' }]);
    const whole = toTexts(smallSheets());
    const open = { ...whole, 'plan.csv': `${whole['plan.csv']}"1,pl` };
    expect(checkTexts(open, TODAY)).toMatchObject([
      { file: 'plan.csv', expected: expect.stringMatching(/closed quotes/) },
    ]);
    const mixed = { ...whole, 'plan.csv': whole['plan.csv']?.replaceAll('\n', '\r\n') ?? '' };
    expect(checkTexts(mixed, TODAY)).toMatchObject([{ file: 'plan.csv', value: 'a carriage return' }]);
  });

  it('a description that does not fit the tables', () => {
    const whole = toTexts(smallSheets());
    const text = whole['datapackage.json'] ?? '';
    const check = (description: string) => checkTexts({ ...whole, 'datapackage.json': description }, TODAY);
    expect(check(text)).toEqual([]);
    expect(check(text.replace('"label_priority"', '"population"'))).toMatchObject([{ column: 'members.csv' }]);
    for (const day of ['autumn', '2026-11', '2026-02-30', '2026-11-26']) {
      const findings = check(text.replace('"researched": "2026-11-22"', `"researched": "${day}"`));
      expect(findings).toMatchObject([{ column: 'researched' }]);
    }
    expect(check('{')).toHaveLength(1);
  });

  it('a region and its seat may share a spot, and an Amt and its seat', () => {
    const sheets = smallSheets();
    for (const [a, b] of [
      ['bologna', 'citta-metropolitana-di-bologna'],
      ['ratzeburg', 'amt-lauenburgische-seen'],
    ] as const) {
      const spot = (id: string) => sheets['members.csv']?.[lineOf(sheets, 'members.csv', id) - 1]?.slice(4, 6);
      expect(spot(a)).toEqual(spot(b));
    }
    expect(checkSheets(sheets)).toEqual([]);
  });
});
