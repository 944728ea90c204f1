// The hand-out: pages of A4 in black and white with map, timeline, questions, the ten points, members and sources.
import type { Evidence } from '../model/member.ts';
import type { Padding, Size } from '../model/mercator.ts';
import type { Tour } from '../model/tour.ts';
import { plainText, planIn, sourcesOf, wordsOf } from '../model/tour.ts';
import type { State } from '../store/store.ts';
import { h, s } from '../views/dom.ts';
import { drawLegend } from '../views/legend/legend.ts';
import { publisherName } from '../views/source.ts';
import { membersTable } from './members-table.ts';
import { sentencesOf } from './sentences.ts';
import { block, foot, paragraph, sheet } from './sheets.ts';
import type { Ground, Parts } from './static-map.ts';
import { drawStaticInset, drawStaticMap, drawStaticStrip, isWhole } from './static-map.ts';
import type { PaperWords } from './words.ts';

export interface HandOut extends Parts {
  readonly state: State;
  readonly words: PaperWords;
  /** What of the base map is at hand. Without any the map is left out: marks alone would say nothing. */
  readonly ground: Ground;
  /** null as long as nobody has asked for it: then the first page is all there is. */
  readonly more: More | null;
}

export interface More {
  readonly evidence: Evidence;
  readonly tour: Tour;
  /** ISO 3166-1, of the class. */
  readonly country: string;
  /** The address of the present view; null where there is none, in the classroom copy. */
  readonly address: (() => Address) | null;
}

export interface Address {
  readonly url: string;
  readonly code: SVGElement;
}

/** CSS px between the margins of A4 (12 mm); the timeline is drawn wider and shrunk, as it needs room for its marks. */
const MAP: Size = { width: 703, height: 484 };
/** The legend and the inset lie in the upper corners. */
const ROOM: Padding = { top: 40, right: 110, bottom: 0, left: 0 };
const STRIP = 960;

export function drawHandOut(input: HandOut): readonly HTMLElement[] {
  const { more } = input;
  if (!more) return [firstPage(input)];
  return [firstPage(input), tourPage(input, more), questionPage(input, more), memberPage(input, more)];
}

const headOf = ({ i18n, data, words }: HandOut): readonly [string, string] => [
  i18n.t('site.name'),
  words.t('paper.printed', { date: i18n.day(data.researched) }),
];

function firstPage(input: HandOut): HTMLElement {
  const { i18n, data, words, state, ground } = input;
  const [main = '', second = ''] = sentencesOf(input, words, state);
  return sheet(
    headOf(input),
    h('h1', {}, main),
    second ? paragraph(second, 'quiet') : null,
    ground.low ? mapFigure(input) : null,
    h('div', { class: 'strip paper-strip' }, fitted(drawStaticStrip(input, state, STRIP, 'print-'))),
    h(
      'div',
      { class: 'columns' },
      block(words.t('paper.howTo'), paragraph(words.t('paper.howToText'))),
      block(
        words.t('paper.missing'),
        paragraph(words.t('paper.missingText')),
        input.more ? null : paragraph(words.t('paper.onlyMap', { take: i18n.t('nav.take') }), 'quiet'),
      ),
      input.more?.address ? addressOf(words, input.more.address()) : null,
    ),
    foot(i18n.t('site.independent'), i18n.t('site.baseMap', { date: i18n.day(data.researched) })),
  );
}

/** The map with its legend over the Atlantic, and the inset over the east, where no member lies. */
function mapFigure({ data, i18n, state, ground }: HandOut): HTMLElement {
  const parts = { data, i18n };
  const map = drawStaticMap(parts, state, ground, MAP, ROOM);
  const legend = h('div', { class: 'paper-legend' });
  drawLegend(legend, parts, state, 'plain');
  for (const extra of legend.querySelectorAll('h2, .hint')) extra.remove();
  return h(
    'figure',
    { class: 'paper-map' },
    fitted(map.svg),
    legend,
    isWhole(state)
      ? h(
          'div',
          { class: 'paper-inset' },
          h('p', {}, i18n.t('map.inset')),
          fitted(drawStaticInset(parts, state, ground)),
        )
      : null,
    map.outside > 0 ? paragraph(i18n.t('map.outside', { count: map.outside }), 'quiet outside') : null,
  );
}

/** As wide as its place. */
function fitted(svg: SVGSVGElement): SVGSVGElement {
  const [width, height] = [svg.getAttribute('width') ?? '1', svg.getAttribute('height') ?? '1'];
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  return svg;
}

const addressOf = (words: PaperWords, { url, code }: Address): HTMLElement =>
  block(words.t('paper.address'), h('div', { class: 'paper-qr' }, code), paragraph(url, 'url'));

/** The steps of the tour, as they are told beside the map, and the ten points. */
function tourPage(input: HandOut, { tour, evidence }: More): HTMLElement {
  const { i18n, words } = input;
  const steps = tour.steps.map((step) => {
    const { title, text } = wordsOf(step, i18n.lang);
    const publishers = [...new Set(sourcesOf(tour, step).map((source) => publisherName(i18n, source)))];
    return h(
      'li',
      {},
      h('h3', {}, plainText(title)),
      paragraph(plainText(text)),
      publishers.length > 0 ? paragraph(words.t('paper.told', { publishers: publishers.join('; ') }), 'quiet') : null,
    );
  });
  const story = block(words.t('paper.tour'), h('ol', { class: 'story-steps' }, ...steps));
  return sheet(headOf(input), story, planOf(input, evidence));
}

function planOf({ i18n, words }: HandOut, evidence: Evidence): HTMLElement {
  const plan = planIn(evidence, i18n.lang);
  const official = plan.every((point) => point.official);
  const sources = [...new Set(plan.flatMap(({ source }) => evidence.sources[source ?? ''] ?? []))];
  return block(
    words.t('paper.plan'),
    h('ol', { class: 'plan' }, ...plan.map(({ heading }) => h('li', {}, heading))),
    paragraph(words.t(official ? 'paper.planOfficial' : 'paper.planOurs'), 'quiet'),
    ...sources.map((source) =>
      paragraph(words.t('paper.planSource', { publisher: publisherName(i18n, source), url: source.url }), 'quiet url'),
    ),
  );
}

function questionPage(input: HandOut, { tour }: More): HTMLElement {
  const questions = tour.steps.flatMap((step) => wordsOf(step, input.i18n.lang).question || []);
  return sheet(
    headOf(input),
    block(
      input.words.t('paper.questions'),
      h('ol', { class: 'questions' }, ...questions.map((question) => h('li', {}, question, lines()))),
    ),
  );
}

/** Room to write. */
const lines = (): SVGSVGElement =>
  s(
    'svg',
    { class: 'lines', viewBox: '0 0 600 46', 'aria-hidden': 'true' },
    s('path', { d: 'M0,22.5H600M0,45.5H600' }),
  );

function memberPage(input: HandOut, { evidence, country }: More): HTMLElement {
  const { i18n, data, words } = input;
  return sheet(
    headOf(input),
    block(words.t('paper.members', { country: i18n.country(country) }), membersTable(input, words, evidence, country)),
    foot(i18n.t('site.independent'), i18n.t('site.baseMap', { date: i18n.day(data.researched) })),
  );
}
