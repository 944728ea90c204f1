// The addresses in the data: which there are, in what order they are asked, and how an answer is judged. Nothing here asks.
import { groups } from 'd3';
import { hostOf, plainHost } from '../../model/host.ts';
import type { LinkRow, Result } from './links-table.ts';
import type { Tables } from './parse.ts';
import { recordsOf } from './parse.ts';

export interface Address {
  readonly url: string;
  /** The source, the members whose own page it is, and those of whom the source says something. */
  readonly ids: ReadonlySet<string>;
}

export interface Hop {
  readonly status: number;
  /** A whole address. */
  readonly to: string;
}

/** Why no answer came. */
export type Silence = 'name unknown' | 'timeout' | 'no safe connection' | 'no connection' | 'redirects without end';

export interface Answer {
  /** The redirects on the way, in order. */
  readonly hops: readonly Hop[];
  /** The status of the last answer. */
  readonly end: number | Silence;
}

/** The archives whose copies stand in the data. */
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org|webarchive\.unesco\.org|archive\.(?:ph|today|is))\//;
export const isArchiveCopy = (url: string): boolean => ARCHIVE.test(url);

/** Each address once: of the sources, and the members' own pages. */
export function addressesOf(tables: Tables): readonly Address[] {
  const ids = new Map<string, Set<string>>();
  const urls = new Map<string, string>();
  const add = (url: string, id: string): void => void ids.set(url, (ids.get(url) ?? new Set()).add(id));
  for (const { id, url } of recordsOf(tables.sources)) {
    urls.set(id, url);
    add(url, id);
  }
  for (const { id, details_url } of recordsOf(tables.members)) if (details_url !== null) add(details_url, id);
  for (const { member, source } of recordsOf(tables.evidence)) {
    const url = urls.get(source);
    if (url !== undefined) add(url, member);
  }
  return [...ids].map(([url, all]) => ({ url, ids: all }));
}

/** Those of a host, a source or a member. */
export const addressesFor = (all: readonly Address[], only: string): readonly Address[] =>
  all.filter(({ url, ids }) => ids.has(only) || hostOf(url) === plainHost(only));

/** Those never asked come first, then those asked longest ago: with a limit, each run takes up where the last one left off. */
export function inOrder(all: readonly Address[], known: readonly LinkRow[]): readonly string[] {
  const days = new Map(known.map(({ url, checked }) => [url, checked]));
  const keyOf = (url: string): string => `${days.get(url) ?? ''} ${url}`;
  return all.map(({ url }) => url).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** One group a host. The largest begin, as they take longest. */
export const byHost = (urls: readonly string[]): readonly (readonly string[])[] =>
  groups(urls, hostOf)
    .map(([, group]) => group)
    .toSorted((a, b) => b.length - a.length);

/** 301 and 308 say: write the other address from now on. */
const isForGood = ({ status }: Hop): boolean => status === 301 || status === 308;

/** What the answer says of the address; of the archive's copy it says nothing yet. */
export function judge(url: string, { hops, end }: Answer, checked: string): LinkRow {
  const passing = hops.findIndex((hop) => !isForGood(hop));
  const lasting = hops.slice(0, passing < 0 ? hops.length : passing);
  // What comes behind a passing redirect may be made for this one visit: it is never an address to be written down.
  const to = (lasting.at(-1) ?? hops.at(-1))?.to ?? '';
  const moved_to = to === url ? '' : to;
  const result = resultOf(end);
  return {
    ...{ url, checked, moved_to },
    result: result === 'ok' && lasting.length > 0 && moved_to !== '' ? 'moved' : result,
    status: `${end}`,
    archive: isArchiveCopy(url) ? 'copy' : '',
  };
}

function resultOf(end: Answer['end']): Result {
  if (typeof end === 'string') return 'no answer';
  if (end >= 200 && end < 300) return 'ok';
  if (end === 404 || end === 410) return 'gone';
  // Some use numbers beyond 599 to turn machines away.
  return end >= 500 && end < 600 ? 'fault' : 'refused';
}

/** Whether the archive is to be asked for a copy. */
export const wantsCopy = ({ result, archive }: LinkRow): boolean =>
  archive !== 'copy' && (result === 'gone' || result === 'no answer');

/** Nobody answered, of several: then the line is down here, and nothing is known of them. */
export const isCutOff = (rows: readonly LinkRow[]): boolean =>
  byHost(rows.map(({ url }) => url)).length > 2 && rows.every(({ result }) => result === 'no answer');

const WORDS: Readonly<Record<Result, (row: LinkRow) => string>> = {
  ok: ({ moved_to }) => (moved_to ? `ok, at present by way of ${moved_to}` : 'ok'),
  moved: ({ moved_to }) => `moved for good to ${moved_to}`,
  gone: ({ status }) => `gone (${status})`,
  refused: ({ status }) => `refused (${status}): a machine cannot tell, look yourself`,
  fault: ({ status }) => `server fault (${status})`,
  'no answer': ({ status }) => `no answer (${status})`,
};

const COPIES: Readonly<Record<string, string>> = {
  '': '',
  copy: '; it is a copy in an archive',
  none: '; the archive has no copy',
  'no answer': '; the archive did not say whether it has a copy',
};

/** What was found, in plain words. */
export const tell = (row: LinkRow): string =>
  WORDS[row.result](row) + (COPIES[row.archive] ?? `; the archive has ${row.archive}`);
