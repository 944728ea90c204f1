// Reported and documented: every number that somebody published, with its source, and how many members the record lacks.
import type { I18n } from '../../../i18n/i18n.ts';
import type { CountDetail, Evidence } from '../../../model/member.ts';
import { tally } from '../../../model/membership.ts';
import { gapsOf } from '../../../model/published.ts';
import { h } from '../../dom.ts';
import { pageLink, publisherName } from '../../source.ts';
import type { App } from '../../view.ts';
import { countRow } from './draw-published.ts';
import { numberWords } from './words.ts';

export function reportedOf(app: App, evidence: Evidence): HTMLElement {
  const { i18n } = app;
  const columns = ['date', 'number', 'declarations', 'source', 'note'] as const;
  return h(
    'section',
    { class: 'reported', 'aria-labelledby': 'large-reported' },
    h('h3', { id: 'large-reported' }, i18n.t('large.reported')),
    h('p', { class: 'lead' }, ...gapSentences(app, evidence).flatMap((text, index) => (index ? [' ', text] : [text]))),
    h(
      'table',
      { role: 'table', 'aria-labelledby': 'large-reported' },
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          ...columns.map((column) => h('th', { role: 'columnheader', scope: 'col' }, i18n.t(`large.column.${column}`))),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        ...inOrder(evidence.counts).map(({ count, index }) => row(app, evidence, count, index)),
      ),
    ),
  );
}

/** By the first day that a number can be from; `index` is its place in the data. */
const inOrder = (counts: readonly CountDetail[]) =>
  counts.map((count, index) => ({ count, index })).sort((a, b) => firstDay(a.count) - firstDay(b.count));

const firstDay = ({ when }: CountDetail): number => when.earliest ?? when.latest ?? 0;

type GapParts = Pick<App, 'data' | 'i18n' | 'store'>;

/** "More than 170, says … This record has …" */
export function gapSentences({ data, i18n, store }: GapParts, evidence: Evidence): readonly string[] {
  const { certain, possible, unconfirmed } = tally(data.members, store.getState().today, data.researched);
  const [first, second] = gapsOf(evidence.counts, possible);
  if (!first) return [];
  const told = (count: CountDetail): string => {
    const params = { number: numberWords(i18n, count), when: i18n.when(count.when) };
    return i18n.t('large.told', { ...params, publisher: shortWhose(i18n, evidence, count) });
  };
  const lacks = (missing: number): string =>
    missing > 0 ? i18n.t('large.missing', { count: missing }) : i18n.t('large.noneMissing');
  const known = i18n.t(unconfirmed > 0 ? 'large.recordUnconfirmed' : 'large.record', { count: certain, unconfirmed });
  return [
    i18n.t('large.latest', { told: told(first.count) }),
    known,
    lacks(first.missing),
    ...(second ? [i18n.t('large.highest', { told: told(second.count), count: second.missing })] : []),
  ];
}

/** Who published a number, in the reader's language where the data has a pattern for it. */
function whose(i18n: I18n, { sources }: Evidence, { source, publisher }: CountDetail): string {
  const page = sources[source];
  return page ? publisherName(i18n, page) : publisher;
}

/** The same for a sentence, where it stands in brackets: "Stadt Innsbruck" for "Stadt Innsbruck (Innsbruck informiert)". */
export const shortWhose = (i18n: I18n, evidence: Evidence, count: CountDetail): string =>
  whose(i18n, evidence, count).replace(/ \([^()]*\)$/, '');

function row({ i18n }: App, evidence: Evidence, count: CountDetail, index: number): HTMLElement {
  const source = evidence.sources[count.source];
  const cell = (...content: readonly (Node | string)[]): HTMLElement => h('td', { role: 'cell' }, ...content);
  return h(
    'tr',
    { role: 'row', id: countRow(index), tabindex: -1 },
    h('th', { role: 'rowheader', scope: 'row' }, i18n.when(count.when)),
    cell(numberWords(i18n, count)),
    cell(
      h('span', { class: 'column' }, `${i18n.t('large.column.declarations')}: `),
      i18n.t(`large.declared.${count.declarations}`),
    ),
    cell(`${whose(i18n, evidence, count)}: `, ...(source ? pageLink(i18n, source) : [])),
    h('td', { role: 'cell', lang: i18n.lang === 'en' ? null : 'en' }, count.note),
  );
}
