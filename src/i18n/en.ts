// The words in English. This catalogue is the type of all keys. Plural keys end in _one, _few, _many, _other.
// Grammatical cases (nom, gen, ins, loc) are the same in English; other languages need them.
import { card } from './en/card.ts';
import { krakow } from './en/krakow.ts';
import { panel } from './en/panel.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const en = {
  'month.nom': MONTHS,
  'month.gen': MONTHS,
  'month.ins': MONTHS,
  'month.loc': MONTHS,
  'season.nom': 'spring|summer|autumn|winter',
  'season.gen': 'spring|summer|autumn|winter',
  'season.ins': 'spring|summer|autumn|winter',
  'season.loc': 'spring|summer|autumn|winter',
  'year.nom': '{{year}}',
  'year.gen': '{{year}}',
  'year.ins': '{{year}}',
  'year.loc': '{{year}}',
  'when.days': '{{a}}–{{b}}',
  'when.about': 'about {{a}}',
  'when.after': '{{a}} or later',
  'when.before.day': 'on or before {{a}}',
  'when.before.other': 'in or before {{a}}',
  'when.between': 'between {{a}} and {{b}}',
  'when.betweenYears': 'between {{a}} and {{b}}',
  'when.unknown': 'date unknown',

  'site.name': 'Cities against racism',
  'site.tagline': 'Who belongs to ECCAR, and since when',
  'site.title': 'Cities against racism: who belongs to ECCAR, and since when',
  'site.description':
    'A map and a timeline of the member cities of the European Coalition of Cities against Racism (ECCAR): who belongs, since when, and who says so.',
  'site.independent': 'An independent project, not an official site of ECCAR, of UNESCO or of any city.',
  'site.baseMap': 'Base map: Natural Earth. Disputed borders dashed. Places: GeoNames. Data CC BY 4.0, {{date}}',
  'nav.about': 'About',
  'nav.map': 'The map',
  'nav.language': 'Language',
  'nav.menu': 'Menu',
  'nav.theme': 'Colours',
  'theme.auto': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.contrast': 'High contrast',
  'nav.search': 'Find a city',
  'lang.en': 'English',
  'lang.pl': 'Polski',
  'skip.list': 'Skip to the list of members',
  'skip.timeline': 'Skip to the timeline',

  'skip.text': 'Skip to the text',

  'about.title': 'About this map',
  'about.description':
    'What the European Coalition of Cities against Racism is, how the dates were found, what is missing, and what the borders mean.',
  'about.lead':
    'Nobody publishes when each city joined. This map pieces it together, date by date, each with its source, and draws every date only as exactly as it is known.',
  'about.coalition': 'The coalition',
  'about.founded':
    'In March 2004 UNESCO proposed an International Coalition of Cities against Racism. The European coalition, ECCAR, was launched on {{date}} in Nuremberg. Thirteen cities signed a declaration of intent that day. That was not yet membership: it still needed each city’s approval.',
  'about.steps':
    'In the early years a city took two steps: a declaration of intent, then the Act of Accession and Commitment. On {{date}} there were 28 full members and 41 declarations, which is why other sources of that year speak of 67 to 70.',
  'about.joining':
    'A city joins with a letter signed by its mayor. The steering committee or the general assembly votes, and the mayor signs the Act of Accession and Commitment. With it the city adopts the Ten-Point Plan and promises the people and the money it needs, and a report on what was done.',
  'about.source': 'Source',
  'about.plan': 'The Ten-Point Plan',
  'about.planOfficial': 'Official wording.',
  'about.planOurs': 'Our own translation.',
  'about.dates': 'How the dates were found',
  'about.datesCount':
    '{{statements}} dated statements from {{sources}} public sources stand behind {{members}} members, gathered up to {{date}}.',
  'about.datesRule':
    'A date counts as the day of joining when ECCAR’s steering committee or assembly admitted the city, when the Act of Accession was signed, or when the city, ECCAR, UNESCO or the press say “member since”. A council’s decision to join is not joining, and neither is a declaration of intent. Where no such date was found, the map shows the two days between which the city joined, or the day on which it was already seen as a member.',
  'about.marks':
    'The less is known, the less ink: a disc for a date known to the day, a paler disc for a month or a year, a ring with a core where only bounds are known, an empty ring while a city may have joined, a broken ring where membership itself is unconfirmed. Squares are regions, counties, cantons and metropolitan cities.',
  'about.missing': 'What is missing',
  'about.missingText':
    'ECCAR speaks of more than 170 members and publishes no list with dates. This record has {{certain}} members and {{unconfirmed}} more that are unconfirmed. Some members are missing here, and some dates are vague.',
  'about.borders': 'Borders',
  'about.bordersText':
    'Borders and names on this map imply no opinion on the status of any territory. Disputed lines are dashed. The base map is made from Natural Earth, which is in the public domain.',
  'about.who': 'Who makes this',
  'about.whoText':
    'This is an independent project, not an official site of ECCAR, of UNESCO or of any city. It uses no logo of theirs.',
  'about.privacy': 'Privacy',
  'about.privacyText':
    'The page asks nobody else for anything: no map server, no font server, no analytics. It sets no cookie.',
  'about.licence': 'Licence',
  'about.licenceText':
    'The data may be used under the licence CC BY 4.0, the code under the MIT licence. Coordinates come from GeoNames (CC BY 4.0). The typefaces are Brygada 1918 and Source Sans 3 (SIL Open Font License 1.1).',

  'sentence.today_one': 'Today {{count}} city is a known member, {{more}}.',
  'sentence.today_other': 'Today {{count}} cities are known members, {{more}}.',
  'sentence.moreUnconfirmed_one': '{{count}} more unconfirmed',
  'sentence.moreUnconfirmed_other': '{{count}} more unconfirmed',
  'sentence.krakowSince': '{{krakow}} joined in {{year}}.',
  'sentence.joinedOn': 'On {{date}} {{city}} became a member.',
  'sentence.joinedIn': '{{city}} became a member in {{date}}.',
  'sentence.joinedBetween': '{{city}} joined {{when}}.',
  'sentence.joinedBefore': '{{city}} joined {{when}}.',
  'sentence.joinedUnknown': 'It is not known when {{city}} joined.',
  'sentence.unconfirmed': 'The membership of {{city}} is unconfirmed.',
  'sentence.byThen_one': '{{count}} city had joined by then.',
  'sentence.byThen_other': '{{count}} cities had joined by then.',
  'sentence.byThenPerhaps_one': '{{count}} city had joined by then, perhaps {{possible}}.',
  'sentence.byThenPerhaps_other': '{{count}} cities had joined by then, perhaps {{possible}}.',
  'sentence.byEnd_one': 'By the end of {{date}}, {{count}} city had joined.',
  'sentence.byEnd_other': 'By the end of {{date}}, {{count}} cities had joined.',
  'sentence.byDay_one': 'By {{date}}, {{count}} city had joined.',
  'sentence.byDay_other': 'By {{date}}, {{count}} cities had joined.',
  'sentence.perhaps_one': 'Perhaps as many as {{count}}.',
  'sentence.perhaps_other': 'Perhaps as many as {{count}}.',
  'sentence.filtered_one': '{{countries}}: {{count}} member',
  'sentence.filtered_other': '{{countries}}: {{count}} members',
  'sentence.filteredNone': '{{countries}}: no member',
  'sentence.filteredPerhaps': ', perhaps {{possible}}.',
  'sentence.leftOpen_one': 'For {{count}} of them the sources leave open whether it was in already.',
  'sentence.leftOpen_other': 'For {{count}} of them the sources leave open whether they were in already.',
  'sentence.known_one': 'Today {{count}} is known, {{in}}, {{and}}.',
  'sentence.known_other': 'Today {{count}} are known, {{in}}, {{and}}.',
  'sentence.inCountries_one': 'in {{count}} country',
  'sentence.inCountries_other': 'in {{count}} countries',
  'sentence.andUnconfirmed_one': 'and {{count}} more is unconfirmed',
  'sentence.andUnconfirmed_other': 'and {{count}} more are unconfirmed',
  'sentence.othersFaint': 'The other countries are dimmed.',

  'status.count_one': '{{date}}: {{count}} member.',
  'status.count_other': '{{date}}: {{count}} members.',
  'status.countPerhaps_one': '{{date}}: {{count}} member, perhaps {{possible}}.',
  'status.countPerhaps_other': '{{date}}: {{count}} members, perhaps {{possible}}.',

  'legend.title': 'Legend',
  'legend.sharp': 'joined, date known to the day',
  'legend.wide': 'joined, month or year known',
  'legend.bounds': 'joined, date only between bounds',
  'legend.possible': 'may have joined by then',
  'legend.unconfirmed': 'unconfirmed, second-hand only',
  'legend.area': 'squares: regions, counties, cantons',
  'legend.fresh': 'joined in {{year}}',

  'error.data': 'The dates could not be loaded.',
  'error.dataHint': 'The list of members below is complete. Check your connection.',
  'error.retry': 'Try again',

  ...panel,
  ...card,
  ...krakow,
} as const;

/** A key without the ending of its plural form. */
type Base<K extends string> = K extends `${infer Stem}_${'one' | 'few' | 'many' | 'other'}` ? Stem : K;
export type Key = Base<keyof typeof en>;
