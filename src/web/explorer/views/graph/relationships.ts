import type { Wording } from '../../language/Language.js';
import type { KnownNode, Neighbourhood } from './neighbourQuestion.js';

type NodeKind = KnownNode['__typename'];

/** From which of its two ends a relationship is read: `out` from the node it leaves, `in` from the one it leads to. */
export type Way = 'out' | 'in';

interface Reading extends Readonly<Record<Way, Wording>> {
  /** Kinds of node that it leaves. */
  readonly from: readonly NodeKind[];
}

const mentioning = ['Report', 'Aspect', 'Issue', 'Measure'] as const;

/** The relationships of the API's paths, and how each reads between the names of its ends. */
const readings = {
  ISSUED_BY: {
    from: ['Report'],
    out: { zh: '发布者是', en: 'was published by' },
    in: { zh: '发布了', en: 'published' },
  },
  LOCATED_IN: {
    from: ['PartyCommittee'],
    out: { zh: '位于', en: 'is in' },
    in: { zh: '当地党组织有', en: 'has the committee' },
  },
  PART_OF: { from: ['Region'], out: { zh: '属于', en: 'is part of' }, in: { zh: '下辖', en: 'contains' } },
  RESPONDS_TO: {
    from: ['Report'],
    out: { zh: '回应', en: 'responds to' },
    in: { zh: '整改通报是', en: 'was answered by' },
  },
  INSPECTED: {
    from: ['Inspection'],
    out: { zh: '对象是', en: 'inspected' },
    in: { zh: '接受了', en: 'was inspected in' },
  },
  CONDUCTED_BY: {
    from: ['Inspection'],
    out: { zh: '开展者是', en: 'was carried out by' },
    in: { zh: '开展了', en: 'carried out' },
  },
  IN_ROUND: { from: ['Inspection'], out: { zh: '属于', en: 'belongs to' }, in: { zh: '包括', en: 'includes' } },
  HAS_ASPECT: {
    from: ['Report'],
    out: { zh: '包含方面', en: 'has the aspect' },
    in: { zh: '见于', en: 'stands in' },
  },
  HAS_ISSUE: { from: ['Aspect'], out: { zh: '列出问题', en: 'lists the issue' }, in: { zh: '归入', en: 'belongs to' } },
  HAS_SUBISSUE: { from: ['Issue'], out: { zh: '细分为', en: 'is split into' }, in: { zh: '属于', en: 'is part of' } },
  ADDRESSED_BY: {
    from: ['Issue'],
    out: { zh: '整改措施是', en: 'is addressed by' },
    in: { zh: '针对', en: 'addresses' },
  },
  HAS_STEP: {
    from: ['Measure'],
    out: { zh: '具体做法是', en: 'has the step' },
    in: { zh: '属于', en: 'is a step of' },
  },
  MENTIONS: { from: mentioning, out: { zh: '提到', en: 'mentions' }, in: { zh: '见于', en: 'is mentioned in' } },
  INVOLVES: { from: mentioning, out: { zh: '涉及', en: 'involves' }, in: { zh: '见于', en: 'is involved in' } },
  OF_TYPE: { from: ['Issue'], out: { zh: '归为类型', en: 'is of the type' }, in: { zh: '包括问题', en: 'includes' } },
  /** No path goes by it: what a report says that its body issued or revised. */
  ISSUER: { from: ['Document'], out: { zh: '制发者是', en: 'was issued by' }, in: { zh: '制发了', en: 'issued' } },
} as const satisfies Readonly<Record<string, Reading>>;

export type Relationship = keyof typeof readings;

const reading = (relationship: string): Reading | undefined =>
  (readings as Readonly<Partial<Record<string, Reading>>>)[relationship];

/** What stands between the names of two nodes; a relationship that is not known here stands for itself. */
export const relationshipWording = (relationship: string, way: Way): Wording =>
  reading(relationship)?.[way] ?? { zh: relationship, en: relationship };

/** A node on a path; `above` tells which of two of the same kind holds the other. */
export type Placed = KnownNode & { readonly above?: { readonly id: string } | null };

/** How a relationship between two nodes is read from the first of them. */
export function wayBetween(relationship: string, first: Placed, second: Placed): Way {
  if (first.__typename !== second.__typename)
    return reading(relationship)?.from.includes(first.__typename) === false ? 'in' : 'out';
  const isBelow = first.above?.id === second.id;
  return isBelow === (relationship === 'PART_OF') ? 'out' : 'in';
}

type OfKind<Union, Kind> = Extract<Union, { readonly __typename: Kind }>;
type FieldOf<Kind extends NodeKind> = Exclude<
  keyof OfKind<Neighbourhood, Kind>,
  keyof OfKind<KnownNode, Kind> | 'standsIn'
>;

/** Along which relationship each field of `neighbourQuestion` leads, read from the node that has the field. */
export const leading: { readonly [Kind in NodeKind]: Readonly<Record<FieldOf<Kind>, readonly [Relationship, Way]>> } = {
  Report: {
    committee: ['ISSUED_BY', 'out'],
    inspection: ['RESPONDS_TO', 'out'],
    aspects: ['HAS_ASPECT', 'out'],
    documents: ['MENTIONS', 'out'],
  },
  PartyCommittee: {
    region: ['LOCATED_IN', 'out'],
    reported: ['ISSUED_BY', 'in'],
    inspections: ['INSPECTED', 'in'],
  },
  Region: { parent: ['PART_OF', 'out'], children: ['PART_OF', 'in'], committees: ['LOCATED_IN', 'in'] },
  Inspection: {
    team: ['CONDUCTED_BY', 'out'],
    round: ['IN_ROUND', 'out'],
    committee: ['INSPECTED', 'out'],
    reports: ['RESPONDS_TO', 'in'],
  },
  InspectionTeam: { inspections: ['CONDUCTED_BY', 'in'] },
  InspectionRound: { inspections: ['IN_ROUND', 'in'] },
  Aspect: { report: ['HAS_ASPECT', 'in'], issues: ['HAS_ISSUE', 'out'] },
  Issue: {
    aspect: ['HAS_ISSUE', 'in'],
    parent: ['HAS_SUBISSUE', 'in'],
    subissues: ['HAS_SUBISSUE', 'out'],
    types: ['OF_TYPE', 'out'],
    measures: ['ADDRESSED_BY', 'out'],
    mentions: ['MENTIONS', 'out'],
    organizations: ['INVOLVES', 'out'],
  },
  Measure: {
    issue: ['ADDRESSED_BY', 'in'],
    steps: ['HAS_STEP', 'out'],
    mentions: ['MENTIONS', 'out'],
    organizations: ['INVOLVES', 'out'],
  },
  Document: { issuer: ['ISSUER', 'out'], mentionedIn: ['MENTIONS', 'in'] },
  Organization: {},
  IssueType: { typed: ['OF_TYPE', 'in'] },
};
