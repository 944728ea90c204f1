// The about page: what the coalition is, how the dates were found, what is missing, what borders mean. Words only.

import type { AboutKey } from '../i18n/en/about.ts';
import type { AccessKey } from '../i18n/en/access.ts';
import type { I18n, Params } from '../i18n/i18n.ts';
import { isoDay } from '../model/day.ts';
import type { Dataset, Evidence } from '../model/member.ts';
import { tally } from '../model/membership.ts';
import { h } from '../views/dom.ts';
import { aboutData } from './about-data.ts';
import { aboutKeys } from './about-keys.ts';
import { drawBases, drawCandidates, drawCountries } from './about-record.ts';
import type { Contact } from './contact.ts';
import { tellWhom } from './contact.ts';
import type { Candidate } from './data/resolve.ts';
import type { Release } from './releases.ts';
import { renderTextPage } from './text-page.ts';
import { partWords } from './words.ts';

/** Addresses of data/organisation.md that the page's statements rest on. */
const SOURCES = {
  founding: 'http://portal.unesco.org/en/ev.php-URL_ID=24076&URL_DO=DO_TOPIC&URL_SECTION=201.html',
  steps: 'https://www.humanrights.ch/de/menschenrechte-schweiz/inneres/rassismus/institutionen/staedte-rassismus',
  joining: 'https://docsbay.net/doc/909418/act-of-accession-and-commitment',
} as const;

interface AboutParts {
  readonly data: Dataset;
  readonly evidence: Evidence;
  readonly i18n: I18n;
  readonly root: string;
  readonly contact: Contact | null;
  readonly candidates: readonly Candidate[];
  readonly releases: readonly Release[];
}

type Translate = (key: AboutKey, params?: Params) => string;

/** The about page in the language of `i18n`. */
export function renderAbout(template: string, parts: AboutParts): string {
  const { i18n, root, data } = parts;
  const t = partWords<AboutKey>(i18n.lang, 'about');
  return renderTextPage(template, {
    ...{ i18n, root, data },
    path: 'about/',
    title: t('about.title'),
    description: t('about.description'),
    skip: t('skip.text'),
    main: 'about',
    fill: (main) => main.append(...content(parts, t)),
  });
}

function content(parts: AboutParts, t: Translate): readonly HTMLElement[] {
  const { data, evidence, i18n } = parts;
  const ground = { members: data.members, evidence, i18n, t };
  const counts = tally(data.members, data.researched, data.researched);
  const link = (href: string): HTMLElement =>
    h('a', { href, rel: 'noopener' }, `${t('about.source')}: ${new URL(href).host}`);
  const told = (words: string, source: string): HTMLElement => h('p', {}, words, ' ', link(source));
  const section = (title: AboutKey, ...children: readonly HTMLElement[]): HTMLElement =>
    h('section', {}, h('h3', {}, t(title)), ...children);
  const simple = (title: AboutKey, text: AboutKey, params = {}): HTMLElement =>
    section(title, h('p', {}, t(text, params)));
  const statements = Object.values(evidence.statements).reduce((sum, list) => sum + list.length, 0);
  const plan = evidence.plan.filter(({ lang }) => lang === i18n.lang);
  const official = plan.every((point) => point.official);
  const access = partWords<AccessKey>(i18n.lang, 'access');

  return [
    h('h2', { class: 'sentence' }, t('about.title')),
    h('p', { class: 'lead' }, t('about.lead')),
    section(
      'about.coalition',
      told(t('about.founded', { date: i18n.partial('2004-12-10', 'nom') }), SOURCES.founding),
      told(t('about.steps', { date: i18n.partial('2008-03-03', 'nom') }), SOURCES.steps),
      told(t('about.joining'), SOURCES.joining),
    ),
    section(
      'about.plan',
      h('ol', {}, ...plan.map(({ heading }) => h('li', {}, heading))),
      h('p', { class: 'remark' }, t(official ? 'about.planOfficial' : 'about.planOurs')),
    ),
    section(
      'about.dates',
      h(
        'p',
        {},
        t('about.datesCount', {
          statements,
          sources: Object.keys(evidence.sources).length,
          members: data.members.length,
          date: i18n.partial(isoDay(data.researched), 'gen'),
        }),
      ),
      h('p', {}, h('a', { href: '../sources/' }, partWords<'sources.title'>(i18n.lang, 'sources')('sources.title'))),
      h('p', {}, t('about.datesRule')),
      ...drawBases(ground),
      h('p', {}, t('about.marks')),
    ),
    section(
      'about.missing',
      h('p', {}, t('about.missingText', { certain: counts.certain, unconfirmed: counts.unconfirmed })),
      ...drawCountries(ground),
      ...drawCandidates(parts.candidates, ground),
    ),
    h(
      'section',
      // The cards lead here where there is no address to write to.
      { id: 'wrong' },
      h('h3', {}, t('about.wrong')),
      h('p', {}, t('about.wrongText')),
      tellWhom(i18n, parts.contact),
    ),
    aboutData(parts, t),
    aboutKeys(i18n, t),
    simple('about.borders', 'about.bordersText'),
    simple('about.who', 'about.whoText'),
    simple('about.privacy', 'about.privacyText'),
    h(
      'section',
      {},
      h('h3', {}, access('access.title')),
      h('p', {}, access('access.lead'), ' ', h('a', { href: '../accessibility/' }, access('access.go'))),
    ),
    simple('about.licence', 'about.licenceText'),
    section('about.embed', h('p', {}, t('about.embedText'), ' ', h('a', { href: '../embed/' }, t('about.embedGo')))),
  ];
}
