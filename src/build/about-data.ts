// The part of the about page on the data to take away, and the same for machines: a Dataset in the words of schema.org.
import { min } from 'd3';
import type { Dataset as Described, WithContext } from 'schema-dts';
import type { AboutKey } from '../i18n/en/about.ts';
import type { I18n, Params } from '../i18n/i18n.ts';
import { isoDay } from '../model/day.ts';
import type { Dataset } from '../model/member.ts';
import { h } from '../views/dom.ts';
import type { Release } from './releases.ts';
import { safeJson } from './safe-json.ts';

type Translate = (key: AboutKey, params?: Params) => string;

interface Ground {
  readonly data: Dataset;
  readonly i18n: I18n;
  readonly root: string;
  /** The oldest first. */
  readonly releases: readonly Release[];
}

/** What the files of `downloads/` are, in the order in which they are wanted. */
const FILES = [
  ['members.csv', 'about.dataMembers', 'text/csv'],
  ['evidence.csv', 'about.dataEvidence', 'text/csv'],
  ['sources.csv', 'about.dataSources', 'text/csv'],
  ['members.geojson', 'about.dataMap', 'application/geo+json'],
  ['members.json', 'about.dataAll', 'application/json'],
  ['datapackage.json', 'about.dataPackage', 'application/json'],
  ['README.md', 'about.dataGuide', 'text/markdown'],
  ['CHANGELOG.md', 'about.dataChanges', 'text/markdown'],
] as const satisfies readonly (readonly [name: string, key: AboutKey, type: string])[];

/** Of each version that stays. */
const TABLES = ['members.csv', 'evidence.csv', 'sources.csv', 'members.json'] as const;

/** `root` leads to the site's root: `../../`. */
export function aboutData({ data, i18n, root, releases }: Ground, t: Translate): HTMLElement {
  const rows = FILES.map(([name, key]) =>
    h('li', {}, h('a', { href: `${root}data/${name}`, download: name }, name), ': ', t(key)),
  );
  const link = (version: string, name: string): HTMLElement =>
    h('a', { href: `${root}data/${version}/${name}`, download: `eccar-${version}-${name}` }, name);
  const release = ({ version, day }: Release): HTMLElement =>
    h(
      'li',
      {},
      `${version}, ${i18n.day(day)}: `,
      h('a', { href: `${root}${i18n.lang}/?data=${version}` }, t('about.releaseMap')),
      ...TABLES.flatMap((name) => [', ', link(version, name)]),
    );
  return h(
    'section',
    { id: 'data' },
    h('h3', {}, t('about.data')),
    h('p', {}, t('about.dataText', { version: data.version })),
    h('ul', {}, ...rows),
    h('p', {}, t('about.releases')),
    h('ul', { class: 'releases' }, ...releases.toReversed().map(release)),
    h('script', { type: 'application/ld+json' }, safeJson(describeDataset({ data, i18n, root }, t))),
  );
}

/** Only what data/ says: its version, day, licence and files, and from which day on members can have joined. */
function describeDataset({ data, i18n, root }: Omit<Ground, 'releases'>, t: Translate): WithContext<Described> {
  const first = min(data.members, ({ joined }) => joined.earliest) ?? data.researched;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: i18n.t('site.name'),
    description: t('about.lead'),
    url: './#data',
    version: data.version,
    dateModified: isoDay(data.researched),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: { '@type': 'Place', name: 'Europe' },
    temporalCoverage: `${isoDay(first)}/${isoDay(data.researched)}`,
    distribution: FILES.map(([name, key, encodingFormat]) => ({
      '@type': 'DataDownload',
      ...{ name, encodingFormat },
      description: t(key),
      url: `${root}data/${name}`,
      contentUrl: `${root}data/${name}`,
    })),
  };
}
