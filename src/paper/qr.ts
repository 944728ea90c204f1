// An address as QR code: the door to lean-qr.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { s } from '../views/dom.ts';

/** Light around the code that readers need, in modules: ISO/IEC 18004. */
const QUIET = 4;

/** Dark on light in every theme, or some readers would not see it. Throws when the text is too long for any code. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  return s(
    'svg',
    {
      class: 'qr',
      viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    s('rect', { class: 'qr-light', x: -QUIET, y: -QUIET, width: side, height: side }),
    s('path', { class: 'qr-dark', d: toSvgPath(code) }),
  );
}
