// Whole addresses: what counts as one, and that a site's files say them, say others later, and change in nothing else.
import { describe, expect, it } from 'vitest';
import { hasAddresses, readSite, siteIn, writeAddresses } from '../../src/build/address.ts';
import { FIND_ROOT, ROOT_NAMES } from '../../src/build/lost.ts';
import { ROBOTS, sitemapOf } from '../../src/build/sitemap.ts';

const ONE = 'https://example.org/eccar/';
const OTHER = 'http://maps.example.net/';

describe('the address of a site', () => {
  it.each([
    ['https://example.org/eccar/', 'https://example.org/eccar/'],
    ['https://example.org/eccar', 'https://example.org/eccar/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
  ])('"%s" is %s', (text, site) => expect(readSite(text)).toBe(site));

  it.each([
    ['', /is missing/],
    ['example.org/eccar/', /must be whole/],
    ['/eccar/', /must be whole/],
    ['ftp://example.org/', /must begin with https/],
    ['https://example.org/?a=1', /no \? and no #/],
    ['https://example.org/#a', /no \? and no #/],
    ['https://me:secret@example.org/', /no name and no password/],
    ['https://example.org/index.html', /without a file/],
  ])('"%s" is none, and a sentence says why', (text, why) => expect(() => readSite(text)).toThrow(why));
});

const PAGE = `<link href="./" rel="canonical"><link href="../../pl/krakow/" hreflang="pl" rel="alternate">
<link href="../../en/krakow/oembed.json" type="application/json+oembed" rel="alternate"><link rel="stylesheet" href="../../assets/a.css">
<meta content="./" property="og:url"><meta content="../../en/krakow/picture.png" property="og:image"><meta content="1200" property="og:image:width">
<script type="application/ld+json">{"url":"./","image":"picture.png","isPartOf":{"url":"../../"},"distribution":[{"contentUrl":"../../data/a.csv"}],"about":{"memberOf":{"url":"https://www.eccar.info"},"name":"\\u003cb>"}}</script>
<a href="../../en/berlin/">Berlin</a>`;

describe('a page', () => {
  const path = 'en/krakow/index.html';
  const whole = writeAddresses(path, PAGE, ONE, null);

  it('says its whole address where others read it, and nowhere else', () => {
    expect(whole).toContain(`<link href="${ONE}en/krakow/" rel="canonical">`);
    expect(whole).toContain(`<link href="${ONE}pl/krakow/" hreflang="pl" rel="alternate">`);
    expect(whole).toContain(`href="${ONE}en/krakow/oembed.json"`);
    expect(whole).toContain(`<meta content="${ONE}en/krakow/" property="og:url">`);
    expect(whole).toContain(`<meta content="${ONE}en/krakow/picture.png" property="og:image">`);
    expect(whole).toContain('<meta content="1200" property="og:image:width">');
    expect(whole).toContain('<link rel="stylesheet" href="../../assets/a.css">');
    expect(whole).toContain('<a href="../../en/berlin/">');
    const data = JSON.parse(/ld\+json">([^<]*)</.exec(whole)?.[1] ?? '');
    expect(data).toEqual({
      url: `${ONE}en/krakow/`,
      image: `${ONE}en/krakow/picture.png`,
      isPartOf: { url: ONE },
      distribution: [{ contentUrl: `${ONE}data/a.csv` }],
      about: { memberOf: { url: 'https://www.eccar.info' }, name: '<b>' },
    });
  });

  it('can move to another address, and writing the same twice is writing it once', () => {
    expect(siteIn(path, PAGE)).toBeNull();
    expect(siteIn(path, whole)).toBe(ONE);
    expect(writeAddresses(path, whole, ONE, ONE)).toBe(whole);
    expect(writeAddresses(path, whole, OTHER, ONE)).toBe(writeAddresses(path, PAGE, OTHER, null));
  });
});

describe('the other files', () => {
  it('are told from those that stay as they are', () => {
    for (const path of [
      'index.html',
      'en/krakow/index.html',
      '404.html',
      'pl/oembed.json',
      'sitemap.xml',
      'robots.txt',
    ])
      expect(hasAddresses(path), path).toBe(true);
    for (const path of ['classroom/en.html', 'assets/dataset-1.json', 'assets/a.js', 'en/picture.png'])
      expect(hasAddresses(path), path).toBe(false);
  });

  it('the list of pages and the way to it', () => {
    const list = writeAddresses('sitemap.xml', sitemapOf(['', 'en/', 'en/krakow/'], '2026-11-22'), ONE, null);
    expect([...list.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      ONE,
      `${ONE}en/`,
      `${ONE}en/krakow/`,
    ]);
    expect(ROBOTS).not.toMatch(/^Sitemap:/m);
    const robots = writeAddresses('robots.txt', ROBOTS, ONE, null);
    expect(robots).toContain(`\nSitemap: ${ONE}sitemap.xml\n`);
    expect(writeAddresses('robots.txt', robots, OTHER, ONE)).toContain(`\nSitemap: ${OTHER}sitemap.xml\n`);
  });

  it('an oEmbed answer', () => {
    const said = {
      provider_url: '../../',
      html: '<iframe title="a" src="./?show=map"></iframe>',
      thumbnail_url: 'picture.png',
      width: 800,
    };
    expect(JSON.parse(writeAddresses('pl/krakow/oembed.json', JSON.stringify(said), ONE, null))).toEqual({
      provider_url: ONE,
      html: `<iframe title="a" src="${ONE}pl/krakow/?show=map"></iframe>`,
      thumbnail_url: `${ONE}pl/krakow/picture.png`,
      width: 800,
    });
  });

  it('the page for lost readers gets the address in place of its guess', () => {
    const page = `<head><template><link href="./a.css"></template><script data-root="">${FIND_ROOT}</script></head>`;
    const whole = writeAddresses('404.html', page, ONE, null);
    expect(whole).toBe(`<head><base href="${ONE}"><link href="./a.css"></head>`);
    expect(writeAddresses('404.html', whole, OTHER, ONE)).toBe(
      `<head><base href="${OTHER}"><link href="./a.css"></head>`,
    );
  });
});

describe('the guess of where the site begins', () => {
  const guess = (pathname: string): string => {
    const base = { href: '' };
    const document = {
      currentScript: { dataset: { root: ROOT_NAMES } },
      createElement: () => base,
      head: { prepend: () => {}, append: () => {} },
      querySelector: () => ({}),
    };
    new Function('location', 'document', FIND_ROOT)({ pathname }, document);
    return base.href;
  };

  it.each([
    ['/nowhere', '/'],
    ['/en/krakw/', '/'],
    ['/eccar/pl/krakw/deeper/', '/eccar/'],
    ['/a/b/en/x', '/a/b/'],
    ['/eccar/xx/', '/eccar/'],
    ['/eccar/xx/krakow/', '/eccar/'],
    ['/eu/nowhere.html', '/eu/'],
    ['/eccar/nowhere', '/eccar/'],
    ['/eccar/assets/old-1.js', '/eccar/'],
    ['/eccar/classroom/de.html', '/eccar/'],
    ['/', '/'],
  ])('at %s is %s', (pathname, root) => expect(guess(pathname)).toBe(root));
});
