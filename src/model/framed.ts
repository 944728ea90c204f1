// The map in a frame of another page: what of a link holds there, which parts it shows, and how high it would be.
import type { Known, Part, Shared } from './link.ts';
import { decode } from './link.ts';

/** Characters of a query from outside. A link is far shorter. */
const LONGEST = 2000;

/** A frame cannot be presented, and has no room for the large timeline: what a link says of them does not hold there. */
export const inFrame = (shared: Shared): Shared => ({ ...shared, present: false, timeline: null });

type Frame = Pick<Shared, 'theme' | 'show' | 'map'>;

/**
 * The scene that the host asks for by a message, or null where it is none. It is a whole scene, as by a link; but what it
 * does not say of the frame itself (`theme`, `show`, `map`) stays as the frame was set up. `theme=` takes a theme back.
 */
export function askedScene(data: unknown, known: Known, now: Frame): Shared | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, query } = data as Readonly<Record<string, unknown>>;
  if (type !== 'eccar:show' || typeof query !== 'string' || query.length > LONGEST) return null;
  const said = new URLSearchParams(query);
  const scene = decode(query, known);
  return inFrame({
    ...scene,
    theme: said.has('theme') ? scene.theme : now.theme,
    show: said.has('show') ? scene.show : now.show,
    map: said.has('map') ? scene.map : now.map,
  });
}

const shows = ({ show }: Pick<Shared, 'show'>, part: Part): boolean => show.length === 0 || show.includes(part);

/** What lies below the timeline, or beside the map where there is room: an open card takes the place of the list. */
export function panelOf(state: Pick<Shared, 'show' | 'city'>): 'card' | 'list' | null {
  if (state.city !== null && shows(state, 'card')) return 'card';
  return shows(state, 'list') ? 'list' : null;
}

export const hasMap = (state: Pick<Shared, 'show'>): boolean => shows(state, 'map');

/** From this width on, px, the sentence stands beside the map; from the second on the panel does too. framed.css knows both. */
const BESIDE = 560;
const ALL_BESIDE = 960;

export interface Measured {
  /** Of the frame, px. */
  readonly width: number;
  /** Heights that follow from the width alone, px: of the sentence; of timeline, foot and notices together; of the card. */
  readonly head: number;
  readonly rest: number;
  readonly card: number;
  readonly map: boolean;
  readonly panel: 'card' | 'list' | null;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Px. The list scrolls in itself, and so does a card: a long one below a map, a very long one anywhere. */
const LIST = 400;
const CARD_LEAST = 240;
const CARD_MOST = { map: 560, noMap: 1200 };

/**
 * The height that a frame of this width would have, px: the map in the shape of Europe, the list bounded, all else as high as
 * its words. It follows from the width alone, never from the height that the frame has now, so it cannot chase itself.
 */
export function naturalHeight({ width, head, rest, card, map, panel }: Measured): number {
  const europe = map ? clamp(width * (width < BESIDE ? 0.8 : 0.5), 260, 520) : 0;
  const below =
    panel === 'card' ? clamp(card, CARD_LEAST, map ? CARD_MOST.map : CARD_MOST.noMap) : panel === 'list' ? LIST : 0;
  if (map && width >= ALL_BESIDE) return Math.ceil(Math.max(head, europe, below) + rest);
  return Math.ceil((map && width >= BESIDE ? Math.max(head, europe) : head + europe) + below + rest);
}

export interface Height {
  readonly width: number;
  readonly height: number;
}

/** Px: no scrollbar is wider. */
const SCROLLBAR = 24;

/**
 * Whether a height is worth telling after the one that was told last. Where the host's own scrollbar comes and goes with the
 * height of the frame, its width goes to and fro: then the larger height stays.
 */
export function isNews(now: Height, told: Height | null): boolean {
  if (told === null) return true;
  const bar = Math.abs(now.width - told.width);
  return now.height > told.height || (now.height < told.height && (bar === 0 || bar > SCROLLBAR));
}
