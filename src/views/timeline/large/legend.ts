// The legend at the foot of the large picture, in words: the less is known, the less ink.
import type { I18n } from '../../../i18n/i18n.ts';
import type { Look } from '../../../model/look.ts';
import type { Member } from '../../../model/member.ts';
import { h, s } from '../../dom.ts';
import { markElement } from '../../mark-svg.ts';
import { COUNT_SIGNS } from '../draw-curve.ts';

const KINDS = ['day', 'wide', 'between', 'before', 'perhaps', 'unconfirmed', 'left', 'published'] as const;
type Kind = (typeof KINDS)[number];

const look = (fill: Look['fill'], ink: Look['ink']): Look => ({ fill, ink, shape: 'round' });

const LOOKS: Readonly<Record<Exclude<Kind, 'published'>, Look>> = {
  day: look('disc', 'ink'),
  wide: look('disc', 'mid'),
  between: look('core', 'ink'),
  before: look('core', 'ink'),
  perhaps: look('empty', 'ink'),
  unconfirmed: look('broken', 'unconfirmed'),
  left: look('gone', 'not-yet'),
};

/** The end of those who have left is told only where somebody has. */
export function legendOf(i18n: I18n, members: readonly Member[]): HTMLElement {
  const kinds = KINDS.filter((kind) => kind !== 'left' || members.some(({ left }) => left !== null));
  return h(
    'dl',
    { class: 'legend' },
    ...kinds.map((kind) =>
      h(
        'div',
        {},
        h('dt', {}, sign(kind), i18n.t(`large.legend.${kind}`)),
        h('dd', {}, i18n.t(`large.legendHint.${kind}`)),
      ),
    ),
  );
}

/** The ink besides the mark, which stands at 0/0. */
const INK: Readonly<Partial<Record<Kind, string>>> = {
  between: 'M-46,-3V3M-46,0H-4',
  before: 'M-4,0h-14M-23,0h-9M-37,0h-5M-46,0h-2',
  perhaps: 'M-46,-3V3M-46,0H-4M4,0H18',
  left: 'M-44,0H18M18,-3V3',
};

function sign(kind: Kind): SVGSVGElement {
  const box = { width: 74, height: 18, viewBox: '-50 -9 74 18', 'aria-hidden': 'true' };
  if (kind === 'published') {
    const signs = (['exact', 'over', 'about'] as const).map((one, index) =>
      s('path', { class: 'published-sign', d: COUNT_SIGNS[one], transform: `translate(${-44 + index * 24},1)` }),
    );
    return s('svg', box, ...signs);
  }
  const alone = kind === 'day' || kind === 'unconfirmed' || kind === 'left';
  const mark = s('g', { transform: alone ? 'translate(-44,0)' : null }, markElement(LOOKS[kind], 4.6));
  if (kind === 'wide')
    return s(
      'svg',
      box,
      s('rect', { class: 'bar', x: -48, y: -2, width: 66, height: 4 }),
      s('g', { transform: 'translate(-15,0)' }, mark),
    );
  return s('svg', box, s('path', { class: kind === 'left' ? 'until' : 'thread', d: INK[kind] ?? '' }), mark);
}
