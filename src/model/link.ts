// The one vocabulary for everything outside: address bar, embedding page, tour step. See CONTRACT.md, "Query".
import type { Day } from './day.ts';
import { calendarDay, dayOf } from './day.ts';
import type { MemberId } from './member.ts';
import type { Camera } from './mercator.ts';

export type Theme = 'light' | 'dark' | 'contrast';
export type Part = 'map' | 'timeline' | 'list' | 'card';
export type Order = 'date' | 'country' | 'name';
/** How well a date is known, as the legend parts it: to the day; to a month, season or year; by bounds; not confirmed. */
export type Doubt = 'day' | 'wide' | 'bounds' | 'unconfirmed';

export const PARTS: readonly Part[] = ['map', 'timeline', 'list', 'card'];
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const ORDERS: readonly Order[] = ['date', 'country', 'name'];
export const DOUBTS: readonly Doubt[] = ['day', 'wide', 'bounds', 'unconfirmed'];

/** What a link can say. Every field has a default that is not written. */
export interface Shared {
  /** `2012`, `2012-06` or `2012-06-15`: the end of it. null: today, for ever. */
  readonly date: string | null;
  readonly from: string | null;
  readonly city: MemberId | null;
  /** ISO 3166-1, sorted, empty for all. */
  readonly countries: readonly string[];
  /** null: fits the members shown. */
  readonly at: Camera | null;
  readonly step: number | null;
  readonly present: boolean;
  /** null: the system's wish. */
  readonly theme: Theme | null;
  /** Empty: all. */
  readonly show: readonly Part[];
  readonly map: 'simple' | null;
  readonly order: Order;
  /** Only members whose date is so well known; empty for all. */
  readonly known: readonly Doubt[];
  /** An earlier date that `date` is compared with; null: none. */
  readonly compare: string | null;
  /** The large form of the timeline. */
  readonly timeline: 'large' | null;
  /** The release of the data that the page shows, for as long as it is open; null: the newest. */
  readonly data: string | null;
}

export const DEFAULTS: Shared = {
  date: null,
  from: null,
  city: null,
  countries: [],
  at: null,
  step: null,
  present: false,
  theme: null,
  show: [],
  map: null,
  order: 'date',
  known: [],
  compare: null,
  timeline: null,
  data: null,
};

/** What a link may name. */
export interface Known {
  readonly ids: ReadonlySet<MemberId>;
  readonly countries: ReadonlySet<string>;
  readonly today: Day;
  /** Of whose release all this is, where it is not the newest. A link or a message cannot change it in an open page. */
  readonly release?: string | null;
}

/** Nobody can ask for a time before the year of the founding. */
const FIRST_DAY = dayOf(2004, 1, 1);

interface Span {
  readonly first: Day;
  readonly last: Day;
}

function span(date: string): Span | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
  const first = dayOf(year, month ?? 1, day ?? 1);
  const last = day !== null ? first : month !== null ? dayOf(year, month + 1, 0) : dayOf(year, 12, 31);
  const back = calendarDay(first);
  const real = back.year === year && back.month === (month ?? 1) && back.date === (day ?? 1);
  return real ? { first, last } : null;
}

/** A date as a link may say it: well formed, not before 2004 and not wholly after today. */
export function isDate(date: string, today: Day): boolean {
  const days = span(date);
  return days !== null && days.first >= FIRST_DAY && days.first <= today;
}

/** The day that a date of `Shared` stands for: its last one, and never one after today. */
export function endOf(date: string | null, today: Day): Day {
  const days = date === null ? null : span(date);
  return days ? Math.min(days.last, today) : today;
}

/** The first day of a date of `Shared`, for the start of a span. */
export const startOf = (date: string): Day | null => span(date)?.first ?? null;

function decodeCamera(text: string): Camera | null {
  const match = /^(\d{1,2}(?:\.\d+)?)_(-?\d{1,2}(?:\.\d+)?)_(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!match) return null;
  const camera = { zoom: Number(match[1]), lat: Number(match[2]), lon: Number(match[3]) };
  return camera.zoom <= 22 && Math.abs(camera.lat) <= 85 && Math.abs(camera.lon) <= 180 ? camera : null;
}

const encodeCamera = ({ zoom, lat, lon }: Camera): string => `${zoom.toFixed(2)}_${lat.toFixed(3)}_${lon.toFixed(3)}`;

/** The camera as a link can hold it, so that what is written is what is read. */
export const roundCamera = ({ zoom, lat, lon }: Camera): Camera => ({
  zoom: Number(zoom.toFixed(2)),
  lat: Number(lat.toFixed(3)),
  lon: Number(lon.toFixed(3)),
});

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/**
 * Reads a query such as `date=2012&city=bologna`, with or without `?`. What does not parse counts as not said. `home`: the
 * member that is meant where none is named, on its own page.
 */
export function decode(query: string, known: Known, home: MemberId | null = null): Shared {
  const params = new URLSearchParams(query);
  const get = (name: string): string => params.get(name) ?? '';
  const date = (name: string): string | null => (isDate(get(name), known.today) ? get(name) : null);
  // A span or a comparison the wrong way round counts as not said.
  const end = endOf(date('date'), known.today);
  const before = (name: string, dayBefore: (date: string) => Day): string | null => {
    const start = date(name);
    return start !== null && dayBefore(start) < end ? start : null;
  };
  const named = get('show').split(',');
  const doubts = get('known').split(',');
  const step = get('step');
  const release = known.release ?? null;
  const isNewest = release === null;
  return {
    date: date('date'),
    // A span of one day is a span.
    from: before('from', (day) => (startOf(day) ?? end + 1) - 1),
    city: known.ids.has(get('city')) ? get('city') : home,
    countries: [...new Set(get('countries').split(','))].filter((code) => known.countries.has(code)).sort(),
    at: decodeCamera(get('at')),
    // The tour speaks of the newest data.
    step: isNewest && /^[1-9]\d?$/.test(step) ? Number(step) : null,
    present: isNewest && params.has('present') && get('present') !== '0' && get('present') !== 'false',
    theme: oneOf(THEMES, params.get('theme')),
    show: PARTS.filter((part) => named.includes(part)),
    map: get('map') === 'simple' ? 'simple' : null,
    order: oneOf(ORDERS, params.get('order')) ?? 'date',
    known: DOUBTS.filter((doubt) => doubts.includes(doubt)),
    compare: before('compare', (day) => endOf(day, known.today)),
    timeline: get('timeline') === 'large' ? 'large' : null,
    data: release,
  };
}

/** Writes the query of a state, defaults left out, in the order of the contract; empty when all is default. */
export function encode(shared: Shared): string {
  const words: [string, string][] = [];
  const say = (name: string, value: string | null): void => {
    if (value) words.push([name, value]);
  };
  say('date', shared.date);
  say('from', shared.from);
  say('city', shared.city);
  say('countries', shared.countries.join(','));
  say('at', shared.at && encodeCamera(shared.at));
  say('step', shared.step === null ? null : String(shared.step));
  if (shared.present) words.push(['present', '']);
  say('theme', shared.theme);
  say('show', shared.show.join(','));
  say('map', shared.map);
  say('order', shared.order === 'date' ? null : shared.order);
  say('known', shared.known.join(','));
  say('compare', shared.compare);
  say('timeline', shared.timeline);
  say('data', shared.data);
  return words.map(([name, value]) => (value ? `${name}=${value}` : name)).join('&');
}
