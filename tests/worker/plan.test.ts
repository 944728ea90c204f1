// Which files go together without a network, and what an address asks for.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { isKept, languageOf, memberOnMap, visitOf } from '../../src/worker/plan.ts';

it.each([
  ['', null],
  ['pl/', 'pl'],
  ['uk/about/', 'uk'],
  ['de/offline.html', 'de'],
  ['assets/pl-main-7dizJPai.js', 'pl'],
  ['assets/sv-later-Dkuh5FqI.js', 'sv'],
  ['assets/tour-tr-AfJ8sqGV.json', 'tr'],
  ['assets/tour-8PSX0eqb.js', null],
  ['assets/d3-transition-BfcQDuNR.js', null],
  ['assets/gl-map-BC0GPU52.js', null],
  ['assets/it-was-so-DzvQWS4h.js', null],
  ['assets/dataset-BMpnYvYB.json', null],
  ['xx/', null],
])('%s is of the language %s', (url, lang) => expect(languageOf(url)).toBe(lang));

it.each([
  ['', true],
  ['en/', true],
  ['en/about/', true],
  ['en/offline.html', true],
  ['assets/index-CISPjE9I.js', true],
  ['assets/pl-paper-BIBFVoHA.js', true],
  ['en/krakow/', false],
  ['en/embed/', false],
  ['en/oembed.json', false],
  ['classroom/en.html', false],
  ['embed.js', false],
  ['404.html', false],
  ['sitemap.xml', false],
  ['assets/framed-BSdJvCGo.js', false],
  ['assets/embed-CWLIfNL7.js', false],
  ['assets/pl-maker-BfNQRCdV.js', false],
])('of the site, %s is kept: %s', (url, kept) => expect(isKept(url)).toBe(kept));

describe('a visit', () => {
  it.each([
    ['', ['pl-PL', 'en'], { kind: 'page', url: '', lang: 'pl' }],
    ['index.html', ['xx'], { kind: 'page', url: '', lang: 'en' }],
    ['pl/', ['en'], { kind: 'page', url: 'pl/', lang: 'pl' }],
    ['pl/index.html', ['en'], { kind: 'page', url: 'pl/', lang: 'pl' }],
    ['de/about/', ['en'], { kind: 'page', url: 'de/about/', lang: 'de' }],
    ['en/krakow/', ['pl'], { kind: 'member', id: 'krakow', lang: 'en' }],
    ['en/embed/', ['pl'], { kind: 'other' }],
    ['en', ['pl'], { kind: 'other' }],
    ['xx/', ['pl'], { kind: 'other' }],
    ['en/krakow/picture.png', ['pl'], { kind: 'other' }],
    ['classroom/pl.html', ['pl'], { kind: 'other' }],
  ])('of %s by a reader of %j', (url, wishes, visit) => expect(visitOf(url, wishes)).toEqual(visit));

  it.each([
    ['', 'en/?city=krakow'],
    ['?date=2012', 'en/?date=2012&city=krakow'],
    ['?city=bologna', 'en/?city=bologna'],
  ])('to a member’s page with the query "%s" is one of the map', (search, address) =>
    expect(memberOnMap('en', 'krakow', search)).toBe(address),
  );
});

it('knows every language that has words', () => {
  const named = readdirSync('src/i18n/words').map((file) => file.replace('.json', ''));
  for (const lang of [...named, 'en']) expect(LANGS).toContain(languageOf(`assets/${lang}-main-7dizJPai.js`));
});
