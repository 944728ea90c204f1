// The notes of the embed maker in English, on accessibility and privacy, written for the page of a city. Only the build needs them.
import { criteria } from './criteria.ts';

export const makerNotes = {
  ...criteria,
  'notes.accessibility': 'Accessibility statement of the embedded map',
  'notes.copyHint': 'To be copied into the accessibility statement of your own site.',
  'notes.about':
    'This statement is about the map of the member cities of ECCAR at {{site}}, which is embedded in this page. It is an independent project, not an official site of ECCAR, of UNESCO or of any city.',
  'notes.standard':
    'It was built to meet WCAG 2.1 at level AA, as EN 301 549 V3.2.1 (clause 9) asks of web pages. Whether it does has not been audited. What follows is what automatic tests check, and what nobody has tested yet.',
  'notes.people': 'No test with people with disabilities and none with a screen reader has been recorded.',
  'notes.way':
    'Whoever cannot use the map finds the same in the list: every member with its date in words, and on its card the source of each statement. The page is readable without scripts.',
  'notes.known': 'Known limits',
  'notes.limitMap':
    'The detailed map draws names of places as pixels. The list, the cards and the simple map have them as text.',
  'notes.limitKeys': 'In the presentation single letters and Page Down are keys. Outside of it no letter is.',
  'notes.table': 'Criteria of WCAG 2.1, levels A and AA',
  'notes.counts':
    '{{tested}} tested without a fault, {{partly}} tested in part, {{absent}} about things that do not occur, {{untested}} not tested.',
  'notes.criterion': 'Criterion',
  'notes.level': 'Level',
  'notes.clause': 'EN 301 549',
  'notes.result': 'Result',
  'notes.how': 'How',
  'notes.result.tested': 'tested, no fault found',
  'notes.result.partly': 'tested in part, no fault found',
  'notes.result.absent': 'does not occur',
  'notes.result.untested': 'not tested',
  'how.axe':
    'axe-core finds nothing in the states that a reader can reach, in every language, in light, dark and high-contrast colours, on a desktop and on a phone',
  'how.contrast': 'the contrast of all colours for text and marks is calculated',
  'how.narrow':
    'these states fit 320 pixels, which is 400% zoom: nothing is cut off, and only the picture of the large timeline and wide tables are scrolled sideways',
  'how.large': 'at 200% zoom nothing is cut off and no control lies over another',
  'how.spacing': 'with the wider spacing that the criterion names nothing is cut off and no control lies over another',
  'how.shapes':
    'each kind of mark has a shape of its own or another lightness, and list and cards say the same in words',
  'how.forced': 'where the system forces its colours, marks, states and the focus are still seen',
  'how.hover': 'the words that come under the pointer stay while it is on their mark, and Escape removes them',
  'how.flashes': 'no animation repeats, and while time plays the ring of a newcomer is seen once',
  'how.release': 'what is pressed acts only when it is released, and not if the pointer has left it',
  'how.images': 'no state has a picture of text but the canvas of the detailed map',
  'how.ids': 'no element’s id occurs twice in any of these states',
  'how.keyboard': 'map, timeline, list and search are used by keyboard alone',
  'how.script':
    'the whole way by keyboard alone, with what a screen reader is told on it, goes as docs/screen-reader.md says, on both maps',
  'how.stops':
    'every stop of the Tab key on the start page is reached forwards and backwards, and shows that it has the focus',
  'how.outline': 'landmarks, headings and their order are those of docs/screen-reader.md',
  'how.letters': 'outside of the presentation no letter key does anything',
  'how.playing': 'nothing plays by itself, playing can be paused, reduced motion is heeded',
  'how.skip': 'links lead past the map to the list and to the timeline',
  'how.titles': 'the page opens with a title in its language',
  'how.ways': 'a member is opened from map, list, timeline and search',
  'how.buttons': 'buttons do what two fingers do on the map',
  'how.language': 'the page says its language, also after a change',
  'how.parts': 'names in another language say so in the sentence and in the search',
  'how.errors': 'a wrong date is named beside its field, with what is expected',
  'how.senses': 'no instruction goes by place, shape or colour alone: the words were searched for them',
  'how.turned': 'a phone on its side has the same controls as upright',
  'how.inputs': 'to fill in a field opens no other page, window or dialog and does not move the focus',
  'how.alike': 'the ways to other pages stand in the same order and have the same names on every page',
  'how.status': 'a change of the date is said once, in one sentence',

  'notes.privacy': 'Privacy note on the embedded map',
  'notes.privacyHint': 'To be copied into the privacy policy of your own site.',
  'notes.asked':
    'This page embeds a map from {{site}}. As soon as the map is loaded, the reader’s browser asks that site for its files, and that site alone: no map service, no font service, no analytics.',
  'notes.sent':
    'As with every request on the web, the server of that site receives the IP address, the time, the file asked for and what the browser says about itself; usually also the address of the embedding site. Whether and how long it is logged is decided by the operator of that server, and is to be asked there.',
  'notes.stored': 'The map sets no cookie and stores nothing on the device.',
  'notes.entered': 'What the reader chooses or types in the map stays in the browser.',
  'notes.lazy': 'The frame is loaded only when the reader comes near to it.',
} as const;

export type NotesKey = keyof typeof makerNotes;
