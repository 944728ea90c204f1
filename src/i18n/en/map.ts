// What is told of the detailed map where it is slow, in English.
export const map = {
  'map.slow': 'The simple map: the detailed one is slow in this browser.',
  'map.detailed': 'Show the detailed map',
} as const;
