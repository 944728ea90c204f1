// @vitest-environment happy-dom
// The generated code, read by a DOM: whatever was chosen or typed is what another page gets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Embed } from '../../src/model/embed-code.ts';
import { elementCode, escapeMarkup, frameCode, policyLines } from '../../src/model/embed-code.ts';
import type { Shared } from '../../src/model/link.ts';
import { DEFAULTS, decode, PARTS } from '../../src/model/link.ts';
import { TODAY } from '../app.ts';

const KNOWN = { ids: new Set(['krakow', 'bologna']), countries: new Set(['PL', 'DE']), today: TODAY };

/** In a template nothing is loaded. */
function parse(code: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
}

const shared: fc.Arbitrary<Shared> = fc
  .record({
    date: fc.constantFrom(null, '2012', '2012-06', '2012-06-15'),
    city: fc.constantFrom(null, 'krakow', 'bologna'),
    countries: fc.constantFrom([], ['PL'], ['DE', 'PL']),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const, 'contrast' as const),
    show: fc.subarray([...PARTS]),
    present: fc.boolean(),
  })
  .map((some) => ({ ...DEFAULTS, ...some }));

const embed: fc.Arbitrary<Embed> = fc.record({
  site: fc.constantFrom('https://example.org/', 'http://127.0.0.1:8080/some/prefix/', 'https://example.org/a&b"c/'),
  lang: fc.constantFrom('en', 'pl'),
  shared,
  // A title is a line: text fields give no others.
  title: fc.string({ unit: fc.constantFrom(...'aż "\'&<>=/;'), minLength: 1 }),
  width: fc.option(fc.integer({ min: 240, max: 4000 })),
  height: fc.integer({ min: 240, max: 4000 }),
});

describe('the frame', () => {
  it('has the query, the title and the size that were chosen, and nothing else', () => {
    fc.assert(
      fc.property(embed, (one) => {
        const content = parse(frameCode(one));
        const frame = content.querySelector('iframe');
        expect(content.childNodes).toHaveLength(1);
        expect(frame?.getAttributeNames().sort()).toEqual(
          ['allow', 'height', 'loading', 'src', 'frameborder', 'title', 'width'].sort(),
        );
        const src = frame?.getAttribute('src') ?? '';
        expect(src.startsWith(`${one.site}${one.lang}/`)).toBe(true);
        expect(decode(src.slice(src.indexOf('?')), KNOWN)).toEqual(one.shared);
        expect(frame?.getAttribute('title')).toBe(one.title);
        expect(frame?.getAttribute('width')).toBe(one.width === null ? '100%' : String(one.width));
        expect(frame?.getAttribute('height')).toBe(String(one.height));
      }),
      { seed: 11 },
    );
  });

  it('is what a clerk sees', () => {
    const code = frameCode({
      site: 'https://example.org/',
      lang: 'pl',
      shared: { ...DEFAULTS, city: 'krakow', show: ['map', 'timeline'] },
      title: 'Kraków: „mapa” & "oś"',
      width: null,
      height: 640,
    });
    expect(code).toBe(
      '<iframe src="https://example.org/pl/?city=krakow&amp;show=map,timeline" title="Kraków: „mapa” &amp; &quot;oś&quot;" width="100%" height="640" loading="lazy" allow="fullscreen; clipboard-write; web-share" frameborder="0"></iframe>',
    );
  });
});

describe('the element', () => {
  it('has an attribute for each word of the link', () => {
    fc.assert(
      fc.property(embed, (one) => {
        const content = parse(elementCode(one));
        const el = content.querySelector('eccar-map');
        const { lang, title, ...words } = Object.fromEntries(
          [...(el?.attributes ?? [])].map(({ name, value }) => [name, value]),
        );
        expect([lang, title]).toEqual([one.lang, one.title]);
        expect(decode(new URLSearchParams(words).toString(), KNOWN)).toEqual(one.shared);
        const script = content.querySelector('script');
        expect([script?.type, script?.getAttribute('src')]).toEqual(['module', `${one.site}embed.js`]);
      }),
      { seed: 12 },
    );
  });
});

it('any text stays the text that it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a&<>"\'; lt') }), (text) => {
      const content = parse(`<p title="${escapeMarkup(text)}">x${escapeMarkup(text)}</p>`);
      expect([content.firstElementChild?.getAttribute('title'), content.textContent]).toEqual([text, `x${text}`]);
    }),
    { seed: 13 },
  );
});

describe('the content security policy', () => {
  it.each([
    ['frame', ['frame-src https://example.org']],
    ['element', ['script-src https://example.org', 'frame-src https://example.org']],
  ] as const)('for the %s names the origin alone', (form, lines) =>
    expect(policyLines('https://example.org/maps/cities/', form)).toEqual(lines),
  );
});
