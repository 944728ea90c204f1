// Colours: computed from the tokens, every text and mark is told from what lies behind it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

type Tokens = Readonly<Record<string, string>>;

function tokensAfter(selector: string, sheet = css): Tokens {
  const at = sheet.indexOf(selector);
  const block = sheet.slice(sheet.indexOf('{', at) + 1, sheet.indexOf('}', at));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

// WCAG 2.1, "relative luminance" and "contrast ratio".
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const light = tokensAfter(':root[data-theme="light"] {\n  --paper');
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', tokensAfter(':root[data-theme="dark"] {')],
  ['contrast', tokensAfter(':root[data-theme="contrast"] {')],
];

const TEXT = ['text', 'text-2', 'label', 'country', 'krakow-text'];
const LANDS = ['land', 'land-on'];
const MARKS = ['ink', 'mid', 'unconfirmed', 'krakow', 'not-yet', 'focus'];

describe.each(themes)('%s', (_name, tokens) => {
  const ratio = (a: string, b: string): number => contrast(tokens[a] ?? '', tokens[b] ?? '');

  test.each([...TEXT, 'text-3'])('%s is read on paper: 4.5 to 1', (name) =>
    expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(4.5),
  );
  test.each(TEXT)('%s is read on land, and on that of a chosen country: 4.5 to 1', (name) => {
    for (const land of LANDS) expect(ratio(name, land)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)('%s is seen on paper and on both lands: 3 to 1', (name) => {
    for (const ground of ['paper', ...LANDS]) expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
  });
  test.each(['published', 'published-declared', 'future'])('%s is seen on paper: 3 to 1', (name) =>
    expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(3),
  );
});

test('the system’s wish for dark gives the same colours as the choice of dark', () => {
  expect(tokensAfter(':root:not([data-theme])')).toEqual(themes[1]?.[1]);
});

describe('the presentation', () => {
  const sheet = readFileSync('src/views/tour/present-colours.css', 'utf8');
  const tokens = tokensAfter(':root[data-presenting]', sheet);
  const ratio = (a: string, b: string): number => contrast(tokens[a] ?? '', tokens[b] ?? '');

  test('has every colour of the light page, so that nothing of the dark one is left', () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(light).sort());
  });
  test.each([...TEXT, 'text-3'])('%s is read on paper in a bright room: 7 to 1', (name) =>
    expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(7),
  );
  test.each(['text', 'label', 'country', 'krakow-text'])('%s is read on land in a bright room: 7 to 1', (name) =>
    expect(ratio(name, 'land')).toBeGreaterThanOrEqual(7),
  );
  test.each(MARKS)('%s is seen on paper and on both lands: 3 to 1', (name) => {
    for (const ground of ['paper', ...LANDS]) expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
  });
});
