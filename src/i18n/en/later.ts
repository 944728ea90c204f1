// The words in English that are not needed before a card opens.
import { card } from './card.ts';
import { krakow } from './krakow.ts';

export const later = { ...card, ...krakow } as const;
