// Remembers the last answer of a question that several views ask of the same state.

/** The same function, which answers at once when it is asked the same again. Arguments are compared one by one, by identity. */
export function remember<A extends readonly unknown[], R>(answer: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly answer: R } | null = null;
  return (...asked) => {
    const isSame = last?.asked.length === asked.length && asked.every((one, at) => Object.is(one, last?.asked[at]));
    if (!last || !isSame) last = { asked, answer: answer(...asked) };
    return last.answer;
  };
}
