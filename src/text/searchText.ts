import { squeeze } from './squeeze.js';

/** What texts are searched in: as two spellings of one text are compared, in lower case. */
export const searchText = (text: string): string => squeeze(text).toLowerCase();
