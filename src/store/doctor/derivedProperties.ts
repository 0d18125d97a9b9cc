import { committeeNameKey, identity } from '../../graph/ids.js';
import type { Properties, PropertyValue } from '../../graph/GraphRecords.js';
import type { NodeLabel } from '../../graph/model.js';
import { searchText } from '../../text/searchText.js';

type Derivation = (own: Properties, report: Properties) => PropertyValue;

const text = (value: PropertyValue | undefined): string => (typeof value === 'string' ? value : '');
const sameAsReport =
  (name: string): Derivation =>
  (_, report) =>
    report[name] ?? null;
const from =
  (name: string, derive: (value: string) => string): Derivation =>
  (own) =>
    derive(text(own[name]));
const origin = { sortDate: sameAsReport('sortDate'), undated: sameAsReport('undated') };

/** Properties that lists are ordered and searched by: each follows from others of its node, or of the node's report. */
export const derivedProperties: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, Derivation>>>>> = {
  PartyCommittee: {
    nameKey: from('name', committeeNameKey),
    sortName: from('name', identity),
    search: from('name', searchText),
  },
  Inspection: { sortDate: ({ start, feedbackDate, sortDate }) => start ?? feedbackDate ?? sortDate ?? '' },
  Report: {
    sortDate: ({ publishedDate, signedDate }) => publishedDate ?? signedDate ?? '',
    undated: ({ publishedDate, signedDate }) => ((publishedDate ?? signedDate ?? null) === null ? 1 : 0),
    sortTitle: from('displayTitle', identity),
    search: from('displayTitle', searchText),
  },
  Issue: {
    ...origin,
    sortDeadline: ({ deadline, sortDeadline }) => deadline ?? sortDeadline ?? '',
    search: from('title', searchText),
    typeKey: ({ typeKeys }) => (typeKeys as readonly string[] | null | undefined)?.[0] ?? null,
  },
  Measure: { ...origin, search: from('text', searchText) },
  Figure: origin,
  Organization: { sortName: from('name', identity) },
  Document: { sortTitle: from('title', identity), search: from('title', searchText) },
};
