// Where this page lies in the site, and what its address says besides the query. The classroom copy has place-copy.ts instead.

/** Whether this is the copy in one file, which lies on a disk and has no address of its own. */
export const isCopy: boolean = false;

const siteRoot = new URL(document.documentElement.dataset.root || './', location.href);

/** The address below the site's root: `en/` … */
const below = (): string => location.pathname.slice(siteRoot.pathname.length);

/** From the present address to the site's root: ``, `../` … */
export const rootFrom = (): string => '../'.repeat(below().split('/').length - 1);

/** The language that the address asks for, as it is written there; empty for none. */
export const askedWord = (): string => below().split('/')[0] ?? '';

/** The address of a query in another language. */
export const addressIn = (lang: string, query: string): URL => new URL(`${lang}/${query && `?${query}`}`, siteRoot);
