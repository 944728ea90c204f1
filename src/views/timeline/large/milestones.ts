// All milestones in a list: choosing one sets the date and shows the place; admissions known from a meeting are named.
import { admissionsOf } from '../../../model/company.ts';
import { isoDay } from '../../../model/day.ts';
import { isDate } from '../../../model/link.ts';
import type { Evidence, Member, MilestoneDetail, Source } from '../../../model/member.ts';
import { h } from '../../dom.ts';
import { memberLink, sentenceOf } from '../../member-link.ts';
import { externalLink, publisherName } from '../../source.ts';
import type { App } from '../../view.ts';
import { placeName } from './words.ts';

export function milestonesOf(app: App, evidence: Evidence): HTMLElement {
  const { data, i18n } = app;
  const admissions = admissionsOf(data.members, data.milestones);
  return h(
    'section',
    { class: 'milestones', 'aria-labelledby': 'large-milestones' },
    h('h3', { id: 'large-milestones' }, i18n.t('large.milestones')),
    h('p', { class: 'hint' }, i18n.t('large.milestonesHint')),
    h(
      'ol',
      { role: 'list' },
      ...evidence.milestones.map((milestone) => row(app, evidence, milestone, admissions.get(milestone.id) ?? [])),
    ),
  );
}

function row(app: App, evidence: Evidence, milestone: MilestoneDetail, admitted: readonly Member[]): HTMLElement {
  const { data, i18n } = app;
  const place = placeName(i18n, data, milestone);
  const kind = kindWords(app, milestone);
  const button = h('button', { type: 'button' }, i18n.t(`milestone.${milestone.id}`));
  button.addEventListener('click', () => choose(app, milestone));
  const source = evidence.sources[milestone.source];
  return h(
    'li',
    { id: milestone.id, tabindex: -1 },
    h(
      'p',
      { class: 'when' },
      h('strong', {}, i18n.when(milestone.when)),
      h('span', {}, [kind, place].filter((part) => part !== null).join(', ')),
      source ? h('span', { class: 'source' }, externalLink(source.url, sourceWords(app, source), source.lang)) : null,
    ),
    h('p', {}, button),
    admitted.length > 0 ? h('p', { class: 'admitted' }, ...admittedWords(app, admitted)) : null,
  );
}

const sourceWords = ({ i18n }: App, source: Source): HTMLElement =>
  h('span', {}, i18n.t('card.source', { publisher: publisherName(i18n, source) }));

function admittedWords({ i18n }: App, admitted: readonly Member[]): readonly (Node | string)[] {
  const names = sentenceOf(
    i18n,
    admitted.map((member) => memberLink(i18n, member)),
  );
  return i18n.pieces('large.admitted', ['names']).flatMap(({ text, hole }) => (hole === 'names' ? names : [text]));
}

const KINDS = [
  ...['founding', 'secretariat', 'general-assembly', 'general-conference', 'registration'],
  ...['steering-committee', 'presidency', 'toolkit', 'local', 'award', 'report'],
] as const;

/** A kind that is new in the data has no words yet, and stands as it is. */
function kindWords({ i18n }: App, { kind }: MilestoneDetail): string {
  const known = KINDS.find((one) => one === kind);
  return known ? i18n.t(`milestone.${known}`) : kind;
}

/** From this zoom on a city is told from its neighbours. */
const NEAR = 5;

/** The map shows the place at the end of the milestone. */
function choose({ store }: App, { when, lon, lat }: MilestoneDetail): void {
  const { today, at, apply, setDate, moveCamera, openTimeline } = store.getState();
  const last = when.latest ?? when.earliest;
  const date = last === null ? null : isoDay(last);
  const asked = last !== null && date !== null && last < today && isDate(date, today) ? date : null;
  setDate(asked);
  // A span or a comparison that the milestone lies before would hold the date back.
  if (store.getState().date !== asked) apply({ date: asked, from: null, compare: null });
  if (lon !== null && lat !== null) moveCamera({ lon, lat, zoom: Math.max(NEAR, at?.zoom ?? NEAR) });
  openTimeline(false);
}
