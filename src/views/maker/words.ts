// The words of the embed maker: a translator of their own, as no other part of the page needs them.
import type { MakerKey } from '../../i18n/en/maker.ts';
import type { Translator } from '../../i18n/i18n.ts';

export type MakerWords = Translator<MakerKey>['t'];
