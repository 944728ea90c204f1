// Puts the parts of the large timeline together, when the reader first asks for it: the sheet, and the time tools in it.
import { largeTimeView } from './views/time/time.ts';
import { largeWith } from './views/timeline/large/large.ts';

export const largeView = largeWith(largeTimeView);
