// Clicks on links that the page answers itself.

/** A click that asks for nothing but the link itself, no new tab or window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
