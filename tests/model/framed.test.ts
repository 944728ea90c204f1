// In a frame: what the host may ask for, and a height that never chases itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Height, Measured } from '../../src/model/framed.ts';
import { askedScene, hasMap, inFrame, isNews, naturalHeight, panelOf } from '../../src/model/framed.ts';
import { DEFAULTS, decode } from '../../src/model/link.ts';
import { TODAY } from '../app.ts';

const known = { ids: new Set(['krakow', 'bologna']), countries: new Set(['PL']), today: TODAY };
const set = { ...DEFAULTS, theme: 'dark', show: ['map'], map: 'simple' } as const;
const ask = (query: unknown) => askedScene({ type: 'eccar:show', query }, known, set);

describe('askedScene', () => {
  it('is a whole scene, in the frame as it was set up', () =>
    expect(ask('date=2012&city=bologna')).toEqual({ ...set, date: '2012', city: 'bologna' }));

  it('changes the frame only where it says so', () => {
    expect(ask('show=list&theme=light&map=')).toEqual({ ...DEFAULTS, show: ['list'], theme: 'light' });
    expect(ask('show=&theme=&map=')).toEqual(DEFAULTS);
  });

  it('is never the presentation, nor the large timeline', () => {
    expect(ask('present&timeline=large&city=krakow')).toEqual({ ...set, city: 'krakow' });
    expect(inFrame(decode('present&timeline=large&step=2', known))).toEqual({ ...DEFAULTS, step: 2 });
  });

  it.each([
    null,
    5,
    'eccar:show',
    {},
    { type: 'eccar:show' },
    { type: 'eccar:show', query: 5 },
    { type: 'eccar:show', query: ['city=krakow'] },
    { type: 'eccar:show', query: `city=krakow&x=${'x'.repeat(2000)}` },
    { type: 'eccar:change', query: 'city=krakow' },
  ])('%j asks for nothing', (data) => expect(askedScene(data, known, set)).toBeNull());

  it('takes any text, and knows nobody it does not know', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('city=', 'show=', 'at=', ''),
        (text, word) => {
          const scene = ask(word + text);
          expect([null, 'krakow', 'bologna']).toContain(scene?.city);
          expect(scene?.present).toBe(false);
        },
      ),
      { seed: 31 },
    );
  });
});

it.each([
  ['', 'list', true],
  ['city=krakow', 'card', true],
  ['show=map,timeline&city=krakow', null, true],
  ['show=list&city=krakow', 'list', false],
  ['show=card&city=krakow', 'card', false],
  ['show=card', null, false],
  ['show=timeline', null, false],
])('“%s” shows as its panel: %s', (query, panel, map) => {
  const scene = decode(query, known);
  expect([panelOf(scene), hasMap(scene)]).toEqual([panel, map]);
});

const px = (max: number) => fc.integer({ min: 0, max });
const measured: fc.Arbitrary<Measured> = fc.record({
  width: fc.integer({ min: 200, max: 1600 }),
  head: px(400),
  rest: px(300),
  card: px(6000),
  map: fc.boolean(),
  panel: fc.constantFrom('card', 'list', null),
});

describe('naturalHeight', () => {
  it('has room for all parts and an end', () => {
    fc.assert(
      fc.property(measured, (parts) => {
        const height = naturalHeight(parts);
        expect(height).toBeGreaterThanOrEqual(parts.head + parts.rest);
        expect(height).toBeLessThanOrEqual(400 + 300 + 520 + 1200);
      }),
      { seed: 32 },
    );
  });

  it.each([
    ['a phone', { width: 360, map: true, panel: null }, 120 + 288 + 150],
    ['a column, the sentence beside the map', { width: 680, map: true, panel: null }, 340 + 150],
    ['a column with the list', { width: 680, map: true, panel: 'list' }, 340 + 400 + 150],
    ['a wide page, the list beside the map', { width: 1100, map: true, panel: 'list' }, 520 + 150],
    ['the list alone', { width: 360, map: false, panel: 'list' }, 120 + 400 + 150],
  ] as const)('of %s', (_what, parts, height) =>
    expect(naturalHeight({ ...parts, head: 120, rest: 150, card: 0 })).toBe(height),
  );
});

describe('a host whose scrollbar comes and goes with the height', () => {
  it('is at rest after a few messages', () => {
    const host = fc.record({
      room: px(2000),
      bar: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 220, max: 1500 }),
    });
    fc.assert(
      fc.property(host, measured, ({ room, bar, width }, parts) => {
        let told: Height | null = null;
        let shown = 480;
        let messages = 0;
        for (let turn = 0; turn < 30; turn++) {
          const now = shown > room ? width - bar : width;
          const next: Height = { width: now, height: naturalHeight({ ...parts, width: now }) };
          if (!isNews(next, told)) continue;
          told = next;
          shown = next.height;
          messages++;
        }
        expect(messages).toBeLessThanOrEqual(3);
      }),
      { seed: 33, numRuns: 500 },
    );
  });

  it('still hears of a window made smaller, and of a card that closed', () => {
    const told = { width: 680, height: 900 };
    expect(isNews({ width: 400, height: 700 }, told)).toBe(true);
    expect(isNews({ width: 680, height: 700 }, told)).toBe(true);
    expect(isNews({ width: 665, height: 890 }, told)).toBe(false);
    expect(isNews({ width: 680, height: 900 }, told)).toBe(false);
  });
});
