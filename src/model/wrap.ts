// Breaks words into lines for pictures, which have no line breaks of their own.

/** Lines no wider than `most` by `measure`; a word that is wider alone has a line of its own. No-break spaces hold. */
export function wrapWords(text: string, most: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
