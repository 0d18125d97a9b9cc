/**
 * The graph model as data: every label, property and relationship there is, and nothing else.
 *
 * `own`: the node belongs to one report and goes with it; otherwise it is shared and goes when nothing holds it up.
 * Spans are two properties, `…Start` and `…End` (`start`, `end` for the node's whole).
 */
export type PropertyType = 'string' | 'integer' | 'number' | 'boolean' | 'strings';

export interface NodeType {
  /** Ids of this label begin with it, and no others do: `issue:370602:2020-07-31/1.3.2`. */
  readonly idPrefix: string;
  readonly own: boolean;
  /** Always there, whatever is reported: the taxonomy. */
  readonly fixed?: boolean;
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** Properties that questions filter or anchor by; `id` always is. */
  readonly indexes: readonly string[];
}

const outline = {
  reportId: 'string',
  address: 'string',
  number: 'string',
  ordinal: 'integer',
  start: 'integer',
  end: 'integer',
} as const;
const titled = {
  title: 'string',
  description: 'string',
  focus: 'string',
  titleStart: 'integer',
  titleEnd: 'integer',
} as const;
/** The report something is from, its body, and the date both are ordered by. */
const origin = { reportId: 'string', committeeId: 'string', sortDate: 'string', undated: 'integer' } as const;
/** What the innermost issue and aspect around something are about; null outside of them. */
const context = { focus: 'string', typeKey: 'string' } as const;
const claimed = { status: 'string', statusPhrase: 'string', statusStart: 'integer', statusEnd: 'integer' } as const;

export const nodeTypes = {
  PartyCommittee: {
    idPrefix: 'committee',
    own: false,
    properties: { name: 'string', kind: 'string', nameKey: 'string', sortName: 'string', search: 'string' },
    indexes: ['nameKey'],
  },
  Region: {
    idPrefix: 'region',
    own: false,
    /** depth: 1 for a province. */
    properties: { name: 'string', code: 'string', level: 'string', depth: 'integer' },
    indexes: ['code', 'name', 'level'],
  },
  InspectionTeam: {
    idPrefix: 'team',
    own: false,
    properties: { name: 'string', authority: 'string', number: 'integer' },
    indexes: [],
  },
  InspectionRound: {
    idPrefix: 'round',
    own: false,
    properties: { name: 'string', congress: 'string', number: 'integer' },
    indexes: [],
  },
  Inspection: {
    idPrefix: 'inspection',
    own: false,
    properties: {
      kind: 'string',
      topic: 'string',
      start: 'string',
      end: 'string',
      feedbackDate: 'string',
      /** Start, else feedback date, else a text after every date. */
      sortDate: 'string',
    },
    indexes: [],
  },
  Report: {
    idPrefix: 'report',
    own: true,
    properties: {
      reportId: 'string',
      title: 'string',
      displayTitle: 'string',
      signedDate: 'string',
      publishedDate: 'string',
      phone: 'string',
      email: 'string',
      address: 'string',
      postcode: 'string',
      /** JSON of each finding, in order: they are read with their report and never searched. */
      findings: 'strings',
      ingestedAt: 'string',
      /** Sort keys are never null, so that pages can be cut by them: published, else signed date, else ''. */
      sortDate: 'string',
      /** 1 where there is no date at all: such reports come last in either order. */
      undated: 'integer',
      sortTitle: 'string',
      search: 'string',
      issueCount: 'integer',
    },
    indexes: ['sortDate'],
  },
  Source: {
    idPrefix: 'source',
    own: true,
    properties: {
      reportId: 'string',
      sha256: 'string',
      url: 'string',
      retrievedAt: 'string',
      fileName: 'string',
      mediaType: 'string',
      encoding: 'string',
      length: 'integer',
      text: 'string',
    },
    indexes: [],
  },
  Aspect: { idPrefix: 'aspect', own: true, properties: { ...outline, ...titled }, indexes: ['reportId'] },
  Issue: {
    idPrefix: 'issue',
    own: true,
    properties: {
      ...outline,
      ...titled,
      ...claimed,
      deadline: 'string',
      deadlinePhrase: 'string',
      deadlineStart: 'integer',
      deadlineEnd: 'integer',
      isLeaf: 'boolean',
      declaredMeasures: 'integer',
      measureCount: 'integer',
      committeeId: 'string',
      sortDate: 'string',
      undated: 'integer',
      /** The deadline, or a text after every date where none is stated. */
      sortDeadline: 'string',
      /** Keys of its issue types: the primary one, and all by rank. */
      typeKey: 'string',
      typeKeys: 'strings',
      search: 'string',
      /** Values of GapKind that hold for it. */
      gaps: 'strings',
    },
    indexes: ['reportId', 'committeeId', 'focus', 'typeKey', 'status'],
  },
  Measure: {
    idPrefix: 'measure',
    own: true,
    properties: {
      ...outline,
      ...claimed,
      text: 'string',
      textStart: 'integer',
      textEnd: 'integer',
      /** JSON of each date mention, in order; and the first day of each. */
      dates: 'strings',
      dateStarts: 'strings',
      search: 'string',
      /** The same with the steps below it, where there are any. */
      searchWithSteps: 'string',
      committeeId: 'string',
      sortDate: 'string',
      undated: 'integer',
      ...context,
      gaps: 'strings',
    },
    indexes: ['reportId'],
  },
  Figure: {
    idPrefix: 'figure',
    own: true,
    properties: {
      kind: 'string',
      value: 'number',
      upper: 'number',
      unit: 'string',
      baseValue: 'number',
      baseUnit: 'string',
      phrase: 'string',
      start: 'integer',
      end: 'integer',
      /** The outline node it stands in, else the report. */
      nodeId: 'string',
      ...origin,
      ...context,
    },
    indexes: ['reportId', 'kind'],
  },
  Organization: {
    idPrefix: 'organization',
    own: false,
    properties: { name: 'string', sortName: 'string' },
    indexes: [],
  },
  IssueType: {
    idPrefix: 'type',
    own: false,
    fixed: true,
    properties: { key: 'string', zh: 'string', en: 'string', focus: 'string', ordinal: 'integer' },
    indexes: ['key'],
  },
  Document: {
    idPrefix: 'document',
    own: false,
    properties: {
      title: 'string',
      kind: 'string',
      docNumber: 'string',
      issuerId: 'string',
      sortTitle: 'string',
      search: 'string',
    },
    indexes: [],
  },
} as const satisfies Record<string, NodeType>;

