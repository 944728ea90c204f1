// From SVG to PNG: the one door to sharp. Pictures are kept by what they were made from, and made anew only when that changes.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Few colours, so that a picture is small: at 80 of 100 no eye sees the difference; at 65 the paler blue of a few marks turns grey. */
const PNG = { palette: true, quality: 80, effort: 1, dither: 0 } as const;

/** Changes when the same SVG would give another file. */
const MAKER = JSON.stringify([sharp.versions, PNG]);

/** So many are made at a time; one each is as fast as the machine allows. */
const AT_ONCE = 4;
sharp.concurrency(1);

export interface Darkroom {
  /** Takes an SVG; `done` gets the PNG. Resolves as soon as the next one may come. */
  readonly develop: (svg: string, done: (png: Buffer) => void) => Promise<void>;
  /** Resolves when all are done. Throws what has gone wrong. Forgets pictures that nobody asked for. */
  readonly close: () => Promise<void>;
}

/** `dir`: where finished pictures are kept. */
export async function openDarkroom(dir: string): Promise<Darkroom> {
  await mkdir(dir, { recursive: true });
  const there = new Set(await readdir(dir));
  const asked = new Set<string>();
  const running = new Set<Promise<void>>();
  const faults: unknown[] = [];

  const make = async (svg: string, name: string): Promise<Buffer> => {
    const file = join(dir, name);
    if (there.has(name)) return readFile(file);
    const png = await sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer();
    // Whole or not at all: a build that is stopped in the middle must not leave half a picture for the next one.
    await writeFile(`${file}.part`, png);
    await rename(`${file}.part`, file);
    return png;
  };

  return {
    develop: async (svg, done) => {
      const name = `${createHash('sha256').update(MAKER).update(svg).digest('hex').slice(0, 32)}.png`;
      asked.add(name);
      const job = make(svg, name)
        .then(done)
        .catch((error: unknown) => void faults.push(error))
        .finally(() => running.delete(job));
      running.add(job);
      if (running.size >= AT_ONCE) await Promise.race(running);
    },
    close: async () => {
      await Promise.all(running);
      if (faults.length > 0) throw faults[0];
      await Promise.all([...there].filter((name) => !asked.has(name)).map((name) => rm(join(dir, name))));
    },
  };
}
