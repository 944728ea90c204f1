// The about page in English. Only the build needs these words.
export const about = {
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
  'about.rests': 'What the dates rest on',
  'about.firstHand': 'Members with a source of the city itself or of ECCAR: {{firstHand}} of {{members}}.',
  'about.marks':
    'The less is known, the less ink: a disc for a date known to the day, a paler disc for a month or a year, a ring with a core where only bounds are known, an empty ring while a city may have joined, a broken ring where membership itself is unconfirmed. Squares are regions, counties, cantons and metropolitan cities.',
  'about.missing': 'What is missing',
  'about.missingText':
    'ECCAR speaks of more than 170 members and publishes no list with dates. This record has {{certain}} members and {{unconfirmed}} more that are unconfirmed. Some members are missing here, and some dates are vague.',
  'about.byCountry': 'How well the dates are known, by country',
  'about.dayColumn':
    'Of the dates in the first of these columns {{day}} are known to the very day, and {{near}} lie within a month of days.',
  'about.total': 'All',
  'about.candidates':
    'These cities applied, decided to join or considered it, but no source shows that they are members. They are not on the map. The remarks are in English.',
  'about.wrong': 'Is something wrong?',
  'about.wrongText':
    'Name the member, what is wrong, and a public page or paper that says so: a date changes only with a source. CONTRIBUTING.md, beside the code, goes through it step by step.',
  'about.data': 'The data, to take away',
  'about.dataText':
    'The whole record, version {{version}}. Dates stand as they are known, in the notation EDTF; beside each, the first and the last day that it can mean.',
  'about.releases': 'Each version stays at an address of its own, as it was:',
  'about.releaseMap': 'the map as it was then',
  'about.dataMembers': 'the members, for a spreadsheet',
  'about.dataEvidence': 'each statement about a date, with its source',
  'about.dataSources': 'the sources',
  'about.dataMap': 'the members, for a map',
  'about.dataAll': 'members, statements and sources in one, for a program',
  'about.dataPackage': 'what each column means (Frictionless Data Package)',
  'about.dataGuide': 'field guide, in English',
  'about.dataChanges': 'what has changed, version by version, in English',
  'about.keys': 'Keys and screen readers',
  'about.keysText':
    'Everything works without a mouse. Tab goes on, Shift and Tab go back. Enter or the space bar press a button. Escape closes what is open and goes back to where you were. Buttons in a row are one stop: arrow keys go from one to the next. No letter is a key, except in the presentation.',
  'about.keysReader':
    'With a screen reader, the list of members has all that the map shows, and “In words” says it in a paragraph. After an action one sentence says date and count; while the history plays nothing is said until it stops. To walk on the map with the arrow keys, leave your screen reader’s browse mode.',
  'about.borders': 'Borders',
  'about.bordersText':
    'Borders and names on this map imply no opinion on the status of any territory. Disputed lines are dashed. The base map is made from Natural Earth, which is in the public domain.',
  'about.who': 'Who makes this',
  'about.whoText':
    'This is an independent project, not an official site of ECCAR, of UNESCO or of any city. It uses no logo of theirs.',
  'about.privacy': 'Privacy',
  'about.privacyText':
    'The page asks nobody else for anything: no map server, no font server, no analytics. It sets no cookie. So that it opens without a network, your browser keeps the files of the page on your device, in the languages that you visit. Nothing about you is among them. An embedded map keeps nothing.',
  'about.licence': 'Licence',
  'about.licenceText':
    'The data may be used under the licence CC BY 4.0, the code under the MIT licence. Coordinates come from GeoNames (CC BY 4.0). The typefaces are Brygada 1918 and Source Sans 3 (SIL Open Font License 1.1).',
  'about.embed': 'On your own page',
  'about.embedText': 'The map can be put into the website of a city, a school or a newspaper.',
  'about.embedGo': 'Make the code',
} as const;

export type AboutKey = keyof typeof about;
