// Where the classroom copy lies: one file on a disk. Its address may change in the query alone; all else a browser forbids there.
import type { Known, Shared } from '../model/link.ts';
import { decode, encode } from '../model/link.ts';

export const isCopy: boolean = true;

export const siteRoot = '';

/** The copy speaks what it was saved in, or what was chosen in it since. */
export const askedWord = (): string => document.documentElement.lang;

/** There is no other beside it. */
export const askedRelease: string | null = null;

export const readAddress = (known: Known): Shared => decode(location.search, known);

export function addressOf(state: Shared): URL {
  const url = new URL(location.href);
  url.search = encode(state);
  return url;
}
