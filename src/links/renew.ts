// Code that did not come: browsers keep that in mind, as the HTML standard has it (its module map), and never ask for the file again
// in the same page. So where the reader tries again in vain and the site does answer, the page is loaded anew, as it stands.

/** What it takes of a window. */
export type Renewed = Pick<Window, 'addEventListener' | 'document' | 'fetch' | 'history' | 'location' | 'performance'>;

/** Vite keeps in mind what styles it has asked for, and does not miss them the second time. */
const STYLES = /CSS/;

/** The state: its whole address, and whether what may be taken away is open, which no address says. */
export interface Kept {
  readonly address: string;
  readonly paper: boolean;
}

/** Asks for all code once more: what came broken may be kept for good, and would come from there again. */
export async function askAnew(page: Pick<Renewed, 'performance' | 'fetch'>): Promise<void> {
  const files = page.performance.getEntriesByType('resource').filter(({ name }) => /\.(?:js|css)$/.test(name));
  await Promise.allSettled(files.map(({ name }) => page.fetch(name, { cache: 'reload' })));
}

/**
 * Listens for what Vite says of code that it could not load. `url.ts` takes up what no address says. Nothing is loaded anew but
 * after a press of Try again: several parts wait for the same file, and miss it one after the other without anybody's asking.
 */
export function connectRenewal(page: Renewed, keep: () => Kept): void {
  const missing = new Set<string>();
  const triedAgain = new Set<string>();
  let isUnstyled = false;

  const renew = async (): Promise<void> => {
    // Without a network the page that is there is worth more than none.
    const answer = await page.fetch(page.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) return;
    await askAnew(page);
    const { address, paper } = keep();
    page.history.replaceState(paper ? { paper } : null, '', address);
    page.location.reload();
  };

  page.addEventListener('vite:preloadError', (event) => {
    const { message } = (event as Event & { readonly payload: Error }).payload;
    if (triedAgain.has(message)) {
      triedAgain.clear();
      renew();
    }
    missing.add(message);
    isUnstyled ||= STYLES.test(message);
  });
  page.document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[role="alert"] button')) return;
    for (const message of missing) triedAgain.add(message);
    if (isUnstyled) renew();
  });
}
