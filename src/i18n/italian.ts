// Italian joins articles to prepositions, and what they become depends on the word behind: "dal 2012", "da maggio 2012",
// "dall’8 maggio 2012". The words have the form that stands before a year; here it is fitted to any other date.

const MONTH = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const BEFORE_A_DATE = new RegExp(
  `\\b(il|al|dal|del|nel) ((?:8|11)(?= (?:${MONTH}))|estate|autunno|inverno|primavera|${MONTH}|oggi|fine(?= (?:\\d|${MONTH})))(?!\\p{L})`,
  'giu',
);

/** What is left before a word that takes no article. */
const BARE: Readonly<Record<string, string>> = { il: '', al: 'a ', dal: 'da ', del: 'di ', nel: 'a ' };

/** "Dal 8 maggio 2012 al oggi" → "Dall’8 maggio 2012 a oggi". */
export const fitItalian = (text: string): string =>
  text.replace(BEFORE_A_DATE, (_, joined: string, word: string) => {
    const fitted = fit(joined.toLowerCase(), word);
    const isCapital = joined[0] !== joined[0]?.toLowerCase();
    return (isCapital ? fitted.slice(0, 1).toUpperCase() + fitted.slice(1) : fitted) + word;
  });

function fit(joined: string, word: string): string {
  // "il" → "l", "dal" → "dall".
  const long = joined === 'il' ? 'l' : `${joined}l`;
  if (/^(8|11|estate|autunno|inverno)$/.test(word)) return `${long}’`;
  if (word === 'primavera') return `${long}a `;
  const bare = BARE[joined] ?? '';
  return bare === 'a ' && word.startsWith('a') ? 'ad ' : bare;
}
