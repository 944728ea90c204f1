// Which addresses are asked and in what order, how an answer is judged and told, and the table. Nothing here asks anybody.
import { describe, expect, it } from 'vitest';
import { checkTexts, readData } from '../../../src/build/data/dataset.ts';
import type { Answer } from '../../../src/build/data/links.ts';
import {
  addressesFor,
  addressesOf,
  byHost,
  inOrder,
  isArchiveCopy,
  isCutOff,
  judge,
  tell,
  wantsCopy,
} from '../../../src/build/data/links.ts';
import { copyIn, questionFor, WAYBACK } from '../../../src/build/data/links-archive.ts';
import { silenceOf } from '../../../src/build/data/links-request.ts';
import type { LinkRow } from '../../../src/build/data/links-table.ts';
import { LINKS, mergeLinks, readLinks, sumUp, writeLinks } from '../../../src/build/data/links-table.ts';
import { parseTables } from '../../../src/build/data/parse.ts';
import { hostOf } from '../../../src/model/host.ts';
import { realSheets, smallSheets, TODAY, toTexts } from './small-data.ts';

const all = addressesOf(parseTables(toTexts(realSheets())).tables);
const urlsFor = (only: string): readonly string[] => addressesFor(all, only).map(({ url }) => url);

const A = 'https://a.example/page';
const ROW: LinkRow = { url: A, checked: '2026-11-25', result: 'ok', status: '200', moved_to: '', archive: '' };
const rowOf = (url: string, more: Partial<LinkRow> = {}): LinkRow => ({ ...ROW, url, ...more });

describe('the addresses', () => {
  it('are all sources and all own pages, each once', () => {
    const cells = (file: string, column: string): readonly string[] => {
      const [head = [], ...rows] = realSheets()[file] ?? [];
      return rows.map((row) => row[head.indexOf(column)] ?? '').filter((url) => url !== '');
    };
    const told = [...cells('sources.csv', 'url'), ...cells('members.csv', 'details_url')];
    expect(told.length).toBeGreaterThan(all.length);
    expect(all.map(({ url }) => url).toSorted()).toEqual([...new Set(told)].toSorted());
  });

  it('are found by source, by member and by host', () => {
    expect(urlsFor('krakow-4')).toEqual(['https://www.krakow.pl/']);
    expect(urlsFor('krakow')).toEqual(expect.arrayContaining([...urlsFor('krakow-2'), ...urlsFor('krakow-4')]));
    expect(urlsFor('eccar.info').length).toBeGreaterThan(20);
    expect(urlsFor('www.eccar.info')).toEqual(urlsFor('eccar.info'));
    expect(urlsFor('nobody')).toEqual([]);
  });

  it('are asked in order: never asked, longest ago, by name; the largest host begins', () => {
    const urls = ['https://a.example/1', 'https://b.example/1', 'https://www.b.example/2', 'http://c.example/1'];
    const known = [
      rowOf('https://a.example/1', { checked: '2026-11-02' }),
      rowOf('https://b.example/1', { checked: '2026-11-01' }),
    ];
    const ordered = inOrder(
      urls.map((url) => ({ url, ids: new Set<string>() })),
      known,
    );
    expect(ordered).toEqual([
      'http://c.example/1',
      'https://www.b.example/2',
      'https://b.example/1',
      'https://a.example/1',
    ]);
    expect(byHost(ordered)).toEqual([
      ['https://www.b.example/2', 'https://b.example/1'],
      ['http://c.example/1'],
      ['https://a.example/1'],
    ]);
    expect(hostOf('http://www.a.example:8080/')).toBe('a.example:8080');
  });
});

const good = (to: string) => ({ status: 301, to });
const passing = (to: string) => ({ status: 302, to });

