// Where the focus goes when the tour opens and when it is left.

/** The focus follows a reader who opened the tour from within the page; when the page opens with it, it stays where it is. */
export function takeFocus(target: HTMLElement | null, opener: Element | null): void {
  if (opener !== null && opener !== document.body) target?.focus({ preventScroll: true });
}

/** Gives it back to where it was, once the page is as it was. */
export function giveFocus(el: HTMLElement, opener: Element | null): void {
  if (!el.contains(document.activeElement)) return;
  queueMicrotask(() => {
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
  });
}

/** Runs what may open a card, which would take the focus: here the reader's hand is with the tour. */
export function keepFocus(run: () => void): void {
  const before = document.activeElement;
  run();
  const now = document.activeElement;
  if (now === before || !(now instanceof HTMLElement)) return;
  now.blur();
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}
