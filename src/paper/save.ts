// Saves a picture as a file: the SVG as it is, or as PNG by the browser's own canvas.
import { h } from '../views/dom.ts';

export const svgText = (svg: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;

const svgBlob = (svg: SVGSVGElement): Blob => new Blob([svgText(svg)], { type: 'image/svg+xml' });

export const saveSvg = (svg: SVGSVGElement, name: string): void => save(svgBlob(svg), `${name}.svg`);

/** Throws when the browser cannot draw it. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side))) as [number, number];
  const canvas = h('canvas', { width, height });
  const url = URL.createObjectURL(svgBlob(svg));
  try {
    const image = h('img', { src: url, width, height });
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  } finally {
    URL.revokeObjectURL(url);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG.');
  save(blob, `${name}.png`);
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: name }).click();
  // The download has begun once the click is over; the address must last that long.
  setTimeout(() => URL.revokeObjectURL(url));
}
