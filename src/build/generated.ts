// What the build works out before Vite bundles: dataset, base map, fonts, as files that Vite hashes like any other.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { about as aboutEn } from '../i18n/en/about.ts';
import { later as laterEn } from '../i18n/en/later.ts';
import { maker as makerEn } from '../i18n/en/maker.ts';
import { makerNotes as notesEn } from '../i18n/en/maker-notes.ts';
import { page as pageEn } from '../i18n/en/page.ts';
import { paper as paperEn } from '../i18n/en/paper.ts';
import { en } from '../i18n/en.ts';
import { isLang } from '../i18n/i18n.ts';
import { about as aboutPl } from '../i18n/pl/about.ts';
import { later as laterPl } from '../i18n/pl/later.ts';
import { maker as makerPl } from '../i18n/pl/maker.ts';
import { makerNotes as notesPl } from '../i18n/pl/maker-notes.ts';
import { page as pagePl } from '../i18n/pl/page.ts';
import { paper as paperPl } from '../i18n/pl/paper.ts';
import { pl } from '../i18n/pl.ts';
import type { BaseMap } from '../model/base-map.ts';
import type { Day } from '../model/day.ts';
import type { Dataset, Evidence } from '../model/member.ts';
import type { Advances } from '../model/text-width.ts';
import type { Tour } from '../model/tour.ts';
import { buildBaseMap } from './base-map.ts';
import { readDataset } from './data/dataset.ts';
import { buildFonts } from './fonts.ts';
import { computeSpread } from './spread.ts';
import { buildTextWidths } from './text-widths.ts';
import { renderTour } from './tour.ts';

export interface Generated {
  readonly data: Dataset;
  readonly evidence: Evidence;
  readonly tour: Tour;
  readonly baseMap: BaseMap;
  readonly advances: Advances;
  /** Folder of the files written. */
  readonly dir: string;
}

/** Reads, checks and works out everything, and writes it to `dir`. Throws one text with all faults of the data. */
export async function generate(dataDir: string, dir: string, today: Day): Promise<Generated> {
  const { dataset, evidence, tour: steps } = readDataset(dataDir, today);
  const data: Dataset = {
    ...dataset,
    members: dataset.members.map((member) => ({ ...member, names: shownNames(member.names) })),
    spread: computeSpread(dataset.members),
  };
  const tour = await renderTour(steps, { data: dataset, evidence });
  const allNames = Object.fromEntries(dataset.members.map(({ id, names }) => [id, names]));
  const catalogues = [
    en,
    pl,
    laterEn,
    laterPl,
    aboutEn,
    aboutPl,
    paperEn,
    paperPl,
    makerEn,
    makerPl,
    notesEn,
    notesPl,
    pageEn,
    pagePl,
  ];
  const words = catalogues.flatMap((catalogue) => Object.values<string>(catalogue));
  const texts = [...words, JSON.stringify(data), JSON.stringify(tour)];
  const places = data.members.map(({ lon, lat }) => [lon, lat] as const);
  const [baseMap, fonts] = await Promise.all([buildBaseMap(places), buildFonts(texts)]);
  const names = data.members.flatMap(({ name, names }) => [name, ...Object.values(names)]);
  const advances = await buildTextWidths([...names, ...words]);

  await mkdir(dir, { recursive: true });
  const write = (name: string, content: string | Buffer): Promise<void> => writeChanged(join(dir, name), content);
  const json = (name: string, value: unknown): Promise<void> => write(name, JSON.stringify(value));
  await Promise.all([
    json('dataset.json', data),
    json('evidence.json', evidence),
    json('names.json', allNames),
    json('tour.json', tour),
    json('map-low.json', baseMap.levels.low),
    json('map-mid.json', baseMap.levels.mid),
    json('map-high.json', baseMap.levels.high),
    json('map-words.json', { labels: baseMap.labels, advances }),
    write('fonts.css', fonts.css),
    ...fonts.files.map(({ name, data }) => write(name, data)),
  ]);
  return { data, evidence, tour, baseMap, advances, dir };
}

/** The names that the page shows; the others are only searched, and come when the search is used. */
const shownNames = (names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).filter(([lang]) => isLang(lang)));

/** Leaves a file alone that would not change, so that a watcher has nothing to do. */
async function writeChanged(file: string, content: string | Buffer): Promise<void> {
  const next = Buffer.from(content);
  const before = await readFile(file).catch(() => null);
  if (!before?.equals(next)) await writeFile(file, next);
}
