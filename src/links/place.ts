// Where this page lies in the site, and what its address says. The classroom copy has place-copy.ts instead.
import type { Known, Shared } from '../model/link.ts';
import { decode, encode } from '../model/link.ts';
import type { MemberId } from '../model/member.ts';

/** Whether this is the copy in one file, which lies on a disk and has no address of its own. */
export const isCopy: boolean = false;

const root = new URL(document.documentElement.dataset.root || './', location.href);

/** Where the site begins: a whole address, which holds wherever the page's own address moves to. */
export const siteRoot = root.href;

/** The words of the address below the site's root: a language, then the member whose page it is. */
const words = (): readonly string[] => location.pathname.slice(root.pathname.length).split('/');

/** The language that the address asks for, as it is written there; empty for none. */
export const askedWord = (): string => words()[0] ?? '';

/** The member whose page this is. */
function memberHere({ ids }: Known): MemberId | null {
  const [, member = ''] = words();
  return ids.has(member) ? member : null;
}

/** The release of the data that the address asks for; null: the newest. */
export const askedRelease: string | null = /[?&]data=(\d+\.\d+\.\d+)(?=&|$)/.exec(location.search)?.[1] ?? null;

/** What the address says. On a member's page that member is meant where the query names none. */
export const readAddress = (known: Known): Shared => decode(location.search, known, memberHere(known));

/**
 * The address that says a state, from here on; `lang`: in another language. A member's page speaks of that member, so where
 * another is chosen, or none, the address is that of the map.
 */
export function addressOf(state: Shared, known: Known, lang: string | null = null): URL {
  const member = memberHere(known);
  const isOwn = member !== null && state.city === member;
  const url =
    lang === null && (isOwn || member === null)
      ? new URL(location.href)
      : new URL(`${lang ?? askedWord()}/${isOwn ? `${member}/` : ''}`, root);
  url.search = encode(isOwn ? { ...state, city: null } : state);
  return url;
}
