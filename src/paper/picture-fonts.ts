// The page's own fonts for a picture in a file of its own: only those that its letters need.

interface Face {
  /** As CSS writes it. Read as text: to ask a rule for its style makes Chromium load the font anew. */
  readonly css: string;
  readonly base: string;
}

/** `@font-face` rules with the fonts in them. A font that cannot be read is left out: the picture names others besides. */
export async function fontsFor(text: string): Promise<string> {
  const points = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets].flatMap(facesOf).filter(({ css }) => {
    const range = saidIn(css, 'unicode-range');
    return range !== '' && [...points].some((point) => covers(range, point));
  });
  return (await Promise.all(faces.map(embed))).join('');
}

const facesOf = (sheet: CSSStyleSheet): readonly Face[] =>
  [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => ({ css: cssText, base: sheet.href ?? document.baseURI }));

/** What a rule says of a property; empty when it says nothing. */
export const saidIn = (css: string, name: string): string =>
  new RegExp(`[{;\\s]${name}:\\s*([^;}]+)`).exec(css)?.[1]?.trim() ?? '';

async function embed({ css, base }: Face): Promise<string> {
  const url = /url\("?([^")]+)"?\)/.exec(css)?.[1];
  if (!url) return '';
  try {
    const data = url.startsWith('data:') ? url : await dataUrl(new URL(url, base));
    const said = ['font-family', 'font-weight', 'unicode-range'].map((name) => `${name}:${saidIn(css, name)}`);
    return `@font-face{${said.join(';')};src:url(${data}) format("woff2")}`;
  } catch {
    return '';
  }
}

/** By an address of its own: fetched by the same one, Chromium forgets the page's font, and what is printed next lacks it. */
async function dataUrl(url: URL): Promise<string> {
  url.search = 'picture';
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** Whether a `unicode-range` such as `U+20-7E, U+A9` has a letter. */
export function covers(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return point >= Number.parseInt(first, 16) && point <= Number.parseInt(last, 16);
  });
}
