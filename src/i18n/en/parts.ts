// The words in English by the part of the page that loads them. All other languages are cut into the same parts.
import { en } from '../en.ts';
import { about } from './about.ts';
import { access } from './access.ts';
import { later } from './later.ts';
import { maker } from './maker.ts';
import { makerNotes } from './maker-notes.ts';
import { page } from './page.ts';
import { paper } from './paper.ts';
import { sources } from './sources.ts';

export const PARTS = {
  /** Of the first view. */
  main: en,
  later,
  paper,
  maker,
  // Only the build needs these.
  about,
  access,
  page,
  sources,
  notes: makerNotes,
} as const;

export type Part = keyof typeof PARTS;

/** The parts that a browser loads. */
export const LOADED: readonly Part[] = ['main', 'later', 'paper', 'maker'];
