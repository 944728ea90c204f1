// What the build works out before Vite bundles: dataset, base map, fonts, as files that Vite hashes like any other.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadWords } from '../i18n/i18n.ts';
import type { Lang } from '../i18n/languages.ts';
import { LANGS } from '../i18n/languages.ts';
import type { BaseMap } from '../model/base-map.ts';
import type { Day } from '../model/day.ts';
import type { Dataset, Evidence } from '../model/member.ts';
import type { Advances } from '../model/text-width.ts';
import type { Tour } from '../model/tour.ts';
import { buildBaseMap } from './base-map.ts';
import { countryWords } from './country-words.ts';
import { checkSteps, stepKeys } from './data/check-tour.ts';
import { checkLanguage } from './data/check-words.ts';
import type { Data } from './data/dataset.ts';
import { readDataset } from './data/dataset.ts';
import type { Finding } from './data/finding.ts';
import { reportFindings } from './data/finding.ts';
import type { Downloads } from './downloads/downloads.ts';
import { makeDownloads } from './downloads/downloads.ts';
import { buildFonts } from './fonts.ts';
import { pageDataset } from './page-dataset.ts';
import type { Release } from './releases.ts';
import { makeReleases } from './releases.ts';
import { buildTextWidths } from './text-widths.ts';
import { renderTour } from './tour.ts';
import { loadedWords, planOf, readWords, speakIn, wordsFile, wordsLoader } from './words.ts';

export interface Generated {
  readonly data: Dataset;
  readonly evidence: Evidence;
  readonly candidates: Data['candidates'];
  readonly items: Data['items'];
  /** In each language. */
  readonly tours: Readonly<Record<Lang, Tour>>;
  readonly words: LoadWords;
  readonly baseMap: BaseMap;
  readonly advances: Advances;
  readonly downloads: Downloads;
  /** Of the data, the oldest first. */
  readonly releases: readonly Release[];
  /** Folder of the files written. */
  readonly dir: string;
}

/** Reads, checks and works out everything, and writes it to `dir`. Throws one text with all faults of the data and the words. */
export async function generate(dataDir: string, dir: string, today: Day): Promise<Generated> {
  const read = readDataset(dataDir, today);
  const { dataset } = read;
  const findings = LANGS.flatMap((lang) => checkWordsOf(lang, read));
  if (findings.length > 0) throw new Error(reportFindings(findings));
  const evidence: Evidence = { ...read.evidence, plan: [...read.evidence.plan, ...LANGS.flatMap(planOf)] };
  const data = pageDataset(dataset);
  const words = wordsLoader({ members: dataset.members, titles: read.titles });
  const tours = await makeTours(read, evidence, words);
  const allNames = Object.fromEntries(dataset.members.map(({ id, names }) => [id, names]));
  const loaded = await loadedWords(words);
  const told = LANGS.flatMap((lang) => Object.values(readWords(lang)));
  const names = dataset.members.flatMap(({ name, names }) => [name, ...LANGS.flatMap((lang) => names[lang] ?? [])]);
  const places = data.members.map(({ lon, lat }) => [lon, lat] as const);
  const baseMap = await buildBaseMap(places);
  const codes = [...baseMap.labels.map(({ code }) => code), ...dataset.members.map(({ country }) => country)];
  const countries = countryWords(codes);
  const [fonts, advances] = await Promise.all([
    buildFonts([...told, ...names, ...countries, JSON.stringify(data), JSON.stringify(tours)]),
    buildTextWidths([...names, ...told, ...countries]),
  ]);

  await mkdir(join(dir, 'words'), { recursive: true });
  const write = (name: string, content: string | Buffer): Promise<void> => writeChanged(join(dir, name), content);
  const json = (name: string, value: unknown): Promise<void> => write(name, JSON.stringify(value));
  await Promise.all([
    json('dataset.json', data),
    json('evidence.json', evidence),
    json('names.json', allNames),
    ...LANGS.map((lang) => json(`tour-${lang}.json`, tours[lang])),
    ...[...loaded].map(([name, part]) => json(`words/${name}.json`, part)),
    json('map-low.json', baseMap.levels.low),
    json('map-mid.json', baseMap.levels.mid),
    json('map-high.json', baseMap.levels.high),
    json('map-words.json', { labels: baseMap.labels, advances }),
    write('fonts.css', fonts.css),
    ...fonts.files.map(({ name, data }) => write(name, data)),
  ]);
  const [downloads, releases] = await Promise.all([makeDownloads(dataDir, read.tables), makeReleases(dataDir)]);
  const { candidates, items } = read;
  return { data, evidence, candidates, items, tours, words, baseMap, advances, downloads, releases, dir };
}

/** What is wrong with the words of a language, as the data ask for them. */
function checkWordsOf(lang: Lang, { dataset, evidence, titles, tour }: Data): readonly Finding[] {
  const hasPlan = evidence.plan.some((point) => point.lang === lang);
  const keys = [
    ...Object.keys(titles).map((id) => `milestone.${id}`),
    ...stepKeys(tour),
    ...(hasPlan ? [] : POINTS.map((number) => `plan.${number}`)),
  ];
  const findings = checkLanguage(lang, { keys });
  if (findings.length > 0 || lang === 'en') return findings;
  return checkSteps(tour, lang, { words: readWords(lang), file: wordsFile(lang) }, { data: dataset, evidence });
}

/** Of the Ten-Point Plan. */
const POINTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

async function makeTours(
  { dataset, tour }: Data,
  evidence: Evidence,
  words: LoadWords,
): Promise<Readonly<Record<Lang, Tour>>> {
  const tours: Partial<Record<Lang, Tour>> = {};
  for (const lang of LANGS) {
    tours[lang] = renderTour(tour, await speakIn(lang, words), { data: dataset, evidence });
  }
  return tours as Readonly<Record<Lang, Tour>>;
}

/** Leaves a file alone that would not change, so that a watcher has nothing to do. */
async function writeChanged(file: string, content: string | Buffer): Promise<void> {
  const next = Buffer.from(content);
  const before = await readFile(file).catch(() => null);
  if (!before?.equals(next)) await writeFile(file, next);
}
