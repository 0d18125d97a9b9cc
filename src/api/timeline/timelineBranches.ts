import type { FilterScope } from '../../plan/Filter.js';
import { contextScope } from '../common/contextScope.js';
import { reportScope } from '../common/Scope.js';

type ScopeValues = Readonly<Record<string, unknown>>;

/** An event of an inspection: of a committee that has a report in scope about it. */
const ofInspection = (property: string) => (scope: ScopeValues, to: FilterScope) =>
  `MATCH (r:Report)-[:RESPONDS_TO]->(n:Inspection)-[:INSPECTED]->(c:PartyCommittee)
WHERE n.${property} IS NOT NULL AND ${reportScope(scope, to, 'r')}${noIssues(scope)}
WITH DISTINCT n, c
RETURN n.${property} AS date, n.id AS id, c.name AS label`;

const ofReport = (property: string) => (scope: ScopeValues, to: FilterScope) =>
  `MATCH (n:Report)
WHERE n.${property} IS NOT NULL AND ${reportScope(scope, to, 'n')}${noIssues(scope)}
RETURN n.${property} AS date, n.id AS id, n.displayTitle AS label`;

/** Inspections and reports have neither type nor focus. */
const noIssues = ({ type, focus }: ScopeValues): string => (type == null && focus == null ? '' : ' AND false');

/** Where events of each kind come from: date, id and label of each. */
export const timelineBranches: Readonly<Record<string, (scope: ScopeValues, to: FilterScope) => string>> = {
  INSPECTION_STARTED: ofInspection('start'),
  INSPECTION_ENDED: ofInspection('end'),
  FEEDBACK: ofInspection('feedbackDate'),
  SIGNED: ofReport('signedDate'),
  PUBLISHED: ofReport('publishedDate'),
  DEADLINE: (scope, to) =>
    `MATCH (n:Issue)
WHERE n.deadline IS NOT NULL AND ${contextScope(scope, to, 'n')}
RETURN n.deadline AS date, n.id AS id, n.title AS label`,
  DATED_MEASURE: (scope, to) =>
    `MATCH (n:Measure)
WHERE size(n.dateStarts) > 0 AND ${contextScope(scope, to, 'n')}
UNWIND n.dateStarts AS date
WITH DISTINCT n, date
RETURN date AS date, n.id AS id, n.text AS label`,
};
