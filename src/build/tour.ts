// The tour as the browser gets it: the holes of its texts filled from the data, in one language of the page.
import type { I18n } from '../i18n/i18n.ts';
import { knowledgeOf } from '../model/knowledge.ts';
import type { Shared } from '../model/link.ts';
import { tallyKept } from '../model/membership.ts';
import type { Run, Step, Tour } from '../model/tour.ts';
import { sourceIds, stepKey } from './data/check-tour.ts';
import type { RecordOf } from './data/tables.ts';
import type { Ground } from './data/tour-facts.ts';
import { dayOfScene, factOf, joinedAt, memberOf, milestoneOf, publishedOf, readScene } from './data/tour-facts.ts';
import type { Hole } from './data/tour-text.ts';
import { followedBy, isHole, readTokens } from './data/tour-text.ts';
import { readWords } from './words.ts';

type Row = RecordOf<'tour'>;

/** Fills the steps that `checkTour` and `checkSteps` have found sound. `i18n`: with all of its words. */
export function renderTour(rows: readonly Row[], i18n: I18n, ground: Ground): Tour {
  const cited = new Set(rows.flatMap(sourceIds));
  const { plan, sources } = ground.evidence;
  return {
    steps: rows.map((row) => renderStep(row, i18n, ground)),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
    plan: plan.filter(({ lang }) => lang === i18n.lang),
  };
}

function renderStep(row: Row, i18n: I18n, ground: Ground): Step {
  const { lang } = i18n;
  const scene = readScene(row.query, ground);
  const written = (part: 'title' | 'text' | 'note' | 'question'): string =>
    lang === 'en' ? row[`${part}_en`] : (readWords(lang)[stepKey(row.id, part)] ?? '');
  const fill = (text: string): readonly Run[] =>
    readTokens(text)
      .map((token) => (isHole(token) ? fillHole(token, scene, i18n, ground) : { text: token, member: null }))
      .map((run) => ({ ...run, text: lang === 'pl' ? bindShortWords(run.text) : run.text }));
  const plain = (text: string): string =>
    fill(text)
      .map((run) => run.text)
      .join('');
  return {
    number: row.number,
    id: row.id,
    query: row.query,
    scene,
    list: row.list,
    sources: sourceIds(row),
    words: {
      [lang]: {
        title: fill(written('title')),
        text: fill(written('text')),
        note: plain(written('note')),
        question: plain(written('question')),
      },
    },
  };
}

/** Polish leaves no word of one letter at the end of a line. */
const bindShortWords = (text: string): string => text.replace(/(?<![^\s(„])([aiouwz]) /giu, '$1\u00a0');

function fillHole(hole: Hole, scene: Shared, i18n: I18n, ground: Ground): Run {
  const member = memberOf(ground, hole.id);
  if (member && hole.kind !== 'joined') return { text: hole.words ?? i18n.name(member), member: member.id };
  const text = wordsFor(hole, scene, i18n, ground);
  // A hole that is sound has words; a build without them must not pass.
  if (text === null) throw new Error(`The tour has no words for {${hole.kind}:${hole.id}}.`);
  return { text, member: null };
}

function wordsFor(hole: Hole, scene: Shared, i18n: I18n, ground: Ground): string | null {
  const { kind, id } = hole;
  const { data, evidence } = ground;
  const milestone = milestoneOf(ground, id);
  const number = (value: number | null): string | null =>
    value === null ? null : i18n.number(value) + followedBy(hole, i18n.lang, value);
  const counts = () => tallyKept(data, scene, dayOfScene(scene, ground));
  switch (kind) {
    case 'joined': {
      const member = memberOf(ground, id);
      return member && i18n.when(member.joined);
    }
    case 'date':
      return milestone && i18n.when(milestone.when);
    case 'month':
      return milestone && i18n.partial(milestone.when.edtf.slice(0, 7), 'nom');
    case 'joined-at':
      return milestone && number(joinedAt(ground, milestone));
    case 'published':
      return number(publishedOf(ground, id));
    case 'fact': {
      const value = factOf(ground, id);
      return value && value + followedBy(hole, i18n.lang, Number(value));
    }
    case 'known': {
      const known = knowledgeOf(data.members);
      return id === 'day' || id === 'bounds' || id === 'none' ? number(known[id]) : null;
    }
    case 'scene':
      return scene.date && i18n.partial(scene.date, 'gen');
    case 'certain':
      return i18n.t('tour.cities', { count: counts().certain });
    case 'possible':
      return number(counts().possible);
    case 'countries':
      return i18n.t('tour.inCountries', { count: counts().countries });
    case 'statements':
      return number(Object.values(evidence.statements).flat().length);
    case 'pages':
      return number(Object.keys(evidence.sources).length);
    default:
      return null;
  }
}