describe('an answer', () => {
  it.each<[name: string, answer: Answer, expected: Partial<LinkRow>, words: string]>([
    ['200', { hops: [], end: 200 }, { result: 'ok', status: '200', moved_to: '' }, 'ok'],
    [
      'moved for good',
      { hops: [good('https://b.example/'), { status: 308, to: 'https://c.example/' }], end: 200 },
      { result: 'moved', moved_to: 'https://c.example/' },
      'moved for good to https://c.example/',
    ],
    [
      'sent on for now',
      { hops: [passing('https://b.example/')], end: 200 },
      { result: 'ok', moved_to: 'https://b.example/' },
      'ok, at present by way of https://b.example/',
    ],
    [
      'moved for good, and sent on for now from there',
      { hops: [good('https://b.example/'), passing('https://b.example/?visit=1')], end: 200 },
      { result: 'moved', moved_to: 'https://b.example/' },
      'moved for good to https://b.example/',
    ],
    ['sent back to itself', { hops: [good(A)], end: 200 }, { result: 'ok', moved_to: '' }, 'ok'],
    ['404', { hops: [], end: 404 }, { result: 'gone' }, 'gone (404)'],
    ['410', { hops: [], end: 410 }, { result: 'gone' }, 'gone (410)'],
    [
      'moved to what is not there',
      { hops: [good('https://b.example/')], end: 404 },
      { result: 'gone', moved_to: 'https://b.example/' },
      'gone (404)',
    ],
    ...[401, 403, 429, 400, 451, 999, 304].map((end): [string, Answer, Partial<LinkRow>, string] => [
      `${end}`,
      { hops: [], end },
      { result: 'refused', status: `${end}` },
      `refused (${end}): a machine cannot tell, look yourself`,
    ]),
    ['500', { hops: [], end: 500 }, { result: 'fault' }, 'server fault (500)'],
    ['503', { hops: [], end: 503 }, { result: 'fault' }, 'server fault (503)'],
    ['silence', { hops: [], end: 'timeout' }, { result: 'no answer', status: 'timeout' }, 'no answer (timeout)'],
  ])('%s', (_name, answer, expected, words) => {
    const row = judge(A, answer, '2026-11-25');
    expect(row).toMatchObject({ url: A, checked: '2026-11-25', archive: '', ...expected });
    expect(tell(row)).toBe(words);
  });

  it.each([
    ['https://web.archive.org/web/2019/https://a.example/', true],
    ['https://webarchive.unesco.org/web/20151229230525/http://portal.unesco.org/', true],
    ['https://archive.ph/abc', true],
    ['http://archive.today/abc', true],
    ['https://archive.is/abc', true],
    ['https://a.example/web.archive.org/', false],
    ['https://archive.phony.example/', false],
  ])('%s is a copy in an archive: %s', (url, isCopy) => {
    expect(isArchiveCopy(url)).toBe(isCopy);
    const row = judge(url, { hops: [], end: 404 }, '2026-11-25');
    expect([row.archive, wantsCopy(row)]).toEqual(isCopy ? ['copy', false] : ['', true]);
    expect(tell(row).includes('it is a copy in an archive')).toBe(isCopy);
  });

  it.each([
    ['gone', true],
    ['no answer', true],
    ['ok', false],
    ['moved', false],
    ['refused', false],
    ['fault', false],
  ] as const)('%s asks for a copy: %s', (result, wants) => expect(wantsCopy(rowOf(A, { result }))).toBe(wants));

  it.each([
    ['ENOTFOUND', 'name unknown'],
    ['EAI_AGAIN', 'name unknown'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'no safe connection'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'no safe connection'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'no safe connection'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'no safe connection'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'no safe connection'],
    ['ECONNREFUSED', 'no connection'],
    ['UND_ERR_SOCKET', 'no connection'],
  ])('%s is %s', (code, silence) => {
    expect(silenceOf(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }))).toBe(silence);
  });

  it('of nobody is a network that is down, if several were asked', () => {
    const silent = ['a', 'b', 'c'].map((name) => rowOf(`https://${name}.example/`, { result: 'no answer' }));
    expect(isCutOff(silent)).toBe(true);
    expect(isCutOff(silent.slice(1))).toBe(false);
    expect(isCutOff([...silent, ROW])).toBe(false);
    expect(isCutOff([])).toBe(false);
  });
});

