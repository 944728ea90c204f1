// Pictures are made once, kept, and forgotten when nobody asks for them any more.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { openDarkroom } from '../../../src/build/social/render.ts';

const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(dir, { recursive: true }));

const square = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${colour}"/></svg>`;

async function develop(...svgs: readonly string[]): Promise<readonly Buffer[]> {
  const darkroom = await openDarkroom(dir);
  const found: Buffer[] = [];
  for (const svg of svgs) await darkroom.develop(svg, (png) => found.push(png));
  await darkroom.close();
  return found;
}

it('makes a PNG of the size of the drawing, and the same again from what it kept', async () => {
  const [first] = await develop(square('red'));
  const { width, height, format } = await sharp(first).metadata();
  expect([width, height, format]).toEqual([20, 10, 'png']);
  const kept = readdirSync(dir);
  expect(kept).toHaveLength(1);
  expect(await develop(square('red'))).toEqual([first]);
  expect(readdirSync(dir)).toEqual(kept);
});

it('forgets what is not asked for, and makes more than it can at a time', async () => {
  const colours = Array.from({ length: 9 }, (_, index) => square(`rgb(${index * 20},0,0)`));
  expect(await develop(...colours)).toHaveLength(9);
  expect(readdirSync(dir)).toHaveLength(9);
});

it('says what is wrong with a drawing', async () => {
  await expect(develop('<svg', square('red'))).rejects.toThrow();
});
