// What has been tested of WCAG 2.1, levels A and AA, and by which test. EN 301 549 V3.2.1 has the same criteria in clause 9.
// Their names stand with the words. A test holds that each test named here is there.

import type { CriterionId } from '../i18n/en/criteria.ts';

/** The day on which this was last looked through, in EDTF. */
export const STATED = '2026-11-26';

/** How a criterion was tested: the test files, whose words stand in the catalogues under `how.…`. */
export const HOW = {
  axe: ['tests/e2e/accessibility.spec.ts'],
  contrast: ['tests/styles/tokens.test.ts'],
  narrow: ['tests/e2e/fit.spec.ts'],
  large: ['tests/e2e/fit.spec.ts'],
  spacing: ['tests/e2e/fit.spec.ts'],
  shapes: ['tests/views/mark.test.ts', 'tests/styles/colour-blindness.test.ts', 'tests/views/list/list.test.ts'],
  forced: ['tests/e2e/forced-colors.spec.ts'],
  hover: ['tests/e2e/touch.spec.ts'],
  flashes: ['tests/styles/motion.test.ts', 'tests/views/map/bursts.test.ts'],
  release: ['tests/e2e/touch.spec.ts'],
  images: ['tests/e2e/fit.spec.ts'],
  ids: ['tests/e2e/accessibility.spec.ts'],
  keyboard: ['tests/e2e/keyboard.spec.ts', 'tests/e2e/without-webgl.spec.ts'],
  script: ['tests/e2e/screen-reader.spec.ts'],
  stops: ['tests/e2e/keyboard.spec.ts', 'tests/e2e/focus.spec.ts'],
  outline: ['tests/e2e/screen-reader.spec.ts'],
  letters: ['tests/e2e/keyboard.spec.ts'],
  playing: ['tests/e2e/playing.spec.ts'],
  skip: ['tests/e2e/keyboard.spec.ts'],
  titles: ['tests/e2e/smoke.spec.ts'],
  ways: ['tests/e2e/open-member.spec.ts'],
  buttons: ['tests/e2e/camera.spec.ts', 'tests/e2e/without-webgl.spec.ts'],
  language: ['tests/e2e/language.spec.ts'],
  parts: ['tests/views/sentence/sentence.test.ts', 'tests/views/search/search.test.ts'],
  errors: ['tests/views/time/time.test.ts', 'tests/views/maker/maker.test.ts'],
  senses: ['tests/i18n/senses.test.ts'],
  turned: ['tests/e2e/same-everywhere.spec.ts'],
  inputs: ['tests/e2e/same-everywhere.spec.ts'],
  alike: ['tests/e2e/same-everywhere.spec.ts'],
  status: ['tests/views/sentence/sentence.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type How = keyof typeof HOW;

/**
 * `tested`: the tests that there are find no fault. `partly`: they look at a part of what the criterion asks.
 * `absent`: there is nothing of the kind. `untested`: nobody has looked.
 */
export type Result = 'tested' | 'partly' | 'absent' | 'untested';

export interface Criterion {
  readonly id: CriterionId;
  readonly level: 'A' | 'AA';
  readonly result: Result;
  readonly how: readonly How[];
}

type Row = readonly [id: CriterionId, level: 'A' | 'AA', result: Result, ...how: readonly How[]];

const ROWS: readonly Row[] = [
  ['1.1.1', 'A', 'partly', 'axe'],
  ['1.2.1', 'A', 'absent'],
  ['1.2.2', 'A', 'absent'],
  ['1.2.3', 'A', 'absent'],
  ['1.2.4', 'AA', 'absent'],
  ['1.2.5', 'AA', 'absent'],
  ['1.3.1', 'A', 'partly', 'axe', 'outline'],
  ['1.3.2', 'A', 'partly', 'outline', 'stops'],
  ['1.3.3', 'A', 'partly', 'senses'],
  ['1.3.4', 'AA', 'tested', 'turned'],
  ['1.3.5', 'AA', 'absent'],
  ['1.4.1', 'A', 'partly', 'shapes', 'axe'],
  ['1.4.2', 'A', 'absent'],
  ['1.4.3', 'AA', 'tested', 'contrast', 'axe'],
  ['1.4.4', 'AA', 'tested', 'large'],
  ['1.4.5', 'AA', 'partly', 'images'],
  ['1.4.10', 'AA', 'tested', 'narrow'],
  ['1.4.11', 'AA', 'partly', 'contrast', 'forced'],
  ['1.4.12', 'AA', 'tested', 'spacing'],
  ['1.4.13', 'AA', 'partly', 'hover'],
  ['2.1.1', 'A', 'tested', 'keyboard', 'script'],
  ['2.1.2', 'A', 'tested', 'stops', 'script'],
  ['2.1.4', 'A', 'partly', 'letters'],
  ['2.2.1', 'A', 'absent'],
  ['2.2.2', 'A', 'tested', 'playing'],
  ['2.3.1', 'A', 'tested', 'flashes'],
  ['2.4.1', 'A', 'tested', 'skip'],
  ['2.4.2', 'A', 'partly', 'titles', 'axe'],
  ['2.4.3', 'A', 'tested', 'script', 'stops'],
  ['2.4.4', 'A', 'partly', 'axe'],
  ['2.4.5', 'AA', 'tested', 'ways'],
  ['2.4.6', 'AA', 'partly', 'outline', 'script'],
  ['2.4.7', 'AA', 'tested', 'stops'],
  ['2.5.1', 'A', 'tested', 'buttons'],
  ['2.5.2', 'A', 'tested', 'release'],
  ['2.5.3', 'A', 'tested', 'axe'],
  ['2.5.4', 'A', 'absent'],
  ['3.1.1', 'A', 'tested', 'language', 'axe'],
  ['3.1.2', 'AA', 'partly', 'parts'],
  ['3.2.1', 'A', 'tested', 'script', 'stops'],
  ['3.2.2', 'A', 'tested', 'inputs'],
  ['3.2.3', 'AA', 'tested', 'alike'],
  ['3.2.4', 'AA', 'partly', 'alike'],
  ['3.3.1', 'A', 'tested', 'errors'],
  ['3.3.2', 'A', 'partly', 'axe'],
  ['3.3.3', 'AA', 'tested', 'errors'],
  ['3.3.4', 'AA', 'absent'],
  ['4.1.1', 'A', 'tested', 'ids'],
  ['4.1.2', 'A', 'tested', 'axe', 'script'],
  ['4.1.3', 'AA', 'tested', 'status', 'script'],
];

export const CRITERIA: readonly Criterion[] = ROWS.map(([id, level, result, ...how]) => ({
  ...{ id, level, result, how },
}));
