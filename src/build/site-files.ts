// Every file of the built site that Vite does not make: pages, pictures, classroom copies, and what search engines read.
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import type { I18n } from '../i18n/i18n.ts';
import { LANGS } from '../i18n/languages.ts';
import type { Day } from '../model/day.ts';
import { isoDay } from '../model/day.ts';
import { UNKEPT } from '../worker/plan.ts';
import { hasAddresses, writeAddresses } from './address.ts';
import { bundleCopy, copyWords, readTemplate, renderCopy } from './classroom.ts';
import type { Contact } from './contact.ts';
import { firstStyles, withFirstStyles } from './first-styles.ts';
import type { Generated } from './generated.ts';
import { OEMBED_FILE, PICTURE_FILE } from './head.ts';
import { withHints } from './hints.ts';
import { renderLost, renderUnkept } from './lost.ts';
import { oembedOf } from './oembed.ts';
import type { Page } from './page-kinds.ts';
import { drawPage, LOST_TEMPLATE, PAGE_KINDS, rootOf, START, TEMPLATES } from './page-kinds.ts';
import { ROBOTS, sitemapOf } from './sitemap.ts';
import { makePictures } from './social/pictures.ts';
import { sumOf } from './sum.ts';
import { speakIn } from './words.ts';

export interface Making {
  /** What Vite has bundled; the templates are taken out of it. */
  readonly bundle: Rolldown.OutputBundle;
  readonly all: Generated;
  readonly today: Day;
  /** Where the site will lie; null: not known. */
  readonly site: string | null;
  readonly contact: Contact | null;
  /** What the servers of `deploy/` allow. */
  readonly policy: string;
  readonly emit: (fileName: string, source: string | Uint8Array) => void;
  readonly warn: (sentence: string) => void;
}

const OLD_SUM = 'The first styles are others than the policies in deploy/ allow: run npm run deploy:sums.';

const HEAD_END = 'document.head.appendChild(';
const BODY_END = 'document.body.appendChild(';

export async function makeFiles({ bundle, all, today, site, contact, policy, emit, warn }: Making): Promise<void> {
  const templates = new Map(TEMPLATES.map((name) => [name, textOf(bundle, name)]));
  for (const name of TEMPLATES) delete bundle[name];
  stylesLast(bundle);
  const write = (path: string, text: string): void =>
    emit(path, site !== null && hasAddresses(path) ? writeAddresses(path, text, site, null) : text);

  const addresses: string[] = [];
  const starts = new Map<string, string>();
  const writePage = async (page: Page, i18n: I18n, address: string): Promise<void> => {
    addresses.push(address);
    const html = withHints(templates.get(page.kind.template) ?? '', bundle, page);
    const drawn = await drawPage(html, page, { all, i18n, today, contact, root: rootOf(address) });
    if (page.kind === START) starts.set(address, drawn);
    else write(`${address}index.html`, drawn);
  };
  const languages = await Promise.all(LANGS.map((lang) => speakIn(lang, all.words)));
  const [copy, copyTemplate] = [await bundleCopy(all.dir), await readTemplate()];
  await writePage({ kind: START, lang: 'en', path: '' }, await speakIn('en', all.words), '');
  for (const i18n of languages) {
    const { lang } = i18n;
    for (const kind of PAGE_KINDS)
      for (const path of kind.paths(all)) await writePage({ kind, lang, path }, i18n, `${lang}/${path}`);
    write(`${lang}/${UNKEPT}`, renderUnkept(templates.get(LOST_TEMPLATE) ?? '', i18n));
    write(`${lang}/${OEMBED_FILE}`, oembedOf(i18n, null));
    for (const member of all.data.members) write(`${lang}/${member.id}/${OEMBED_FILE}`, oembedOf(i18n, member));
    write(
      `classroom/${lang}.html`,
      renderCopy(copyTemplate, { ...all, i18n, today, contact }, copy, await copyWords(all, lang)),
    );
  }
  const [anyStart = ''] = starts.values();
  const first = firstStyles(
    [...starts.values()],
    linksOf(anyStart)
      .map((href) => textOf(bundle, href))
      .join('\n'),
  );
  for (const [address, html] of starts) write(`${address}index.html`, withFirstStyles(html, first));
  if (!policy.includes(sumOf(first))) warn(OLD_SUM);
  const twice = addresses.find((address, index) => addresses.indexOf(address) !== index);
  if (twice !== undefined)
    throw new Error(`Two pages have the address ${twice}: a member's id must not be the name of a page.`);
  write('404.html', renderLost(templates.get(LOST_TEMPLATE) ?? '', languages));
  write('sitemap.xml', sitemapOf(addresses, isoDay(all.data.researched)));
  write('robots.txt', ROBOTS);
  for (const [name, text] of Object.entries(all.downloads)) write(`data/${name}`, text);
  for (const { version, files } of all.releases)
    for (const [name, text] of Object.entries(files)) emit(`data/${version}/${name}`, text);
  const keep = join(all.dir, '../pictures');
  await makePictures(all, { languages, today, keep }, (page, png) => emit(page + PICTURE_FILE, png));
}

/**
 * Vite puts styles that come with code at the end of the head. In the start page those that all of it shares lie in the body, and
 * would hold against them from there.
 */
function stylesLast(bundle: Rolldown.OutputBundle): void {
  const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.code.includes(HEAD_END));
  if (chunk?.type !== 'chunk') throw new Error('Vite puts late styles elsewhere now.');
  chunk.code = chunk.code.replaceAll(HEAD_END, BODY_END);
}

/** Of the styles of a page, as the bundle names them. */
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="stylesheet"[^>]* href="(?:\.\.?\/)*([^"]*)"/g)].map(([, href = '']) => href);

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== 'asset') throw new Error(`The bundle has no ${name}.`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}
