// The words of the members' pages, of what other sites show of pages, of the page for addresses that lead nowhere,
// and of the one for pages that are not there without a network, in English. Only the build needs these words.
export const page = {
  'page.locale': 'en_GB',
  'page.description':
    '{{name}} ({{country}}) and the European Coalition of Cities against Racism (ECCAR). {{words}} With the sources.',
  'page.picture': '{{name}} on the map of the members.',
  'page.pictureAll': 'The members of ECCAR on a map of Europe. {{words}}',
  'page.frame': '{{name}} in ECCAR: map and timeline',
  'page.frameAll': 'Cities against racism: map and timeline',
  'page.lost': 'There is no page at this address.',
  'page.lostHint': 'The map has all members, each with its date and its sources.',
  'page.lostMap': 'To the map',
  'page.lostList': 'To the list of members',
  'page.unkept': 'There is no network, and this page is not kept on this device.',
  'page.unkeptHint': 'What you have visited before opens: the map, its dates and its sources.',
} as const;

export type PageKey = keyof typeof page;
