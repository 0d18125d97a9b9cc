import type { GraphRecords, NodeRecord, RelationshipRecord } from '../../src/graph/GraphRecords.js';
import type { Extractor } from '../../src/store/Extractor.js';
import type { SourceFile } from '../../src/store/Store.js';

/** A report in a few words; what is left out is as in `plainReport`. */
export interface SampleReport {
  readonly key: string;
  readonly title: string;
  /** Of its one aspect. */
  readonly issues: readonly string[];
  /** Keys of documents that its first issue mentions. */
  readonly documents: readonly string[];
  readonly committee: string;
  readonly committeeName: string;
  readonly inspection: string;
  readonly team: string;
  /** From the leaf to the root. */
  readonly regions: readonly string[];
}

export const plainReport: SampleReport = {
  key: '999101:2024-01-15',
  title: '关于巡察整改进展情况的通报',
  issues: ['学习不深入', '监督不到位'],
  documents: ['条例'],
  committee: '999101',
  committeeName: '中共甲区委',
  inspection: '999101:2023-05-01',
  team: '999100/2',
  regions: ['999101', '999100'],
};

/** A source file whose bytes are a report in JSON, to go with `sampleExtractor`. */
export function sampleSource(report: Partial<SampleReport> = {}, ingestedAt = '2024-02-01T00:00:00Z'): SourceFile {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...plainReport, ...report }));
  return { bytes, fileName: 'sample.json', url: null, retrievedAt: null, ingestedAt };
}

/** Decomposes at once, without a promise. */
interface SampleExtractor extends Extractor {
  readonly decompose: (source: SourceFile) => GraphRecords;
}

export const sampleType: NodeRecord = {
  label: 'IssueType',
  id: 'type:theory-study',
  properties: { key: 'theory-study', zh: '理论学习', en: 'Theoretical study', focus: 'POLICY', ordinal: 1 },
};

/** Reads back what `sampleSource` wrote; refuses all else, as the real extractor refuses what is no report. */
export function sampleExtractor(version = '1'): SampleExtractor {
  return {
    version,
    fixtures: [sampleType],
    decompose: (source) => records(JSON.parse(new TextDecoder().decode(source.bytes)) as SampleReport, source),
  };
}

function records(report: SampleReport, { ingestedAt, fileName }: SourceFile): GraphRecords {
  const reportId = `report:${report.key}`;
  const aspectId = `aspect:${report.key}/1`;
  const outline = { reportId, start: 0, end: 9 };
  const issueId = (index: number): string => `issue:${report.key}/1.${index + 1}`;
  const typed = { committeeId: `committee:${report.committee}`, typeKey: 'theory-study' };
  const nodes: NodeRecord[] = [
    { label: 'Report', id: reportId, properties: { reportId, title: report.title, ingestedAt, findings: [] } },
    { label: 'Source', id: `source:${report.key}`, properties: { reportId, fileName, text: report.title, url: null } },
    { label: 'Aspect', id: aspectId, properties: { ...outline, address: '1', ordinal: 1 } },
    ...report.issues.flatMap((title, index): NodeRecord[] => {
      const address = `1.${index + 1}`;
      const properties = { ...outline, address, ordinal: index + 1 };
      const measureId = `measure:${report.key}/${address}.1`;
      return [
        { label: 'Issue', id: issueId(index), properties: { ...properties, ...typed, title, isLeaf: true } },
        { label: 'Measure', id: measureId, properties: { ...properties, text: `整改${title}`, dates: ['{}'] } },
      ];
    }),
    {
      label: 'PartyCommittee',
      id: `committee:${report.committee}`,
      properties: { name: report.committeeName, nameKey: report.committeeName.replace('中共', '') },
    },
    { label: 'Inspection', id: `inspection:${report.inspection}`, properties: { kind: 'ROUTINE' } },
    { label: 'InspectionRound', id: 'round:999100/3', properties: { name: '第三轮巡察', number: 3 } },
    { label: 'InspectionTeam', id: `team:${report.team}`, properties: { name: '第二巡察组', number: 2 } },
    ...report.regions.map((key): NodeRecord => ({
      label: 'Region',
      id: `region:${key}`,
      properties: { name: `${key}区`, code: key, level: 'COUNTY' },
    })),
    ...report.documents.map((key): NodeRecord => ({
      label: 'Document',
      id: `document:${key}`,
      properties: { title: key },
    })),
  ];
  const plain = (type: RelationshipRecord['type'], from: string, to: string): RelationshipRecord => ({
    type,
    from,
    to,
    key: '',
    properties: {},
  });
  const relationships: RelationshipRecord[] = [
    plain('ISSUED_BY', reportId, `committee:${report.committee}`),
    plain('RESPONDS_TO', reportId, `inspection:${report.inspection}`),
    plain('INSPECTED', `inspection:${report.inspection}`, `committee:${report.committee}`),
    plain('CONDUCTED_BY', `inspection:${report.inspection}`, `team:${report.team}`),
    plain('IN_ROUND', `inspection:${report.inspection}`, 'round:999100/3'),
    plain('READ_FROM', reportId, `source:${report.key}`),
    plain('HAS_ASPECT', reportId, aspectId),
    ...report.issues.flatMap((_, index) => [
      plain('HAS_ISSUE', aspectId, issueId(index)),
      plain('ADDRESSED_BY', issueId(index), `measure:${report.key}/1.${index + 1}.1`),
    ]),
    ...report.regions.slice(0, 1).map((key) => plain('LOCATED_IN', `committee:${report.committee}`, `region:${key}`)),
    ...report.regions
      .slice(1)
      .map((key, index) => plain('PART_OF', `region:${report.regions[index] ?? ''}`, `region:${key}`)),
    ...report.documents.flatMap((key) =>
      // Twice in one issue: parallel relationships, told apart by their key.
      [10, 20].map((start): RelationshipRecord => {
        const properties = { reportId, role: 'CITED', start, end: start + 4 };
        return { type: 'MENTIONS', from: issueId(0), to: `document:${key}`, key: String(start), properties };
      }),
    ),
  ];
  return { reportId, nodes, relationships };
}
