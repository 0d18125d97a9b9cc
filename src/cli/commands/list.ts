import stringWidth from 'string-width';
import { CliError } from '../CliError.js';
import type { Flags } from '../configuration.js';
import { forTerminal } from '../forTerminal.js';
import type { Io } from '../Io.js';
import { openService } from '../openService.js';
import { dataOf, type Service } from '../Service.js';

/** A report in a line. */
interface Listed {
  readonly id: string;
  readonly title: string | null;
  readonly committee: { readonly name: string };
  readonly signedDate: string | null;
  readonly publishedDate: string | null;
  readonly ingestedAt: string;
  readonly source: { readonly fileName: string };
}

/** Prints which reports there are, latest first, as a table or (`json`) as a JSON array. */
export async function list(io: Io, { json, ...flags }: Flags & { readonly json?: true }): Promise<number> {
  const service = await openService(io, flags, { create: false });
  try {
    const reports = await listReports(service);
    io.stdout.write(json ? `${JSON.stringify(reports.map(flat), null, 2)}\n` : table(reports));
    if (reports.length === 0) io.stderr.write(`xunshi: no reports in ${service.name}\n`);
    return 0;
  } finally {
    await service.close();
  }
}

interface Page {
  readonly reports: {
    readonly nodes: readonly Listed[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function listReports(service: Service): Promise<readonly Listed[]> {
  const reports: Listed[] = [];
  for (let after: string | null = null, isLast = false; !isLast;) {
    const answer = await service.ask({ query: page, variables: { after } });
    const { nodes, pageInfo } = dataOf<Page>(answer, ({ message }) => new CliError(message)).reports;
    reports.push(...nodes);
    after = pageInfo.endCursor;
    isLast = !pageInfo.hasNextPage;
  }
  return reports;
}

const page = `query List($after: String) {
  reports(first: 100, after: $after) {
    nodes {
      id
      title
      committee {
        name
      }
      signedDate
      publishedDate
      ingestedAt
      source {
        fileName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`;

const flat = ({ committee, source, ...report }: Listed) => ({
  ...report,
  committee: committee.name,
  fileName: source.fileName,
});

/** Columns as wide as their widest cell; the last one has no end to keep. */
function table(reports: readonly Listed[]): string {
  if (reports.length === 0) return '';
  const rows = [
    ['ID', 'SIGNED', 'PUBLISHED', 'COMMITTEE', 'FILE', 'TITLE'],
    ...reports.map(({ id, signedDate, publishedDate, committee, source, title }) =>
      [id, signedDate ?? '-', publishedDate ?? '-', committee.name, source.fileName, title ?? '-'].map(forTerminal),
    ),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column]!))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
