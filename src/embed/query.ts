// What the element says to the map: the vocabulary of links, made from its attributes. See CONTRACT.md, "Query".

/** Attributes that go into the query, in its order. */
export const WORDS = ['date', 'from', 'city', 'countries', 'at', 'step', 'theme', 'show', 'map', 'data'] as const;

/** The query with one word said otherwise; null: not said. Values are encoded, whatever they hold. */
export function say(query: string, word: string, value: string | null): string {
  const params = new URLSearchParams(query);
  if (value) params.set(word, value);
  else params.delete(word);
  return String(params);
}

/** The query as a message. What it does not say of the frame itself would stay; here it is said that it is not said. */
export function whole(query: string): string {
  const params = new URLSearchParams(query);
  for (const word of ['theme', 'show', 'map']) if (!params.has(word)) params.set(word, '');
  return String(params);
}

/** The language of `spoken` that is nearest to the host's (BCP 47); empty: the reader's own choice. */
export function nearest(wish: string, spoken: readonly string[]): string {
  const [base] = wish.toLowerCase().split('-');
  return spoken.find((lang) => lang === base) ?? '';
}
