// Saves a picture as a file: the SVG as it is, or as PNG by the browser's own canvas.
import { h } from '../views/dom.ts';

export const svgText = (svg: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;

export const saveSvg = (svg: SVGSVGElement, name: string): void =>
  save(new Blob([svgText(svg)], { type: 'image/svg+xml' }), `${name}.svg`);

/** Throws when the browser cannot draw it. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side))) as [number, number];
  const canvas = h('canvas', { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas.');
  // Not by `blob:`, which the site's content security policy does not let pictures come from.
  const image = h('img', { src: `data:image/svg+xml,${encodeURIComponent(svgText(svg))}`, width, height });
  await image.decode();
  await drawUntilStill(context, image);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG.');
  save(blob, `${name}.png`);
}

/** So many times in a row the same. */
const STILL = 3;
const MOST_DRAWN = 60;

/**
 * The fonts in an SVG are only read once it has been drawn, and letters are missing until then; nothing tells when. So it
 * is drawn frame by frame until it stays the same.
 */
async function drawUntilStill(context: CanvasRenderingContext2D, image: HTMLImageElement): Promise<void> {
  const { width, height } = context.canvas;
  let before = new Uint32Array(0);
  let still = 0;
  for (let drawn = 0; drawn < MOST_DRAWN && still < STILL; drawn++) {
    context.drawImage(image, 0, 0, width, height);
    const now = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const old = before;
    still = old.length === now.length && now.every((pixel, at) => pixel === old[at]) ? still + 1 : 0;
    before = now;
    await nextFrame();
  }
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: name }).click();
  // The download has begun once the click is over; the address must last that long.
  setTimeout(() => URL.revokeObjectURL(url));
}
