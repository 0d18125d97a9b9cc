import type { Leaf } from '../outline/Leaf.js';
import type { Span } from '../text/Span.js';

export { leafKinds, type Leaf, type LeafKind } from '../outline/Leaf.js';

/**
 * A decomposed report: what `xunshi parse` prints, key for key and in this order.
 *
 * Offsets are UTF-16 code units of the normalised text. A fact the report does not state is null.
 * Dates are ISO 8601 days (`2023-08-31`).
 */
export interface ParsedReport {
  readonly report: ReportFacts;
  readonly aspects: readonly ParsedAspect[];
  readonly documents: readonly ParsedDocument[];
  readonly figures: readonly ParsedFigure[];
  readonly organizations: readonly ParsedOrganization[];
  readonly findings: readonly Finding[];
  readonly leaves: readonly Leaf[];
}

export interface ReportFacts {
  readonly id: string;
  readonly title: string | null;
  readonly committee: { readonly name: string; readonly kind: CommitteeKind };
  /** From the province down; the last one is where the body sits. null when nothing says where: a university, a company. */
  readonly region: readonly string[] | null;
  /** GB/T 2260 code of the last region; null for functional zones and unknown places. */
  readonly regionCode: string | null;
  readonly inspection: InspectionFacts | null;
  readonly signedDate: string | null;
  readonly publishedDate: string | null;
  readonly contact: Contact | null;
  readonly source: SourceFacts;
}

export interface InspectionFacts {
  readonly team: string | null;
  readonly authority: string | null;
  readonly teamNumber: number | null;
  readonly round: { readonly congress: string; readonly number: number } | null;
  readonly kind: InspectionKind;
  readonly topic: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly feedbackDate: string | null;
}

export interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
}

export interface SourceFacts {
  /** Without folders. */
  readonly fileName: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** Of the normalised text, in UTF-16 code units. */
  readonly length: number;
}

export interface ParsedAspect {
  /** Ordinal in the outline, `1`. */
  readonly address: string;
  /** As the report writes it, `一`. */
  readonly number: string | null;
  readonly title: string;
  readonly focus: Focus;
  /** The whole of it, children included. */
  readonly span: Span;
  readonly titleSpan: Span;
  readonly description: string | null;
  readonly issues: readonly ParsedIssue[];
}

export interface ParsedIssue {
  readonly address: string;
  readonly number: string | null;
  readonly title: string;
  readonly focus: Focus;
  readonly span: Span;
  readonly titleSpan: Span;
  readonly description: string | null;
  /** Best first; empty on issues that have subissues. */
  readonly types: readonly ParsedTyping[];
  readonly status: Status;
  readonly deadline: Deadline | null;
  /** From words such as 主要从三个方面抓好整改. */
  readonly declaredMeasures: number | null;
  readonly measures: readonly ParsedMeasure[];
  readonly subissues: readonly ParsedIssue[];
}

export interface ParsedTyping {
  readonly key: string;
  readonly score: number;
  readonly evidence: readonly Span[];
}

export interface Status {
  readonly value: ClaimedStatus;
  readonly phrase: string | null;
  readonly span: Span | null;
}

export interface Deadline {
  /** The last day meant; null for 立行立改 and the like. */
  readonly date: string | null;
  readonly phrase: string;
  readonly span: Span;
}

export interface ParsedMeasure {
  readonly address: string;
  readonly number: string | null;
  readonly text: string;
  readonly span: Span;
  readonly textSpan: Span;
  readonly status: Status;
  readonly dates: readonly DateMention[];
  readonly steps: readonly ParsedMeasure[];
}

export interface DateMention {
  readonly start: string;
  /** Equal to start for a single day; the last day for a month, year or range. */
  readonly end: string;
  readonly phrase: string;
  readonly span: Span;
}

export interface ParsedDocument {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly docNumber: string | null;
  /** The reporting committee's name when the report says it issued or revised it. */
  readonly issuer: string | null;
  readonly mentions: readonly DocumentMention[];
}

export interface DocumentMention extends Span {
  readonly role: MentionRole;
  /** Address of the innermost outline node that holds it; null: the report itself. */
  readonly in: string | null;
}

export interface ParsedFigure {
  readonly kind: FigureKind;
  /** Of a range its lower end. */
  readonly value: number;
  /** Of a range, 3—5人, its upper end; null for a single number. */
  readonly upper: number | null;
  readonly unit: string;
  readonly baseValue: number;
  readonly phrase: string;
  readonly span: Span;
  readonly in: string | null;
}

export interface ParsedOrganization {
  readonly name: string;
  readonly mentions: readonly (Span & { readonly role: OrganizationRole; readonly in: string | null })[];
}

export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly span: Span | null;
  readonly in: string | null;
}

export const committeeKinds = [
  'LOCAL_COMMITTEE',
  'WORK_COMMITTEE',
  'LEADING_GROUP',
  'UNIVERSITY',
  'ENTERPRISE',
  'OTHER',
] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

export const inspectionKinds = [
  'ROUTINE',
  'SPECIAL',
  'FOLLOW_UP',
  'MOBILE',
  'UPGRADED',
  'JOINT',
  'UNSPECIFIED',
] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

export const focuses = ['POLICY', 'DISCIPLINE', 'ORGANIZATION', 'RECTIFICATION', 'REFERRALS', 'OTHER'] as const;
export type Focus = (typeof focuses)[number];

export const claimedStatuses = [
  'COMPLETED',
  'BASICALLY_COMPLETED',
  'IN_PROGRESS',
  'LONG_TERM',
  'NOT_STARTED',
  'NOT_STATED',
] as const;
export type ClaimedStatus = (typeof claimedStatuses)[number];

export const mentionRoles = ['ISSUED', 'REVISED', 'CITED'] as const;
export type MentionRole = (typeof mentionRoles)[number];

export const documentKinds = [
  'REGULATION',
  'MEASURES',
  'PLAN',
  'OPINION',
  'NOTICE',
  'LAW',
  'REPORT',
  'AGREEMENT',
  'PUBLICATION',
  'WORK',
  'OTHER',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const figureKinds = [
  'PEOPLE_DISCIPLINED',
  'PEOPLE_INTERVIEWED',
  'CASES',
  'MONEY',
  'MONEY_RECOVERED',
  'RULES',
  'MEETINGS',
  'TRAININGS',
  'PROJECTS',
  'PERCENTAGE',
  'OTHER',
] as const;
export type FigureKind = (typeof figureKinds)[number];

export const organizationRoles = ['LEAD', 'RESPONSIBLE', 'MENTIONED'] as const;
export type OrganizationRole = (typeof organizationRoles)[number];

export const findingCodes = [
  'DECLARED_MEASURES_DIFFER',
  'DECLARED_TOTAL_DIFFERS',
  'NUMBERING_GAP',
  'NUMBERING_REPEAT',
  'ISSUE_WITHOUT_MEASURE',
  'UNEXPLAINED_TEXT',
  'MISSING_FACT',
] as const;
export type FindingCode = (typeof findingCodes)[number];
