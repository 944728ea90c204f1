// The page of all sources as it is delivered: each source once, with all that it is evidence for, in every language.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/build/data/dataset.ts';
import { renderSources } from '../../src/build/sources-page.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { speak } from '../speak.ts';
import { TODAY } from './data/small-data.ts';

const template = readFileSync('about.html', 'utf8');
const { dataset, evidence, candidates } = readDataset('data', TODAY);
const data = { ...dataset, spread: {} };
const ids = Object.keys(evidence.sources);

async function page(lang: Lang): Promise<Document> {
  const i18n = await speak(lang, dataset.members);
  return parseHTML(renderSources(template, { data, evidence, i18n, root: '../../', path: 'sources/' })).document;
}

const itemOf = (document: Document, id: string) => document.querySelector(`.sources li[id="${id}"]`);
const text = (el: Element | null | undefined): string => el?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe.each(LANGS)('/%s/sources/', (lang) => {
  it('has each source once, and no word that is missing', async () => {
    const document = await page(lang);
    const shown = [...document.querySelectorAll('.sources li')].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(ids.toSorted());
    expect(text(document.querySelector('main'))).not.toMatch(/{{|\b(?:sources|about)\.[a-z]/);
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => tagName);
    expect(levels.join(' ')).toMatch(/^H1 H2( H3)+$/);
  });
});

describe('a source', async () => {
  const document = await page('en');

  it('names every member of whom it says something, and no other', () => {
    for (const id of ids) {
      const links = [...(itemOf(document, id)?.querySelectorAll('.for a') ?? [])].map((a) => a.getAttribute('href'));
      const isNamed = (member: string): boolean =>
        evidence.statements[member]?.some(({ source }) => source === id) === true ||
        evidence.pages[member] === evidence.sources[id]?.url;
      const members = data.members.filter((one) => isNamed(one.id));
      expect(links.toSorted(), id).toEqual(members.map((member) => `../${member.id}/`).toSorted());
    }
  });

  it('is of a candidate where it is of nothing else', () => {
    const named = new Set(candidates.map(({ source }) => source));
    const only = ids.filter((id) =>
      text(itemOf(document, id)?.querySelector('.for')).includes('not shown to be members'),
    );
    expect(only.length).toBeGreaterThan(0);
    expect(only.filter((id) => !named.has(id))).toEqual([]);
  });

  it('says who published it, when, in which language, and that it is a copy in an archive', () => {
    const item = itemOf(document, 'wien-gv-2');
    expect(text(item?.querySelector('.publisher'))).toContain(evidence.sources['wien-gv-2']?.publisher);
    expect(text(item?.querySelector('.page'))).toContain('(in German)');
    const copies = [...document.querySelectorAll('.sources li')].filter((one) =>
      text(one).includes('copy in an archive'),
    );
    expect(copies.map(({ id }) => id).toSorted()).toEqual(
      ids.toSorted().filter((id) => /^https?:\/\/(?:web\.archive|webarchive)/.test(evidence.sources[id]?.url ?? '')),
    );
  });

  it('stands with its kind, first hand first', () => {
    const titles = [...document.querySelectorAll('.sources h3')].map(text);
    expect(titles[0]).toMatch(/^ECCAR itself \d+$/);
    const sum = titles.reduce((total, title) => total + Number(/\d+$/.exec(title)?.[0]), 0);
    expect(sum).toBe(ids.length);
  });
});
