// Ways to answer a question once: what several views ask of the same state, and what never changes for one record.

/** The same function, which answers at once when it is asked the same again. Arguments are compared one by one, by identity. */
export function remember<A extends readonly unknown[], R>(answer: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly answer: R } | null = null;
  return (...asked) => {
    const isSame = last?.asked.length === asked.length && asked.every((one, at) => Object.is(one, last?.asked[at]));
    if (!last || !isSame) last = { asked, answer: answer(...asked) };
    return last.answer;
  };
}

/** The same function, which works out its answer once for each object: for what is immutable, such as the dataset. */
export function onceFor<K extends object, R>(answer: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, { readonly answer: R }>();
  return (key) => {
    const entry = known.get(key) ?? { answer: answer(key) };
    known.set(key, entry);
    return entry.answer;
  };
}

/** The same for an object and a number beside it. */
export function onceForEach<K extends object, R>(answer: (key: K, number: number) => R): (key: K, number: number) => R {
  const answers = onceFor((_: K) => new Map<number, { readonly answer: R }>());
  return (key, number) => {
    const known = answers(key);
    const entry = known.get(number) ?? { answer: answer(key, number) };
    known.set(number, entry);
    return entry.answer;
  };
}
