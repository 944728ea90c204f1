// The accessibility page in English. Only the build needs these words; its table has those of the embed maker's notes.
export const access = {
  'access.title': 'Accessibility',
  'access.description':
    'What was tested on this map for accessibility, and with what; what is known not to work, and whom to tell.',
  'access.lead':
    'All that the map shows can also be read as a list, used by keyboard, enlarged, and seen in other colours.',
  'access.go': 'What was tested, what is known not to work, and whom to tell',
  'access.status': 'How far it conforms',
  'access.tested': 'What was tested, and with what',
  'access.testedWith':
    'The tests run in Chromium, with axe-core {{version}} and with measurements of their own. This statement is of {{date}}.',
  'access.testedStates':
    'They open the states that a reader can reach: map, card, menus, time tools, large timeline, tour, presentation, sharing, and the frame in other pages. They do so in every language, in light, dark and high-contrast colours, on a desktop and on a phone.',
  'access.testedColours':
    'Pictures that simulate the common kinds of colour blindness were looked at. The marks are told apart by shape or by lightness.',
  'access.testedEach': 'The table says for each criterion which test looks at it.',
  'access.ways': 'What you can do',
  'access.wayColours':
    'Colours: light, dark or high contrast, in the menu “Colours”. The page also follows the system where it asks for dark, for more contrast, or for colours of its own.',
  'access.waySize':
    'Size: zoom up to 400%, and spacing of your own between lines, letters and words. Nothing is cut off.',
  'access.wayMotion':
    'Motion: nothing moves by itself and nothing flashes. Where the system asks for less motion, the map jumps, and time plays by whole years.',
  'access.wayPointer':
    'Pointer: what can be dragged or pinched also has a button. Buttons are at least 24 pixels in size, the main ones 44 on a phone.',
  'access.wayKeyboard': 'Keyboard: map, timeline, list and search work without a pointer.',
  'access.limitBrowser': 'The tests run in Chromium alone. Firefox and Safari have not been tested.',
  'access.limitMarks':
    'On the map, marks of neighbouring cities lie closer together than 24 pixels. Zooming in parts them; the list and the search lead to the same members.',
  'access.limitWide': 'On a narrow screen the picture of the large timeline is scrolled sideways. Its tables are not.',
  'access.limitText':
    'A larger size of type that is set in the browser changes nothing here. Zooming enlarges everything.',
  'access.tell': 'Whom to tell',
  'access.tellWhat':
    'If something does not work for you, please say what you wanted to do, at which address of the page, and in which browser or with which aid.',
  'access.tellAt': 'Address:',
  'access.tellUnknown':
    'Whoever publishes this site has given no address for it here. Please tell them, or open an issue in the project’s public repository. If you found the map within another page, whoever publishes that page answers for it too.',
} as const;

export type AccessKey = keyof typeof access;
