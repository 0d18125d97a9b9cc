import type { FilterField } from '../../plan/Filter.js';

/** Conditions over whatever has the date of its report, published or else signed: a report without one is in no time. */
export const publishedFields: Readonly<Record<'publishedFrom' | 'publishedTo', FilterField>> = {
  publishedFrom: (day: string, to) => `(it.undated = 0 AND it.sortDate >= ${to.parameter(day)})`,
  publishedTo: (day: string, to) => `(it.undated = 0 AND it.sortDate <= ${to.parameter(day)})`,
};
