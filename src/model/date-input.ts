// Reads a date as people type it: "2012", "06/2012", "June 2012", "3 Dec 2020", "03.12.2020", "2020-12-03".
import { startOf } from './link.ts';
import { fold } from './search.ts';

/** What a language calls things in a date. */
export interface DateInputWords {
  /** For each of the twelve months, every form of its name. */
  readonly months: readonly (readonly string[])[];
  /** Words that say nothing: "of", "roku". */
  readonly fillers: readonly string[];
}

/** A date as a link says it (`2012`, `2012-06`, `2012-06-15`), or null. Days come before months, as in Europe. */
export function readDate(text: string, words: DateInputWords): string | null {
  const fillers = words.fillers.map(fold);
  const tokens = fold(text)
    .split(' ')
    .filter((token) => token !== '' && !fillers.includes(token))
    .map((token) => readToken(token, words.months));
  const shape = tokens.map((token) => token?.kind ?? '?').join('');
  const numbers = tokens.map((token) => token?.value ?? 0);
  const order = ORDERS[shape];
  if (!order) return null;
  const [year, month, day] = order.map((index) => numbers[index] ?? 0);
  const dates = [iso(year, month, day)];
  // 12/25/2020 can mean one day only.
  if (shape === 'nny') dates.push(iso(year, day, month));
  return dates.find((date) => startOf(date) !== null) ?? null;
}

/** Where year, month and day stand, by the kinds of the words: year, name of a month, other number. */
const ORDERS: Readonly<Record<string, readonly number[]>> = {
  y: [0],
  yn: [0, 1],
  ym: [0, 1],
  ny: [1, 0],
  my: [1, 0],
  ynn: [0, 1, 2],
  ymn: [0, 1, 2],
  nny: [2, 1, 0],
  nmy: [2, 1, 0],
  mny: [2, 0, 1],
};

interface Token {
  readonly kind: 'y' | 'm' | 'n';
  readonly value: number;
}

/** Shorter beginnings of a name say too little. */
const SHORTEST = 3;

function readToken(token: string, months: DateInputWords['months']): Token | null {
  if (/^\d{4}$/.test(token)) return { kind: 'y', value: Number(token) };
  const number = /^(\d{1,2})(?:st|nd|rd|th|er|o)?$/.exec(token)?.[1];
  if (number) return { kind: 'n', value: Number(number) };
  if (token.length < SHORTEST) return null;
  const meant = months.flatMap((forms, index) => (forms.some((form) => fold(form).startsWith(token)) ? [index] : []));
  const [month] = meant;
  return month !== undefined && meant.length === 1 ? { kind: 'm', value: month + 1 } : null;
}

function iso(year = 0, month?: number, day?: number): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}
