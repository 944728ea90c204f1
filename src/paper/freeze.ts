// Writes the styles that an SVG has in the page into its own attributes, so that it looks the same in a file of its own.

/** What is handed down to children, with its first value; written where it differs from the parent's. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
};

/** The same for words. */
const OF_TEXT: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
};

/** What is not handed down. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'vector-effect': 'none' };

/**
 * Freezes an SVG that stands in the page, laid out or not: colours, strokes and type become attributes, what is not shown
 * goes, and so do classes and the marks for scripts.
 */
export function freeze(svg: SVGElement): void {
  const hidden: Element[] = [];
  freezeOne(svg, INHERITED, hidden);
  for (const el of hidden) el.remove();
  for (const el of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name } of [...el.attributes]) {
      if (/^(?:class|style|hidden|role|aria-.*|data-.*)$/.test(name)) el.removeAttribute(name);
    }
  }
}

function freezeOne(el: Element, above: Readonly<Record<string, string>>, hidden: Element[]): void {
  const style = getComputedStyle(el);
  if (style.display === 'none' && el.localName !== 'defs' && !el.closest('defs')) {
    hidden.push(el);
    return;
  }
  const isText = el.localName === 'text';
  const now: Record<string, string> = {};
  for (const [name, first] of Object.entries(isText ? { ...INHERITED, ...OF_TEXT } : INHERITED)) {
    const value = plain(style.getPropertyValue(name) || first);
    now[name] = value;
    if (value !== (above[name] ?? first)) el.setAttribute(name, value);
    else if (el.hasAttribute(name)) el.removeAttribute(name);
  }
  for (const [name, first] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name) || first;
    if (value !== first) el.setAttribute(name, value);
  }
  for (const child of el.children) freezeOne(child, now, hidden);
}

/** Mixed colours are computed as `color(srgb …)`, which few programs for pictures read. */
export const plain = (value: string): string =>
  value.replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)/, (_all, ...parts: string[]) => {
    const [red, green, blue] = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255));
    return `rgb(${red}, ${green}, ${blue})`;
  });
