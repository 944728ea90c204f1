// Colours for tests of the style: each another one, so that a mix-up shows.
import type { Palette } from '../../../../src/views/palette.ts';

export const PALETTE: Palette = {
  paper: 'rgb(1, 0, 0)',
  land: 'rgb(2, 0, 0)',
  'land-on': 'rgb(3, 0, 0)',
  border: 'rgb(4, 0, 0)',
  coast: 'rgb(5, 0, 0)',
  river: 'rgb(6, 0, 0)',
  ink: 'rgb(9, 0, 0)',
  mid: 'rgb(10, 0, 0)',
  unconfirmed: 'rgb(11, 0, 0)',
  krakow: 'rgb(12, 0, 0)',
  'not-yet': 'rgb(14, 0, 0)',
};
