// The kinds of doubt with their marks and words, as the legend and the filters show them.
import type { I18n } from '../i18n/i18n.ts';
import type { Doubt } from '../model/link.ts';
import { DOUBT_LOOKS } from '../model/look.ts';
import { s } from './dom.ts';
import { markElement } from './mark-svg.ts';

/** Px of a mark of the legend. */
export const LEGEND_RADIUS = 5;

const SIDE = 18;

export const legendMark = (look: Parameters<typeof markElement>[0]): SVGSVGElement =>
  s(
    'svg',
    { width: SIDE, height: SIDE, viewBox: `${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`, 'aria-hidden': 'true' },
    markElement(look, LEGEND_RADIUS),
  );

export const doubtMark = (doubt: Doubt): SVGSVGElement => legendMark(DOUBT_LOOKS[doubt]);

/** What a filter by doubt leaves in, a whole sentence: "Only these are shown: date known to the day." */
export const onlyKnown = (i18n: I18n, known: readonly Doubt[]): string =>
  i18n.t('doubt.only', { doubts: i18n.list(known.map((doubt) => i18n.t(`doubt.${doubt}`))) });
