import type { ParsedIssue, ParsedReport } from '../../../src/extract/ParsedReport.js';
import { squeeze } from '../../../src/text/squeeze.js';
import { parse } from '../../support/parse.js';

/** What a text says as a report, apart from where it says it: facts, titles, measures and their addresses. */
export async function shapeOf(text: string): Promise<string[]> {
  const { parsed } = await parse({ bytes: Buffer.from(text), fileName: 'report.txt' });
  return [
    facts(parsed),
    ...parsed.aspects.flatMap(({ address, number, title, issues }) => [
      `${address} ${number ?? '-'} ${squeeze(title)}`,
      ...issues.flatMap(issueLines),
    ]),
  ];
}

function facts({ report: { title, committee, inspection, signedDate, contact } }: ParsedReport): string {
  return JSON.stringify({ title, committee, inspection, signedDate, contact });
}

function issueLines({ address, number, title, status, deadline, measures, subissues }: ParsedIssue): string[] {
  return [
    `${address} ${number ?? '-'} ${squeeze(title)} ${status.value} ${deadline?.date ?? '-'}`,
    ...measures.map((measure) => `${measure.address} ${squeeze(measure.text)}`),
    ...subissues.flatMap(issueLines),
  ];
}
