// The words of the members' pages, of what other sites show of pages, and of the page for addresses that lead nowhere, in
// Polish.
import type { PageKey } from '../en/page.ts';

export const page = {
  'page.locale': 'pl_PL',
  'page.description':
    '{{name}} ({{country}}) a Europejska Koalicja Miast przeciwko Rasizmowi (ECCAR). {{words}} Z podaniem źródeł.',
  'page.picture': '{{name}} na mapie członków sieci.',
  'page.pictureAll': 'Członkowie ECCAR na mapie Europy. {{words}}',
  'page.frame': '{{name}} w ECCAR: mapa i oś czasu',
  'page.frameAll': 'Miasta przeciwko rasizmowi: mapa i oś czasu',
  'page.lost': 'Pod tym adresem nie ma strony.',
  'page.lostHint': 'Na mapie są wszyscy członkowie, każdy z datą i źródłami.',
  'page.lostMap': 'Do mapy',
  'page.lostList': 'Do listy członków',
} as const satisfies Readonly<Record<PageKey, string>>;
