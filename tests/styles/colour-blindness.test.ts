// Colours of marks as they look with the common kinds of colour blindness: the two inks stay apart, and less is known, less ink.
import { readFileSync } from 'node:fs';
import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

function tokensAfter(selector: string): Readonly<Record<string, string>> {
  const at = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', at), css.indexOf('}', at));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB: what Chromium imitates them with. */
const KINDS: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const curved = (part: number): number => {
  const held = Math.min(1, Math.max(0, part));
  return 255 * (held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055);
};

function seen(colour: string, kind: Matrix): { readonly l: number; readonly a: number; readonly b: number } {
  const { r, g, b } = rgb(colour);
  const parts = [r, g, b].map(linear);
  const [red = 0, green = 0, blue = 0] = kind.map((row) =>
    curved(row.reduce((sum, factor, index) => sum + factor * (parts[index] ?? 0), 0)),
  );
  return lab(rgb(red, green, blue));
}

const themes = [
  ['light', tokensAfter(':root[data-theme="light"] {\n  --paper')],
  ['dark', tokensAfter(':root[data-theme="dark"] {')],
  ['contrast', tokensAfter(':root[data-theme="contrast"] {')],
] as const;

describe.each(themes)('%s', (_theme, tokens) => {
  const apart = (one: string, other: string, kind: Matrix): number => {
    const [x, y] = [seen(tokens[one] ?? '', kind), seen(tokens[other] ?? '', kind)];
    return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
  };
  const KINDS_OF_HUE = Object.entries(KINDS).filter(([name]) => name !== 'achromatopsia');

  test.each(KINDS_OF_HUE)('Kraków’s vermilion is not taken for a blue: %s', (_kind, kind) => {
    expect(apart('krakow', 'ink', kind)).toBeGreaterThan(45);
    expect(apart('krakow', 'mid', kind)).toBeGreaterThan(45);
  });

  test.each(Object.entries(KINDS))('a day has more ink than a month or a year: %s', (_kind, kind) => {
    const paper = seen(tokens.paper ?? '', kind).l;
    const ink = (name: string): number => Math.abs(seen(tokens[name] ?? '', kind).l - paper);
    expect(ink('ink') - ink('mid')).toBeGreaterThan(13);
    expect(ink('mid')).toBeGreaterThan(30);
  });
});
