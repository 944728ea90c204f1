// What can be seen: the colours of points of an element, read from a screenshot.
import type { Locator } from '@playwright/test';
import type { Point } from '../../src/model/mercator.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of the pixels at points in px from the element's top left, with all that lies over it. */
export async function coloursAt(el: Locator, points: readonly Point[]): Promise<readonly Rgb[]> {
  const png = await el.screenshot({ scale: 'css' });
  return el.evaluate(
    async (_, { base64, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('This browser has no canvas.');
      context.drawImage(image, 0, 0);
      return points.map(([x, y]): [number, number, number] => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
        return [red, green, blue];
      });
    },
    { base64: png.toString('base64'), points },
  );
}

/** The colour that the page gives to a token, such as `krakow`. */
export const tokenColour = (el: Locator, token: string): Promise<Rgb> =>
  el.evaluate((stage, name): [number, number, number] => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${name})`;
    stage.append(probe);
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    probe.remove();
    return [red, green, blue];
  }, token);

/** How different two colours are: 0 to 765. */
export const difference = (a: Rgb, b: Rgb): number =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
