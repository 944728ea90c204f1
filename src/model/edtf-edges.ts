// The written ends of an EDTF date, for words: `[2004-12-10..2009-11]` has the ends `2004-12-10` and `2009-11`.

export interface Edges {
  /** `2004`, `2004-12`, `2004-12-10`, or `2023-23` for a season; null where open. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The ends as written; both are the same where the date is one value. Approximation marks are left out. */
export function edgesOf(edtf: string): Edges {
  const bare = edtf.replace(/[[\]~?%]/g, '');
  const parts = bare.split(/\.\.|\//);
  const end = (part: string | undefined): string | null => (part ? part : null);
  if (bare.endsWith('/..')) return { first: end(bare.slice(0, -3)), last: null };
  if (bare.startsWith('../')) return { first: null, last: end(bare.slice(3)) };
  return parts.length === 1 ? { first: end(bare), last: end(bare) } : { first: end(parts[0]), last: end(parts[1]) };
}
