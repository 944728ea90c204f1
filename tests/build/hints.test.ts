// The head of a built page: its styles come before all that the browser would fetch first otherwise.
import { expect, test } from 'vitest';
import { filesLast, stylesFirst } from '../../src/build/hints.ts';

const STYLES = ['<link rel="stylesheet" crossorigin href="./a.css">', '<link rel="stylesheet" href="./b.css">'];
const FONT = '<link rel="preload" href="./a.woff2" as="font" crossorigin>';
const SCRIPT = '<script type="module" src="./a.js"></script>';

test('styles stand before fonts and scripts, in their own order, and nothing is lost', () => {
  const html = `<head>\n<title>A</title>\n${FONT}\n${STYLES[0]}\n${SCRIPT}\n    ${STYLES[1]}\n</head>`;
  expect(stylesFirst(html)).toBe(`<head>\n<title>A</title>\n${STYLES.join('\n')}\n${FONT}\n${SCRIPT}\n</head>`);
});

test('a page without styles stays as it is', () => {
  const html = `<head><title>A</title>${SCRIPT}</head>`;
  expect(stylesFirst(html)).toBe(html);
});

test('fonts, data and code stand at the end of the page, in their own order, code for last', () => {
  const late = (tag: string): string => tag.replace(' ', ' fetchpriority="low" ');
  const code = '<link rel="modulepreload" crossorigin href="./b.js">';
  const html = `<head><script>first()</script>\n  ${FONT}\n${SCRIPT}\n  ${code}\n${STYLES[0]}</head><body><p>A</p></body>`;
  expect(filesLast(html)).toBe(
    `<head><script>first()</script>\n${STYLES[0]}</head><body><p>A</p>${FONT}\n${late(SCRIPT)}\n${late(code)}\n</body>`,
  );
});
