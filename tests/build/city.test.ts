// The pages of all members in all languages, as they are delivered: facts, dates in words and sources without any script.
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderCity } from '../../src/build/city.ts';
import { readTemplate } from '../../src/build/classroom.ts';
import { parseWhen } from '../../src/build/data/when.ts';
import { dateOf } from '../../src/build/linked-data.ts';
import { safeJson } from '../../src/build/safe-json.ts';
import type { I18n } from '../../src/i18n/i18n.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import type { Member } from '../../src/model/member.ts';
import { TODAY } from '../app.ts';
import { DATES } from '../fixtures.ts';
import { realData, realEvidence, realItems, realMember } from '../real-data.ts';
import { speak } from '../speak.ts';

let template = '';
const words = new Map<Lang, I18n>();
beforeAll(async () => {
  template = await readTemplate();
  for (const lang of LANGS) {
    const i18n = await speak(lang, realData.members);
    words.set(lang, i18n);
  }
});

const wordsIn = (lang: Lang): I18n => {
  const i18n = words.get(lang);
  if (!i18n) throw new Error(`No words in ${lang}.`);
  return i18n;
};

const pageOf = (lang: Lang, member: Member, data = realData): string =>
  renderCity(template, {
    data,
    evidence: realEvidence,
    items: realItems,
    i18n: wordsIn(lang),
    root: '../../',
    path: `${member.id}/`,
    today: TODAY,
    contact: null,
  });

const read = (html: string): Document => parseHTML(html).window.document;

/** Mean and largest weight of a page as it is sent, bytes. There are many of them, and each names all languages. */
const MEAN = 4_000;
const MOST = 6_000;
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

describe.each(LANGS)('the pages of the members in %s', (lang) => {
  it('have name, place, date in words and every source, and lead to the list and to the other languages', () => {
    const i18n = wordsIn(lang);
    const sizes: number[] = [];
    for (const member of realData.members) {
      const html = pageOf(lang, member);
      sizes.push(brotliCompressSync(html, FAST).length);
      const page = read(html);
      const card = page.getElementById('card');
      expect(page.documentElement.lang).toBe(lang);
      expect(page.title).toContain(i18n.name(member));
      expect(card?.querySelector('h2')?.textContent).toContain(i18n.name(member));
      expect(card?.hasAttribute('hidden')).toBe(false);
      const text = card?.textContent ?? '';
      expect(text).toContain(i18n.country(member.country));
      if (member.joined.precision === 'between' || member.joined.precision === 'before')
        expect(text).toContain(i18n.when(member.joined));
      const links = [...(card?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      for (const { source } of realEvidence.statements[member.id] ?? []) {
        const { url = '', title = '' } = realEvidence.sources[source] ?? {};
        const isWhole = new URL(url).pathname !== '/' || new URL(url).search !== '';
        expect(isWhole ? links.includes(url) : text.includes(title.slice(0, 20)), `${member.id}: ${url}`).toBe(true);
      }
      expect(links).toContain(`../../${lang}/`);
      const others = [...page.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href'));
      for (const other of LANGS) expect(others).toContain(`../../${other}/${member.id}/`);
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('./');
      expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toContain(i18n.name(member));
      expect(page.querySelectorAll('[style], script:not([src]):not([type="application/ld+json"])')).toHaveLength(0);
    }
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    console.info(`members' pages in ${lang}: ${Math.round(mean)} bytes on average, ${Math.max(...sizes)} at most`);
    expect(mean).toBeLessThan(MEAN);
    expect(Math.max(...sizes)).toBeLessThan(MOST);
  });

  it('say the same to machines, in the words of schema.org', () => {
    for (const member of realData.members) {
      const json = read(pageOf(lang, member)).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const said = JSON.parse(json);
      expect(said['@context']).toBe('https://schema.org');
      expect(said.about.name).toBe(wordsIn(lang).name(member));
      const item = realItems[member.id];
      expect(said.about.areaServed.sameAs).toBe(item && `https://www.wikidata.org/wiki/${item}`);
      const role = said.about.memberOf;
      expect(role === undefined).toBe(member.unconfirmed);
      if (role) expect(role.startDate ?? null).toBe(dateOf(member.joined));
    }
  });
});

describe('a date for machines', () => {
  it.each([
    ['2024-09-25', '2024-09-25'],
    ['2019-11', '2019-11'],
    ['2007', '2007'],
    ['2019-23', null],
    ['2006~', null],
    ['[..2014-05-15]', null],
    ['[2017-05..2018-06]', null],
    ['', null],
  ])('of "%s" is %s', (edtf, date) => expect(dateOf(edtf === '' ? DATES.none : parseWhen(edtf))).toBe(date));
});

describe('text', () => {
  it('never becomes markup, in the page or in its data', () => {
    const name = 'A </script><img src=x onerror="boo()"> & "B"';
    const bad: Member = { ...realMember('krakow'), name, names: {} };
    const data = { ...realData, members: realData.members.map((one) => (one.id === bad.id ? bad : one)) };
    const html = pageOf('en', bad, data);
    const page = read(html);
    expect(page.querySelectorAll('img:not(#map img), [onerror]')).toHaveLength(0);
    expect(page.querySelector('#card h2')?.textContent).toContain(name);
    expect(page.title).toContain(name);
    expect(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '').about.name).toBe(
      name,
    );
  });

  it('of data never ends its script', () => {
    const json = safeJson({ a: '</script><!--' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ a: '</script><!--' });
  });
});

it('an address without a member is a fault of the build', () => {
  const nobody: Member = { ...realMember('krakow'), id: 'nowhere' };
  expect(() => pageOf('en', nobody)).toThrow(/nowhere/);
});
