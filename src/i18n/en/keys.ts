// What is told of keys when a part of the page has the focus, in English.
export const keys = {
  'timeline.keys': 'Arrow keys go by months, Page Up and Page Down by years, Home to the beginning, End to today.',
  'list.keys': 'Up and down go from row to row, Enter opens, Tab goes on.',
  'map.allInView': 'All members are in view.',
} as const;
