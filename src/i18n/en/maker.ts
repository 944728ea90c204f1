// The embed maker in English: its form, the code, what the code asks of a page.

export const maker = {
  'maker.skip': 'Skip to the form',
  'maker.title': 'The map on your page',
  'maker.description':
    'Code that puts the map of the member cities into the website of a city, what that page must allow, and notes on accessibility and privacy to copy.',
  'maker.lead':
    'Choose, look, copy the code, paste it into your page. Nothing has to be installed, and nobody has to register.',

  'maker.choose': 'Choose',
  'maker.city': 'City',
  'maker.cityHint': 'Leave it empty for the whole network.',
  'maker.found_one': '{{count}} member found.',
  'maker.found_other': '{{count}} members found.',
  'maker.noCity': 'No member is called “{{text}}”. Choose one from the list, or leave the field empty.',
  'maker.results': 'Members found',
  'maker.parts': 'Parts',
  'maker.part.map': 'map',
  'maker.part.timeline': 'timeline',
  'maker.part.list': 'list',
  'maker.part.card': 'card of the city',
  'maker.noPart': 'Choose at least one part. The code keeps those of before.',
  'maker.language': 'Language',
  'maker.colours': 'Colours',
  'maker.date': 'Date',
  'maker.dateHint': 'Leave it empty for today, for ever. Else for example 2012, June 2012 or 3 Dec 2020.',
  'maker.data': 'Data',
  'maker.dataNewest': 'always the newest',
  'maker.dataFixed': 'version {{version}}, unchanged',
  'maker.dataHint': 'The newest are corrected as more becomes known. A version stays as it is, mistakes included.',
  'maker.height': 'Height in pixels',
  'maker.heightHint': 'Of the frame. The element finds its own height.',
  'maker.width': 'Width in pixels',
  'maker.widthHint': 'Leave it empty for the whole width.',
  'maker.badNumber': 'This takes a whole number from {{low}} to {{high}}. The code keeps {{kept}}.',
  'maker.wholeWidth': 'the whole width',
  'maker.name': 'Title for screen readers',
  'maker.nameHint': 'Every frame needs one. It is not seen.',
  'maker.noName': 'A frame must have a title. The code keeps the one of before.',
  'maker.frame': 'Map of the member cities of ECCAR, with a timeline',
  'maker.frameCity': '{{city}} on the map of the member cities of ECCAR',

  'maker.preview': 'Look',
  'maker.previewHint': 'This is the page as your readers will see it.',
  'maker.code': 'Copy',
  'maker.byFrame': 'As a frame',
  'maker.byFrameHint': 'Works everywhere, with no script on your page.',
  'maker.byElement': 'As an element',
  'maker.byElementHint':
    'For pages that allow a script from this site. It finds its own height and tells your page what the reader chooses.',
  'maker.copyCode': 'Copy the code',
  'maker.copied': 'Copied.',
  'maker.copyFailed': 'The browser does not allow copying. The text is marked: copy it with the keys of your device.',
  'maker.noScript':
    'Without scripts there is no form here. Put the address of this site in place of {{site}} in the code.',

  'maker.asks': 'What it asks of your page',
  'maker.asksPolicy':
    'Where your server sends a content security policy, its administrator adds these lines. Without such a policy there is nothing to do.',
  'maker.policyFrame': 'For the frame',
  'maker.policyElement': 'For the element',
  'maker.asksNothing': 'No cookie, no storage, no request to anybody but this site.',
  'maker.weight': 'What a reader loads, compressed (measured when this site was built):',
  'maker.weight.page': 'the page until it can be used',
  'maker.weight.engine': 'the detailed map, afterwards and where the device can draw it',
  'maker.weight.script': 'the script of the element',
  'maker.kB': 'kB',

  'maker.copyText': 'Copy as text',
  'maker.copyHtml': 'Copy as HTML',
} as const;

type Base<K extends string> = K extends `${infer Stem}_${'one' | 'few' | 'many' | 'other'}` ? Stem : K;
export type MakerKey = Base<keyof typeof maker>;
