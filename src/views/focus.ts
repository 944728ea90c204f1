// Moving the focus for the reader, without taking it from another page.

/** In a frame the host has the focus until the reader comes in; whatever changes by then, it stays there. */
export function moveFocus(el: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (window.parent === window || document.hasFocus()) el?.focus(options);
}
