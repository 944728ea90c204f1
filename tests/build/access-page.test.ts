// The accessibility page as it is delivered: reached from every page, true to the table, and with whom to tell.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { renderAbout } from '../../src/build/about.ts';
import { renderAccess } from '../../src/build/access-page.ts';
import { CRITERIA } from '../../src/build/conformance.ts';
import type { Contact } from '../../src/build/contact.ts';
import { readContact } from '../../src/build/contact.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { dataset } from '../fixtures.ts';
import { realEvidence } from '../real-data.ts';
import { speak } from '../speak.ts';

const template = readFileSync('about.html', 'utf8');
const data = dataset([]);

async function page(lang: Lang, contact: Contact | null = null): Promise<Document> {
  const parts = { i18n: await speak(lang), data, root: '../../', path: 'accessibility/', contact };
  return parseHTML(renderAccess(template, parts)).document;
}

describe.each(LANGS)('/%s/accessibility/', (lang) => {
  it('is in its language, has headings in order, and each criterion with its result', async () => {
    const document = await page(lang);
    expect(document.documentElement.lang).toBe(lang);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName);
    expect(levels.join(' ')).toMatch(/^H1 H2( H3)+$/);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(CRITERIA.length);
    expect(document.querySelector('main')?.textContent).not.toMatch(/{{|\b(?:access|notes|how)\.\w/);
  });

  it('names the version of axe-core that is installed', async () => {
    const { version } = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8'));
    expect((await page(lang)).querySelector('main')?.textContent).toContain(`axe-core ${version}`);
  });

  it('is reached from the text and the foot of the about page', async () => {
    const parts = {
      i18n: await speak(lang),
      data,
      evidence: realEvidence,
      root: '../../',
      contact: null,
      releases: [],
      candidates: [],
    };
    const { document } = parseHTML(renderAbout(template, parts));
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('../accessibility/');
    expect(links).toContain(`../../${lang}/accessibility/`);
  });

  it('says whom to tell, if that is known', async () => {
    const link = (document: Document) => document.querySelector('main section p > a');
    expect(link(await page(lang))).toBeNull();
    const told = link(await page(lang, readContact(' map@example.org ')));
    expect([told?.getAttribute('href'), told?.textContent]).toEqual(['mailto:map@example.org', 'map@example.org']);
  });
});

test.each([
  ['https://example.org/contact?about=map', 'https://example.org/contact?about=map'],
  ['map@example.org', 'mailto:map@example.org'],
])('%s is somebody to tell', (text, href) => expect(readContact(text)).toEqual({ href, words: text }));

test.each(['nobody', '', 'a b@example.org', 'javascript:alert(1)', 'javascript:x@y.z', '@example.org'])(
  '“%s” is nobody to tell, and is said to be so',
  (text) => expect(() => readContact(text)).toThrow(/SITE_CONTACT is an e-mail address or the address of a page/),
);
