// The order of a group's elements, reached with few moves.

/** Brings the elements into an order, and takes away all others. Those that are where they belong are not touched. */
export function arrange(group: Element, order: readonly Element[]): void {
  const wanted = new Set(order);
  for (const el of [...group.children]) if (!wanted.has(el)) el.remove();
  let next = group.firstElementChild;
  for (const el of order) {
    if (el === next) next = next.nextElementSibling;
    else group.insertBefore(el, next);
  }
}
