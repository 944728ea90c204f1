// The page's own fonts for a picture in a file of its own: only those that its letters need.

/** `@font-face` rules with the fonts in them. A font that cannot be read is left out: the picture names others besides. */
export async function fontsFor(text: string): Promise<string> {
  const points = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => {
    const range = rule.style.getPropertyValue('unicode-range');
    return range !== '' && [...points].some((point) => covers(range, point));
  });
  const faces = await Promise.all(rules.map(embed));
  return faces.join('');
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (!url) return '';
  try {
    const data = url.startsWith('data:')
      ? url
      : await dataUrl(new URL(url, parentStyleSheet?.href ?? document.baseURI));
    const said = ['font-family', 'font-weight', 'unicode-range'].map(
      (name) => `${name}:${style.getPropertyValue(name)}`,
    );
    return `@font-face{${said.join(';')};src:url(${data}) format("woff2")}`;
  } catch {
    return '';
  }
}

async function dataUrl(url: URL): Promise<string> {
  const answer = await fetch(url);
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
