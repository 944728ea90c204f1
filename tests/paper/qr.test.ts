// @vitest-environment happy-dom
// QR codes, read by another library than the one that writes them.
import decodeQr from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/paper/qr.ts';

const PX = 6;

/** The code as a camera would see it: the path's rectangles, painted. */
function photograph(svg: SVGSVGElement): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
} {
  const [left = 0, top = 0, side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const width = side * PX;
  const data = new Uint8Array(width * width * 4).fill(255);
  const isDark = insideOf(svg.querySelector('.qr-dark')?.getAttribute('d') ?? '');
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (!isDark(left + x / PX, top + y / PX)) continue;
      data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

/** Even–odd of a path of absolute and relative straight lines, at the middle of the module that a place lies in. */
function insideOf(d: string): (x: number, y: number) => boolean {
  const edges: { readonly x: number; readonly from: number; readonly to: number }[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const go = (toX: number, toY: number): void => {
    if (toX === x && toY !== y) edges.push({ x, from: Math.min(y, toY), to: Math.max(y, toY) });
    [x, y] = [toX, toY];
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (/z/i.test(command)) go(startX, startY);
    for (let at = 0; at < numbers.length; at += /[hv]/i.test(command) ? 1 : 2) {
      const [a = 0, b = 0] = numbers.slice(at);
      if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
      else if (command === 'm') [x, y, startX, startY] = [x + a, y + b, x + a, y + b];
      else if (command === 'L') go(a, b);
      else if (command === 'l') go(x + a, y + b);
      else if (command === 'H') go(a, y);
      else if (command === 'h') go(x + a, y);
      else if (command === 'V') go(x, a);
      else go(x, y + a);
    }
  }
  return (px, py) => {
    const [column, row] = [Math.floor(px) + 0.5, Math.floor(py) + 0.5];
    return edges.filter((edge) => edge.x < column && edge.from < row && edge.to > row).length % 2 === 1;
  };
}

describe('qrCode', () => {
  it.each([
    'https://example.org/en/?date=2012&city=bologna',
    'https://example.org/pl/?date=2012-06-15&from=2008&city=krakow&countries=DE,PL&at=4.50_48.100_11.500&theme=contrast',
    'http://127.0.0.1:4173/some/prefix/en/',
  ])('says %s', (address) => expect(decodeQr(photograph(qrCode(address, 'code')))).toBe(address));

  it('has a name and light around it', () => {
    const svg = qrCode('x', 'QR code of x');
    expect(svg.getAttribute('aria-label')).toBe('QR code of x');
    expect(svg.getAttribute('viewBox')).toMatch(/^-4 -4 /);
  });
});
