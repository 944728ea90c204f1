// How wide a text is, without a DOM: labels are placed by the same rule at build and in the browser.

/** Advance of each letter of Source Sans 3 at weight 400, in 1/1000 em. */
export type Advances = Readonly<Record<string, number>>;

/** For `textWidth`: Source Sans 3 grows by about 1.7 % for each 100 of weight. */
export const weightFactor = (weight: number): number => 1 + 0.00017 * (weight - 400);

/** For letters that are not in the table: as wide as most. */
const UNKNOWN = 500;

/**
 * Width in px of a text on one line. Without kerning, which makes less than 3 % in names. `factor` is for other
 * weights than 400 (see `weightFactor`); letter spacing comes on top.
 */
export function textWidth(text: string, sizePx: number, advances: Advances, factor = 1): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += advances[letter] ?? UNKNOWN;
  return (sum / 1000) * sizePx * factor;
}
