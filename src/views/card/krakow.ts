// Kraków's own story on its card: the council's decision and the admission told apart, and what stands behind them.
import type { I18n } from '../../i18n/i18n.ts';
import { edgesOf } from '../../model/edtf-edges.ts';
import type { KrakowFact, KrakowFactId } from '../../model/krakow.ts';
import type { Evidence, Member, SourceId } from '../../model/member.ts';
import type { Entry } from '../../model/story.ts';
import { storyOf } from '../../model/story.ts';
import { h } from '../dom.ts';
import { memberLink, sentenceOf } from '../member-link.ts';
import { publisherName, sourceGroup } from '../source.ts';
import type { CardParts } from './content.ts';
import { entryList, foldedMentions } from './entries.ts';

type Facts = ReadonlyMap<KrakowFactId, KrakowFact>;

export function krakowStory(parts: CardParts, member: Member, evidence: Evidence): readonly Node[] {
  const { i18n } = parts;
  const facts: Facts = new Map(evidence.krakow.map((fact) => [fact.id, fact]));
  const { entries, mentions } = storyOf(member, evidence.statements[member.id] ?? []);
  const words = (entry: Entry): string | null => entryWords(i18n, facts, entry);
  const main = entries.filter((entry) => words(entry) !== null);
  const rest = [...entries.filter((entry) => words(entry) === null), ...mentions];
  return [
    h('h3', { class: 'visually-hidden' }, i18n.t('card.sources')),
    entryList(i18n, member, evidence, main, words),
    ...announcement(parts, facts, evidence),
    ...foldedMentions(i18n, evidence, rest),
  ];
}

/** Most chapters come from one source, the city's announcement: it is named once, above them. */
function announcement(parts: CardParts, facts: Facts, evidence: Evidence): readonly Node[] {
  const { i18n } = parts;
  const main = evidence.sources[facts.get('aim')?.source ?? ''];
  if (!main) return [];
  const chapters = [commitment, programme, voices, present, network].flatMap((chapter) =>
    chapter(parts, facts, evidence),
  );
  const rest = chapters.map(({ title, content, sources }) => {
    const others = [...new Set(sources)].filter((id) => id !== main.id).flatMap((id) => evidence.sources[id] ?? []);
    return h('section', {}, h('h4', {}, title), ...content, ...sourceGroup(i18n, others));
  });
  return [
    h(
      'section',
      { class: 'chapters' },
      h('h3', {}, i18n.t('krakow.announcement')),
      ...sourceGroup(i18n, [main]),
      ...rest,
    ),
  ];
}

/** The words for the two dates that matter; null for every other entry. */
function entryWords(i18n: I18n, facts: Facts, { told, when }: Entry): string | null {
  const [resolution, admission] = [facts.get('resolution'), facts.get('admission')];
  if (told === 'council' && resolution && when.edtf === resolution.when.edtf)
    return i18n.t('krakow.resolution', { resolution: resolution.value });
  return told === 'admitted' && when.edtf === admission?.when.edtf ? i18n.t('krakow.admission') : null;
}

interface Chapter {
  readonly title: string;
  readonly content: readonly Node[];
  readonly sources: readonly SourceId[];
}

type ChapterOf = (parts: CardParts, facts: Facts, evidence: Evidence) => readonly Chapter[];

const commitment: ChapterOf = ({ i18n }, facts, evidence) => {
  const fact = facts.get('ten-point-plan');
  if (!fact) return [];
  const mine = evidence.plan.filter(({ lang }) => lang === i18n.lang);
  const points = mine.length > 0 ? mine : evidence.plan.filter(({ lang }) => lang === 'en');
  const lang = mine.length > 0 ? null : 'en';
  const isOurs = points.some(({ official, source }) => !official && source === null);
  return [
    {
      title: i18n.t('krakow.plan'),
      content: [
        h('p', {}, i18n.t('krakow.commitment')),
        h('ol', { class: 'plan', lang }, ...points.map(({ heading }) => h('li', {}, heading))),
        ...(isOurs ? [h('p', { class: 'note' }, i18n.t('krakow.planTranslation'))] : []),
      ],
      sources: [fact.source, ...points.flatMap(({ source }) => source ?? [])],
    },
  ];
};

const programme: ChapterOf = ({ i18n }, facts) => {
  const [adopted, aim] = [facts.get('open-krakow'), facts.get('open-krakow-aim')];
  if (!adopted || !aim) return [];
  const text = i18n.t('krakow.programme', {
    programme: aim.value,
    resolution: adopted.value,
    date: i18n.partial(edgesOf(adopted.when.edtf).first ?? '', 'gen'),
  });
  return [{ title: i18n.t('krakow.open'), content: [h('p', {}, text)], sources: [adopted.source, aim.source] }];
};

const voices: ChapterOf = ({ i18n }, facts) => {
  const [klaman, aim] = [facts.get('klaman'), facts.get('aim')];
  if (!klaman || !aim) return [];
  const content = [h('p', {}, i18n.t('krakow.klaman', { person: klaman.value })), h('p', {}, i18n.t('krakow.aim'))];
  return [{ title: i18n.t('krakow.voices'), content, sources: [klaman.source, aim.source] }];
};

const PRESENT = [
  ['present-hunek', 'krakow.presentHunek'],
  ['present-zacchiroli', 'krakow.presentZacchiroli'],
  ['present-klaman', 'krakow.presentKlaman'],
  ['present-ploskonka', 'krakow.presentPloskonka'],
] as const;

const present: ChapterOf = ({ i18n }, facts) => {
  const known = PRESENT.flatMap(([id, key]) => {
    const fact = facts.get(id);
    return fact ? [{ key, fact }] : [];
  });
  if (known.length === 0) return [];
  const people = known.map(({ key, fact }) => h('li', {}, i18n.t(key, { person: fact.value })));
  return [
    {
      title: i18n.t('krakow.present'),
      content: [h('ul', { class: 'people' }, ...people)],
      sources: known.map(({ fact }) => fact.source),
    },
  ];
};

const EXAMPLES = ['example-berlin', 'example-paris', 'example-dublin', 'example-wroclaw'] as const;

const network: ChapterOf = (parts, facts, evidence) => {
  const { data, i18n } = parts;
  const [founding, size] = [facts.get('founding'), facts.get('network-size')];
  const source = size && evidence.sources[size.source];
  if (!founding || !size || !source) return [];
  const text = i18n.t('krakow.eccar', {
    year: i18n.partial(founding.when.edtf, 'loc'),
    initiator: founding.value,
    number: i18n.number(Number(size.value)),
    publisher: publisherName(i18n, source),
    date: i18n.partial(size.when.edtf, 'nom'),
  });
  const examples = EXAMPLES.flatMap((id) => data.members.filter((member) => member.id === facts.get(id)?.value));
  const links = sentenceOf(
    i18n,
    examples.map((member) => memberLink(i18n, member, parts)),
  );
  return [
    {
      title: i18n.t('krakow.network'),
      content: [h('p', {}, text, ' ', ...links, '.')],
      sources: [founding.source, size.source],
    },
  ];
};
