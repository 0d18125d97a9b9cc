import type { Language } from '../../language/Language.js';
import { places } from '../../places/places.js';
import type { KnownNode, Neighbourhood } from './neighbourQuestion.js';

export type NodeKind = KnownNode['__typename'];

/** How each kind of node is drawn; told apart by shape as well as by colour (a variable of theme.css). */
export const nodeKinds: Readonly<Record<NodeKind, { readonly shape: string; readonly colour: string }>> = {
  PartyCommittee: { shape: 'round-rectangle', colour: '--seal' },
  Report: { shape: 'rectangle', colour: '--ink' },
  Region: { shape: 'hexagon', colour: '--other' },
  Inspection: { shape: 'round-diamond', colour: '--referrals' },
  InspectionTeam: { shape: 'triangle', colour: '--referrals' },
  InspectionRound: { shape: 'pentagon', colour: '--referrals' },
  IssueType: { shape: 'star', colour: '--discipline' },
  Aspect: { shape: 'round-tag', colour: '--other' },
  Issue: { shape: 'ellipse', colour: '--seal' },
  Measure: { shape: 'ellipse', colour: '--rectification' },
  Document: { shape: 'barrel', colour: '--organization' },
  Organization: { shape: 'diamond', colour: '--other' },
};

/** What a node is called. */
export function nodeName(node: KnownNode, language: Language): string {
  switch (node.__typename) {
    case 'Report':
      return node.displayTitle;
    case 'Inspection':
      return [node.called?.name, node.start ?? node.feedbackDate].filter((part) => part != null).join(' ') || node.id;
    case 'Aspect':
    case 'Issue':
      return node.title;
    case 'Measure':
      return node.text;
    case 'Document':
      return `《${node.title}》`;
    case 'IssueType':
      return node[language];
    case 'PartyCommittee':
    case 'Region':
    case 'InspectionTeam':
    case 'InspectionRound':
    case 'Organization':
      return node.name;
  }
}

/** The page about a node; null for kinds that have none but the graph. */
export function nodePlace(node: Neighbourhood): string | null {
  switch (node.__typename) {
    case 'Report':
      return places.report(node.id);
    case 'PartyCommittee':
      return places.committee(node.id);
    case 'IssueType':
      return places.type(node.key);
    case 'Aspect':
    case 'Issue':
    case 'Measure':
      return places.report(node.standsIn.id, node.id);
    case 'Region':
    case 'Inspection':
    case 'InspectionTeam':
    case 'InspectionRound':
    case 'Document':
    case 'Organization':
      return null;
  }
}
