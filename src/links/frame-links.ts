// Links in a frame: they lead out of it, into a window of their own, and the host's history does not grow.

/** Whatever link the page does not answer itself opens in another window; one within the page only moves the focus. */
export function keepLinksOut(page: Document): () => void {
  const end = new AbortController();
  page.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || event.defaultPrevented) return;
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) {
        event.preventDefault();
        page.getElementById(href.slice(1))?.focus();
        return;
      }
      link.target = '_blank';
      link.relList.add('noopener');
    },
    { signal: end.signal },
  );
  return () => end.abort();
}
