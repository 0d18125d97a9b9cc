import { places } from '../../places/places.js';
import type { Hit } from './searchQuestion.js';

export interface HitView {
  readonly id: string;
  /** The text in which the words stand. */
  readonly text: string;
  /** Whose it is, from when, of what. */
  readonly context: readonly string[];
  /** Where it is looked at. */
  readonly place: string;
}

/** How a hit is shown; kinds that search does not find show their id. */
export function hitView({ node }: Hit): HitView {
  const { id } = node;
  switch (node.__typename) {
    case 'Report':
      return { id, text: node.displayTitle, context: whose(node), place: places.report(id) };
    case 'PartyCommittee':
      return {
        id,
        text: node.name,
        context: node.region ? [node.region.path.map(({ name }) => name).join(' ')] : [],
        place: places.committee(id),
      };
    case 'Document':
      return { id, text: node.title, context: node.issuer ? [node.issuer.name] : [], place: places.graph(id) };
    case 'Issue':
      return { id, text: node.title, context: whose(node.report), place: places.report(node.report.id, id) };
    case 'Measure':
      return {
        id,
        text: node.text,
        context: [...whose(node.report), node.issue.title],
        place: places.report(node.report.id, id),
      };
    case 'Aspect':
    case 'Inspection':
    case 'InspectionRound':
    case 'InspectionTeam':
    case 'IssueType':
    case 'Organization':
    case 'Region':
      return { id, text: id, context: [], place: places.graph(id) };
  }
}

interface Dated {
  readonly committee: { readonly name: string };
  readonly publishedDate: string | null;
  readonly signedDate: string | null;
}

const whose = ({ committee, publishedDate, signedDate }: Dated): readonly string[] =>
  [committee.name, publishedDate ?? signedDate].filter((part) => part !== null);
