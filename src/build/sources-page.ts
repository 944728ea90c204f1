// The page of all sources: by kind of publisher, each with what it is evidence for. Words and links only; `source-search.ts` narrows it.
import { group } from 'd3';
import type { SourcesKey } from '../i18n/en/sources.ts';
import type { I18n, Params } from '../i18n/i18n.ts';
import { SOURCE_KINDS } from '../model/authority.ts';
import type { Dataset, Evidence, Member, Source, SourceId } from '../model/member.ts';
import { h } from '../views/dom.ts';
import { pageLink, publisherName } from '../views/source.ts';
import { isArchiveCopy } from './data/links.ts';
import { renderTextPage } from './text-page.ts';
import { partWords } from './words.ts';

interface SourcesParts {
  readonly data: Dataset;
  readonly evidence: Evidence;
  readonly i18n: I18n;
  readonly root: string;
  readonly path: string;
}

type Translate = (key: SourcesKey, params?: Params) => string;

/** The page in the language of `i18n`. */
export function renderSources(template: string, parts: SourcesParts): string {
  const { data, i18n, root, path } = parts;
  const t = partWords<SourcesKey>(i18n.lang, 'sources');
  return renderTextPage(template, {
    ...{ data, i18n, root, path },
    title: t('sources.title'),
    description: t('sources.description'),
    skip: partWords<'skip.text'>(i18n.lang, 'about')('skip.text'),
    main: 'about',
    fill: (main) => main.append(...content(parts, t)),
  });
}

function content({ data, evidence, i18n }: SourcesParts, t: Translate): readonly HTMLElement[] {
  const sources = Object.values(evidence.sources);
  const uses = usesOf(data, evidence, i18n, t);
  const byKind = group(sources, ({ kind }) => kind);
  const all = i18n.number(sources.length);
  return [
    h('h2', { class: 'sentence' }, t('sources.title')),
    h('p', { class: 'lead' }, t('sources.lead', { number: all })),
    h(
      'div',
      // The number found is put in place of the sign.
      { class: 'source-search', hidden: true, 'data-found': t('sources.found', { number: '#', all }) },
      h('label', { for: 'source-search' }, t('sources.search')),
      h('input', { id: 'source-search', type: 'search', autocomplete: 'off', spellcheck: 'false' }),
      h('p', { role: 'status' }),
    ),
    ...SOURCE_KINDS.flatMap((kind) => {
      const some = byKind.get(kind) ?? [];
      return some.length === 0 ? [] : [section(t(`sources.kind.${kind}`), some, { i18n, t, uses })];
    }),
  ];
}

interface Words {
  readonly i18n: I18n;
  readonly t: Translate;
  readonly uses: ReadonlyMap<SourceId, readonly Node[]>;
}

const section = (title: string, sources: readonly Source[], words: Words): HTMLElement =>
  h(
    'section',
    { class: 'sources' },
    h('h3', {}, title, ' ', h('span', { class: 'count' }, words.i18n.number(sources.length))),
    h('ul', { role: 'list' }, ...sorted(sources, words.i18n).map((source) => item(source, words))),
  );

function sorted(sources: readonly Source[], i18n: I18n): readonly Source[] {
  const name = (source: Source): string => publisherName(i18n, source);
  return sources.toSorted((a, b) => i18n.compare(name(a), name(b)) || (a.published < b.published ? -1 : 1));
}

function item(source: Source, { i18n, t, uses }: Words): HTMLElement {
  const aside = [
    ...(source.published ? [i18n.partial(source.published, 'nom')] : []),
    ...(isArchiveCopy(source.url) ? [t('sources.archive')] : []),
  ];
  const what = uses.get(source.id) ?? [t('sources.candidates')];
  return h(
    'li',
    { id: source.id },
    h('p', { class: 'publisher' }, [publisherName(i18n, source), ...aside].join(' · ')),
    h('p', { class: 'page' }, ...pageLink(i18n, source)),
    h('p', { class: 'for' }, ...around(t('sources.for', { what: '#' }), listed(what))),
  );
}

/** The words with the nodes in place of the sign. */
function around(words: string, nodes: readonly (Node | string)[]): readonly (Node | string)[] {
  const [before = '', after = ''] = words.split('#');
  return [before, ...nodes, after];
}

const listed = (nodes: readonly (Node | string)[]): readonly (Node | string)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));

/** What each source is evidence for: members, linked, in the order of the alphabet, then all else. */
function usesOf(data: Dataset, evidence: Evidence, i18n: I18n, t: Translate): ReadonlyMap<SourceId, readonly Node[]> {
  const uses = new Map<SourceId, Node[]>();
  const add = (id: SourceId, node: Node): void => void uses.set(id, [...(uses.get(id) ?? []), node]);
  for (const member of data.members.toSorted((a, b) => i18n.compare(i18n.name(a), i18n.name(b))))
    for (const id of namedBy(member, evidence)) add(id, memberLink(member, i18n));
  const others: readonly (readonly [words: string, rows: readonly { readonly source: SourceId | null }[]])[] = [
    [t('sources.counts'), evidence.counts],
    [t('sources.milestones'), evidence.milestones],
    [partWords<'about.plan'>(i18n.lang, 'about')('about.plan'), evidence.plan],
    [t('sources.krakow'), evidence.krakow],
  ];
  for (const [words, rows] of others)
    for (const id of new Set(rows.map(({ source }) => source))) if (id !== null) add(id, h('span', {}, words));
  return uses;
}

/** The sources of its statements, and its own page where that is one of the sources. */
function namedBy({ id }: Member, { statements, sources, pages }: Evidence): ReadonlySet<SourceId> {
  const own = Object.values(sources).filter(({ url }) => url === pages[id]);
  return new Set([...(statements[id] ?? []).map(({ source }) => source), ...own.map((source) => source.id)]);
}

const memberLink = (member: Member, i18n: I18n): HTMLElement =>
  h('a', { href: `../${member.id}/`, lang: i18n.nameLang(member) }, i18n.name(member));