describe('the archive', () => {
  it('is asked with the address and the day', () => {
    const asked = new URL(questionFor(WAYBACK, 'https://a.example/?x=1&y=ł+#z', '2026-11-22'));
    expect(asked.origin + asked.pathname).toBe('https://archive.org/wayback/available');
    expect([...asked.searchParams]).toEqual([
      ['url', 'a.example/?x=1&y=ł+#z'],
      ['timestamp', '20261122'],
    ]);
  });

  const copy = 'http://web.archive.org/web/20201122/https://a.example/';
  it.each<[said: unknown, copy: string]>([
    [{ archived_snapshots: { closest: { available: true, url: copy } } }, copy.replace('http:', 'https:')],
    [{ archived_snapshots: {} }, 'none'],
    [{ archived_snapshots: { closest: { available: false, url: copy } } }, 'none'],
    [{ archived_snapshots: { closest: { available: true, url: 'https://a.example/' } } }, 'no answer'],
    ['<html>', 'no answer'],
    [null, 'no answer'],
  ])('says %j: %s', (said, expected) => expect(copyIn(said)).toBe(expected));

  it.each([
    ['none', 'gone (404); the archive has no copy'],
    ['no answer', 'gone (404); the archive did not say whether it has a copy'],
    [copy, `gone (404); the archive has ${copy}`],
  ])('%s is told', (archive, words) => expect(tell(rowOf(A, { result: 'gone', status: '404', archive }))).toBe(words));
});

describe('the table', () => {
  const B = 'https://b.example/a,"b"';
  const rows = [ROW, rowOf(B, { result: 'gone', status: '404', archive: 'none' })];

  it('is read as it was written', () => {
    const text = writeLinks(rows);
    expect(text.split('\n')[0]).toBe('url,checked,result,status,moved_to,archive');
    expect(text).toMatch(/[^\n]\n$/);
    expect(readLinks(text)).toEqual(rows);
    expect(readLinks(undefined)).toEqual([]);
  });

  it('is not written over when it is not what it was', () => {
    expect(() => readLinks('url,checked\n')).toThrow(/data\/links\.csv, line 1: .+expected the header url,checked,/);
    expect(() => readLinks(writeLinks(rows).replace('gone', 'lost'))).toThrow(/line 3, column result: found “lost”/);
  });

  it('keeps what was not asked, takes what is new, drops what is no longer in the data, and is sorted', () => {
    const old = [rowOf('https://z.example/'), rowOf('https://left.example/'), rowOf(A, { checked: '2026-01-01' })];
    const found = [rowOf(B), rowOf(A)];
    const merged = mergeLinks(old, found, ['https://z.example/', B, A, 'https://never-asked.example/']);
    expect(merged).toEqual([rowOf(A), rowOf(B), rowOf('https://z.example/')]);
  });

  it('is summed up by result, with the copies among them', () => {
    const sum = sumUp([...rows, rowOf('https://archive.ph/x', { archive: 'copy' })]);
    expect(Object.keys(sum)).toEqual(['ok', 'moved', 'gone', 'refused', 'fault', 'no answer']);
    expect(sum).toMatchObject({ ok: { addresses: 2, copies: 1 }, gone: { addresses: 1, copies: 0 } });
  });

  it('is nothing to the other tables, there or not, whole or broken', () => {
    const texts = toTexts(smallSheets());
    for (const text of [writeLinks(rows), 'broken"']) {
      expect(checkTexts({ ...texts, [LINKS]: text }, TODAY)).toEqual([]);
      expect(readData({ ...texts, [LINKS]: text }, TODAY)).toEqual(readData(texts, TODAY));
    }
  });
});
