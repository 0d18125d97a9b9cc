import { labelOfId } from '../../graph/model.js';
import { recordsOfSources, reportsOfJournal, sourcesWhole } from './archiveChecks.js';
import type { Check } from './Check.js';
import {
  countsByLabel,
  ownersThere,
  schemaInForce,
  sharedAsClaimed,
  sharedEnds,
  sharedLabels,
  sharedProperties,
  sharedSortKeys,
  uniqueIds,
  versions,
} from './graphChecks.js';
import {
  countsAsNoted,
  endsOfModel,
  heldUpOnce,
  labelsOfIds,
  leavesOfText,
  outlineOfText,
  propertiesOfModel,
  sortKeysOf,
  sourceAsNoted,
  spansOfText,
} from './reportChecks.js';

const makeAgain = {
  embedded: 'make the graph again: xunshi rebuild',
  neo4j: 'delete the reports that are named and ingest them again; or ingest all reports into an empty database',
};
const sourcesBack = {
  embedded:
    'put the sources that are named back from a backup; or delete their reports and ingest the files again. Do not rebuild before',
  neo4j: '',
};
const openOnce = {
  embedded: makeAgain.embedded,
  neo4j: 'open the database once with a user who may change its schema: xunshi list',
};

/** Everything that is checked, in the order it is told of. Each one is made to fail in test/store/doctor.contract.test.ts. */
export const checks: readonly Check[] = [
  { name: 'sources', of: 'sources by their hashes', remedy: sourcesBack, whole: sourcesWhole },
  { name: 'journal', of: 'reports of the journal, in the graph', remedy: makeAgain, whole: reportsOfJournal },
  { name: 'schema', of: 'constraints and indexes', remedy: openOnce, whole: schemaInForce },
  { name: 'ids', of: 'nodes by their ids', remedy: makeAgain, whole: uniqueIds },
  { name: 'label-counts', of: 'counts by label', remedy: makeAgain, whole: countsByLabel },
  {
    name: 'labels',
    of: 'nodes by their labels',
    remedy: makeAgain,
    whole: sharedLabels,
    report: ({ nodes }) => labelsOfIds(nodes),
  },
  {
    name: 'properties',
    of: 'nodes and relationships by the types of their properties',
    remedy: makeAgain,
    whole: sharedProperties,
    report: ({ nodes, relationships }) => propertiesOfModel(nodes, relationships),
  },
  {
    name: 'ends',
    of: 'relationships by where they lead',
    remedy: makeAgain,
    whole: sharedEnds,
    report: ({ relationships, reportId }) => endsOfModel(relationships, reportId),
  },
  { name: 'owners', of: 'reports that something is noted or kept of', remedy: makeAgain, whole: ownersThere },
  { name: 'counts', of: 'counts by report', remedy: makeAgain, report: countsAsNoted },
  { name: 'holders', of: 'nodes by what they hang from', remedy: makeAgain, report: heldUpOnce },
  {
    name: 'shared',
    of: 'things that reports share, by what they say of them',
    remedy: makeAgain,
    whole: sharedAsClaimed,
  },
  { name: 'versions', of: 'reports by their versions', remedy: makeAgain, whole: versions },
  { name: 'texts', of: 'texts by their lengths and hashes', remedy: makeAgain, report: sourceAsNoted },
  { name: 'spans', of: 'spans by the words that stand there', remedy: makeAgain, report: spansOfText },
  { name: 'outlines', of: 'parts of outlines by their places', remedy: makeAgain, report: outlineOfText },
  {
    name: 'sort-keys',
    of: 'keys that lists are ordered and searched by',
    remedy: makeAgain,
    whole: sharedSortKeys,
    report: ({ nodes }) => sortKeysOf(nodes, nodes.find(({ id }) => labelOfId(id) === 'Report')?.properties ?? {}),
  },
  { name: 'leaves', of: 'leaves of texts that are read again', remedy: makeAgain, deep: true, report: leavesOfText },
  {
    name: 'records',
    of: 'records by what sources give that are read again',
    remedy: makeAgain,
    deep: true,
    report: recordsOfSources,
  },
];
