// Messages from the map in the frame, read with distrust: every page can send what it likes.

/** Px. Lower shows no map, higher no page. */
export const LOWEST = 200;
export const HIGHEST = 5000;

/** Characters. A link is far shorter. */
const LONGEST = 2000;

export type Message =
  | { readonly type: 'eccar:ready' | 'eccar:change'; readonly query: string }
  | { readonly type: 'eccar:height'; readonly height: number };

/** The message, its height within bounds; null for all that is none. */
export function read(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, query, height } = data as Readonly<Record<string, unknown>>;
  if (type === 'eccar:height') {
    if (typeof height !== 'number' || !Number.isFinite(height)) return null;
    return { type, height: Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height))) };
  }
  if (type !== 'eccar:ready' && type !== 'eccar:change') return null;
  return typeof query === 'string' && query.length <= LONGEST ? { type, query } : null;
}
