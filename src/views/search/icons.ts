// The two signs of the search field.
import { s } from '../dom.ts';

const icon = (name: string, d: string): SVGSVGElement =>
  s('svg', { class: name, width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' }, s('path', { d }));

export const glassIcon = (): SVGSVGElement =>
  icon('glass', 'M12.7 12.7L17.5 17.5M14 8.5A5.5 5.5 0 1 1 3 8.5a5.5 5.5 0 0 1 11 0Z');
export const clearIcon = (): SVGSVGElement => icon('cross', 'M5.5 5.5l9 9M14.5 5.5l-9 9');