export type NodeLabel = keyof typeof nodeTypes;
export const nodeLabels = Object.keys(nodeTypes) as NodeLabel[];

export interface RelationshipKind {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: Readonly<Record<string, PropertyType>>;
}

const mentioners = ['Report', 'Aspect', 'Issue', 'Measure'] as const;

export const relationshipKinds = {
  ISSUED_BY: { from: ['Report'], to: ['PartyCommittee'], properties: {} },
  LOCATED_IN: { from: ['PartyCommittee'], to: ['Region'], properties: {} },
  PART_OF: { from: ['Region'], to: ['Region'], properties: {} },
  RESPONDS_TO: { from: ['Report'], to: ['Inspection'], properties: {} },
  INSPECTED: { from: ['Inspection'], to: ['PartyCommittee'], properties: {} },
  CONDUCTED_BY: { from: ['Inspection'], to: ['InspectionTeam'], properties: {} },
  IN_ROUND: { from: ['Inspection'], to: ['InspectionRound'], properties: {} },
  READ_FROM: { from: ['Report'], to: ['Source'], properties: {} },
  HAS_ASPECT: { from: ['Report'], to: ['Aspect'], properties: {} },
  HAS_ISSUE: { from: ['Aspect'], to: ['Issue'], properties: {} },
  HAS_SUBISSUE: { from: ['Issue'], to: ['Issue'], properties: {} },
  ADDRESSED_BY: { from: ['Issue'], to: ['Measure'], properties: {} },
  HAS_STEP: { from: ['Measure'], to: ['Measure'], properties: {} },
  MENTIONS: {
    from: mentioners,
    to: ['Document'],
    properties: { role: 'string', start: 'integer', end: 'integer', ...origin, ...context },
  },
  INVOLVES: {
    from: mentioners,
    to: ['Organization'],
    properties: { reportId: 'string', role: 'string', start: 'integer', end: 'integer' },
  },
  REPORTS: { from: mentioners, to: ['Figure'], properties: {} },
  OF_TYPE: {
    from: ['Issue'],
    to: ['IssueType'],
    properties: { reportId: 'string', rank: 'integer', score: 'number', evidence: 'strings' },
  },
} as const satisfies Record<string, RelationshipKind>;

export type RelationshipType = keyof typeof relationshipKinds;
export const relationshipTypes = Object.keys(relationshipKinds) as RelationshipType[];

/** The label an id belongs to, told by its prefix; undefined for a text that is no id of ours. */
export function labelOfId(id: string): NodeLabel | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return nodeLabels.find((label) => nodeTypes[label].idPrefix === prefix);
}
