// The table of dates that each language's test has: a date as it is known, and its words.
import { expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import type { When } from '../../src/model/member.ts';
import { when } from '../fixtures.ts';
import { speak } from '../speak.ts';

/** Known only as far as its EDTF says. */
export const open = (edtf: string): When => when(edtf, null, null, 'between');

export const testDates = (lang: Lang, rows: readonly (readonly [date: When, words: string])[]): void =>
  test.each(rows)('%o', async (date, words) => expect((await speak(lang)).when(date)).toBe(words));
