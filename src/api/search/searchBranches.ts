import type { FilterScope } from '../../plan/Filter.js';
import { contextScope } from '../common/contextScope.js';
import { reportScope } from '../common/Scope.js';

type ScopeValues = Readonly<Record<string, unknown>>;

interface SearchBranch {
  readonly label: string;
  /** The field whose text is searched. */
  readonly field: string;
  /** A condition over `n`: whether it is in scope. */
  readonly inScope: (scope: ScopeValues, to: FilterScope) => string;
}

const isRestricted = (scope: ScopeValues): boolean => Object.values(scope).some((value) => value != null);
const unless = (scope: ScopeValues, condition: () => string): string => (isRestricted(scope) ? condition() : 'true');

/** Reports and committees have neither type nor focus. */
const ofReports = (scope: ScopeValues, to: FilterScope, report: string): string =>
  scope['type'] == null && scope['focus'] == null ? reportScope(scope, to, report) : 'false';

/** What is searched, by SearchKind. */
export const searchBranches: Readonly<Record<string, SearchBranch>> = {
  REPORT: { label: 'Report', field: 'displayTitle', inScope: (scope, to) => ofReports(scope, to, 'n') },
  ISSUE: { label: 'Issue', field: 'title', inScope: (scope, to) => contextScope(scope, to, 'n') },
  MEASURE: { label: 'Measure', field: 'text', inScope: (scope, to) => contextScope(scope, to, 'n') },
  DOCUMENT: {
    label: 'Document',
    field: 'title',
    inScope: (scope, to) =>
      unless(scope, () => `EXISTS { MATCH (n)<-[m:MENTIONS]-(:Entity) WHERE ${contextScope(scope, to, 'm')} }`),
  },
  COMMITTEE: {
    label: 'PartyCommittee',
    field: 'name',
    inScope: (scope, to) =>
      unless(scope, () => `EXISTS { MATCH (n)<-[:ISSUED_BY]-(r:Report) WHERE ${ofReports(scope, to, 'r')} }`),
  },
};
