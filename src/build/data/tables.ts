// The tables of data/: their columns, and what one row of each may hold.

import * as v from 'valibot';
import { SOURCE_KINDS } from '../../model/authority.ts';
import { KRAKOW_FACT_IDS } from '../../model/krakow.ts';
import {
  count,
  country,
  filledText,
  id,
  knownWhen,
  lang,
  lat,
  lon,
  name,
  noneOr,
  oneOf,
  shortText,
  text,
  url,
  when,
  whole,
  wikidataId,
} from './fields.ts';

const KINDS = ['municipality', 'district', 'county', 'canton', 'metropolitan-city', 'region'] as const;
const EVENTS = ['declared', 'council', 'admitted', 'signed', 'stated', 'listed', 'left', 'role', 'host'] as const;
const BASES = ['admitted', 'signed', 'stated', 'bounded', 'listed', 'none'] as const;
const MILESTONES = [
  ...['founding', 'registration', 'general-conference', 'general-assembly', 'steering-committee', 'presidency'],
  ...['secretariat', 'toolkit', 'report', 'award', 'local'],
] as const;

const flag = v.pipe(
  oneOf(['true', 'false']),
  v.transform((value) => value === 'true'),
);

/** One entry a column, in the order of the header. */
export const SCHEMAS = {
  members: v.object({
    id,
    name,
    kind: oneOf(KINDS),
    country,
    lat,
    lon,
    geonames_id: noneOr(whole),
    label_priority: noneOr(whole),
    joined: when,
    basis: oneOf(BASES),
    status: oneOf(['member', 'former', 'unconfirmed']),
    details_url: noneOr(url),
    note: text,
    name_lang: noneOr(lang),
    wikidata_id: v.optional(noneOr(wikidataId), ''),
  }),
  names: v.object({ member: id, lang, name, source: url }),
  evidence: v.object({ member: id, event: oneOf(EVENTS), date: when, source: id, note: text }),
  sources: v.object({
    id,
    url,
    title: filledText,
    publisher: name,
    lang,
    kind: oneOf(SOURCE_KINDS),
    published: when,
  }),
  counts: v.object({
    date: knownWhen,
    members: count,
    comparison: oneOf(['exact', 'over', 'about']),
    countries: noneOr(count),
    includes_declarations: oneOf(['true', 'false', 'unknown']),
    source: id,
    note: text,
  }),
  milestones: v.object({
    id,
    date: knownWhen,
    kind: oneOf(MILESTONES),
    place_name: shortText,
    country: noneOr(country),
    lat: noneOr(lat),
    lon: noneOr(lon),
    title_en: filledText,
    source: id,
  }),
  plan: v.object({
    number: v.pipe(oneOf(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']), v.transform(Number)),
    lang,
    heading: filledText,
    official: flag,
    source: noneOr(id),
  }),
  krakow: v.object({
    id: oneOf(KRAKOW_FACT_IDS),
    date: when,
    kind: oneOf(['decision', 'commitment', 'network', 'programme', 'statement', 'present']),
    value: text,
    detail: filledText,
    source: id,
  }),
  tour: v.object({
    number: v.pipe(whole, v.minValue(1, 'a number from 1 on')),
    id,
    query: text,
    list: noneOr(oneOf(['plan'])),
    sources: filledText,
    title_en: filledText,
    text_en: filledText,
    note_en: filledText,
    question_en: filledText,
  }),
  candidates: v.object({ name, country, date: when, source: id, note: text }),
} as const;

/** Columns that came after the first releases, which do not have them. */
export const LATER: readonly string[] = ['wikidata_id'];

export type TableName = keyof typeof SCHEMAS;
export type RecordOf<N extends TableName> = v.InferOutput<(typeof SCHEMAS)[N]>;

export const TABLE_NAMES = Object.keys(SCHEMAS) as readonly TableName[];
export const fileOf = (name: TableName): string => `${name}.csv`;
