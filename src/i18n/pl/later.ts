// The words in Polish that are not needed before a card opens.
import { card } from './card.ts';
import { krakow } from './krakow.ts';
import { large } from './large.ts';
import { time } from './time.ts';
import { tour } from './tour.ts';
import { words } from './words.ts';

export const later = {
  'site.copy': 'Kopia na lekcję, działa bez sieci. Dane z {{date}}',
  ...card,
  ...krakow,
  ...large,
  ...time,
  ...tour,
  ...words,
} as const;
