// The size of the pictures that other sites show beside a link: what most of them ask for.
import type { Size } from '../../model/mercator.ts';

/** Px. */
export const PICTURE: Size = { width: 1200, height: 630 };
