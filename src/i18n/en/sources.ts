// The page of all sources in English. Only the build needs these words.
export const sources = {
  'sources.title': 'All sources',
  'sources.description':
    'Every public source behind this map: who published it, in which language, and for which members it is evidence.',
  'sources.lead':
    '{{number}} public pages and papers stand behind the dates. Each line says who published it, when, and for which members it is evidence; what it says of them stands on their cards.',
  'sources.search': 'Search by publisher, title, language or member',
  'sources.found': 'Found: {{number}} of {{all}}',
  'sources.for': 'For {{what}}',
  'sources.counts': 'numbers of members',
  'sources.milestones': 'meetings of the network',
  'sources.krakow': 'Kraków’s way into the network',
  'sources.candidates': 'cities that are not shown to be members',
  'sources.archive': 'copy in an archive',
  'sources.kind.eccar': 'ECCAR itself',
  'sources.kind.unesco': 'UNESCO and its commissions',
  'sources.kind.city': 'Cities',
  'sources.kind.public-body': 'Other public bodies',
  'sources.kind.press': 'Press',
  'sources.kind.party': 'Parties and councillors',
  'sources.kind.ngo': 'Associations',
  'sources.kind.academic': 'Research',
  'sources.kind.wiki': 'Wikis',
  'sources.kind.other': 'Others',
} as const;

export type SourcesKey = keyof typeof sources;
