// The words in Polish that are not needed before a card opens.
import { card } from './card.ts';
import { krakow } from './krakow.ts';

export const later = { ...card, ...krakow } as const;
