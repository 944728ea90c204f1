// The words in English that are not needed before a card opens.
import { card } from './card.ts';
import { keys } from './keys.ts';
import { krakow } from './krakow.ts';
import { large } from './large.ts';
import { map } from './map.ts';
import { time } from './time.ts';
import { tour } from './tour.ts';
import { words } from './words.ts';

export const later = {
  'site.copy': 'A copy for the classroom, needs no network. Data of {{date}}',
  'offline.none': 'No network: you see the data of {{date}}.',
  'offline.newer': 'There is a newer version of this page.',
  'offline.load': 'Load it',
  'release.shown': 'Version {{version}} of the data, of {{date}}, as it was then.',
  'release.newest': 'See the newest',
  'release.missing': 'There is no version {{version}} of the data here. This is the newest.',
  ...card,
  ...keys,
  ...krakow,
  ...large,
  ...map,
  ...time,
  ...tour,
  ...words,
} as const;
