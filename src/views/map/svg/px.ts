// Px as they are written into the SVG: finer would weigh more and show nothing.

export const tenth = (px: number): number => Math.round(px * 10) / 10;

/** Sets an attribute that differs: to set the same again would have the picture painted anew. */
export function setIfOther(el: Element, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}
