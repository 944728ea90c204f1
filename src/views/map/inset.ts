// The inset view: the densest region enlarged beside the map, with the same date, the same pointing and the same choice.
import * as source from 'virtual:base-map';
import { createInsetView } from './inset-shell.ts';

export const insetView = createInsetView(source);
