// The parts of the about page on the record itself: how well the dates are known, what they rest on, what is missing.
import { rollups } from 'd3';
import type { AboutKey } from '../i18n/en/about.ts';
import type { I18n, Params } from '../i18n/i18n.ts';
import { doubtOf } from '../model/doubt.ts';
import { hostOf } from '../model/host.ts';
import { DOUBTS } from '../model/link.ts';
import type { Basis, Evidence, Member } from '../model/member.ts';
import { h } from '../views/dom.ts';
import { isFirstHand } from './data/report.ts';
import type { Candidate } from './data/resolve.ts';

type Translate = (key: AboutKey, params?: Params) => string;

interface Ground {
  readonly members: readonly Member[];
  readonly evidence: Evidence;
  readonly i18n: I18n;
  readonly t: Translate;
}

/** What can be said of how a date was found, the best first. */
const BASES: readonly Basis[] = ['admitted', 'signed', 'stated', 'bounded', 'listed', 'none'];

/** How many dates rest on what, and how many members have a source of their own or of ECCAR. */
export function drawBases({ members, evidence, i18n, t }: Ground): readonly HTMLElement[] {
  const rows = BASES.map((basis) => {
    const count = members.filter((member) => member.basis === basis).length;
    return [i18n.t(`basis.${basis}`), i18n.number(count)];
  });
  const firstHand = members.filter((member) => isFirstHand(member, evidence)).length;
  return [
    table('about-bases', t('about.rests'), [t('about.rests'), i18n.t('list.title')], rows),
    h('p', {}, t('about.firstHand', { firstHand: i18n.number(firstHand), members: i18n.number(members.length) })),
  ];
}

/** By country, how well the dates are known; in the last row all of them. */
export function drawCountries({ members, i18n, t }: Ground): readonly HTMLElement[] {
  const numbers = (group: readonly Member[]): readonly string[] => [
    i18n.number(group.length),
    ...DOUBTS.map((doubt) => i18n.number(group.filter((member) => doubtOf(member) === doubt).length)),
  ];
  const rows = rollups(members, numbers, ({ country }) => country)
    .map(([code, cells]) => [i18n.country(code), ...cells])
    .toSorted(([a = ''], [b = '']) => i18n.compare(a, b));
  const head = [i18n.t('filters.country'), i18n.t('list.title'), ...DOUBTS.map((doubt) => i18n.t(`doubt.${doubt}`))];
  // On the map a date within some days is drawn as one of a day; here it is told apart.
  const sharp = members.filter((member) => doubtOf(member) === 'day');
  const day = sharp.filter(({ joined }) => joined.precision === 'day').length;
  return [
    table('about-countries', t('about.byCountry'), head, [...rows, [t('about.total'), ...numbers(members)]]),
    h('p', {}, t('about.dayColumn', { day: i18n.number(day), near: i18n.number(sharp.length - day) })),
  ];
}

/** Cities that are near the network but not shown to be in it. The remarks are the researchers', in English. */
export function drawCandidates(
  candidates: readonly Candidate[],
  { evidence, i18n, t }: Ground,
): readonly HTMLElement[] {
  const row = ({ name, country, when, source, note }: Candidate): HTMLElement => {
    const { url, lang } = evidence.sources[source] ?? {};
    const date = when.edtf === '' ? '' : `, ${i18n.when(when)}`;
    return h(
      'li',
      {},
      `${name}, ${i18n.country(country)}${date}: `,
      h('span', { lang: 'en' }, note),
      ' ',
      url ? h('a', { href: url, hreflang: lang ?? null, rel: 'noopener' }, hostOf(url)) : '',
    );
  };
  return [h('p', {}, t('about.candidates')), h('ul', { class: 'candidates' }, ...candidates.map(row))];
}

/** As wide as it must be: on a narrow screen it scrolls by itself, by keyboard too. Its first column says what a row is of. */
function table(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const heads = head.map((words) => h('th', { scope: 'col' }, words));
  const cells = ([first = '', ...rest]: readonly string[]): HTMLElement =>
    h('tr', {}, h('th', { scope: 'row' }, first), ...rest.map((cell) => h('td', {}, cell)));
  return h(
    'div',
    { class: 'record', tabindex: 0, role: 'region', 'aria-labelledby': id },
    h(
      'table',
      {},
      h('caption', { id, class: 'visually-hidden' }, caption),
      h('thead', {}, h('tr', {}, ...heads)),
      h('tbody', {}, ...rows.map(cells)),
    ),
  );
}
