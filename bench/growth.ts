import { join } from 'node:path';
import { figure, table } from './figures.js';
import { lookUp } from './lookUp.js';
import { writeNotices } from './notices/writeNotices.js';
import type { Part } from './Part.js';
import { post } from './post.js';
import { median } from './quantile.js';
import type { Known, Variables } from './questions/Question.js';
import type { ServerProcess } from './ServerProcess.js';
import type { Settings } from './Settings.js';
import { ingestFolder, serve, type StoreOptions } from './xunshi.js';

/** What a store of a number of reports costs. */
interface Grown {
  readonly reports: number;
  /** Leaf issues. */
  readonly issues: number;
  /** Reports a second, of those that came in last. */
  readonly ingest: number;
  /** Seconds until a server answers. */
  readonly opening: number;
  /** Bytes that a server takes more for each report than with an empty store. */
  readonly memory: number;
  /** Milliseconds, p50, by what is asked. */
  readonly questions: Readonly<Record<string, number>>;
}

/** What is asked of a store of each size. */
interface Asked {
  readonly title: string;
  readonly query: string;
  readonly variables: readonly Variables[];
}

const page = `query ($after: String, $last: Int, $first: Int) {
  issues(orderBy: PUBLISHED_DESC, after: $after, first: $first, last: $last) {
    nodes { id title status { value } report { id displayTitle } }
    pageInfo { startCursor endCursor }
  }
}`;
/** The page that is far in, where there are so many. */
const farIn = 300;
const pageSize = 50;
/** A question is not asked on for longer than these milliseconds. */
const longest = 10_000;

/** One embedded store that grows: reports are taken in by the command line, and asked about over HTTP. */
export const growth: Part = async (settings, folder, say) => {
  const store: StoreOptions = ['--store', join(folder, 'growing')];
  const empty = await serve(store);
  const { memory: memoryBefore } = await empty.ask('usage');
  await empty.stop();

  const sizes: Grown[] = [];
  let previous = 0;
  for (const reports of settings.growth) {
    const notices = join(folder, `notices-${reports}`);
    writeNotices(notices, previous, reports);
    say(`Taking in all up to ${reports} reports …`);
    const ingest = (reports - previous) / (await ingestFolder(notices, store));
    const started = performance.now();
    const server = await serve(store);
    const opening = (performance.now() - started) / 1000;
    try {
      const known = await lookUp(server);
      const { stats } = await answerOf<{ stats: { leafIssues: number } }>(server, '{ stats { leafIssues } }');
      const questions: Record<string, number> = {};
      for (const asked of await askedOf(server, known, stats.leafIssues, settings)) {
        say(`${reports} reports: ${asked.title} …`);
        questions[asked.title] = await timeQuestion(server, asked, settings.rounds);
      }
      const memory = ((await server.ask('usage')).memory - memoryBefore) / reports;
      sizes.push({ reports, issues: stats.leafIssues, ingest, opening, memory, questions });
    } finally {
      await server.stop();
    }
    previous = reports;
  }
  return { text: `One embedded store that grows; no answer is kept.\n\n${growthTable(sizes)}`, json: { sizes } };
};

/** The five questions, then what an explorer asks most. */
async function askedOf(
  server: ServerProcess,
  known: Known,
  issues: number,
  { questions }: Settings,
): Promise<readonly Asked[]> {
  const deep = Math.min(farIn, Math.floor(issues / pageSize / 2));
  const pageOf = (title: string, after: string | null): Asked => ({
    title,
    query: page,
    variables: [{ first: pageSize, after }],
  });
  return [
    ...questions.map(({ name, title, ours, variables }) => ({
      title: `${name}, ${title}`,
      query: ours.query,
      variables: variables(known),
    })),
    {
      title: 'a report by its id (aim: flat)',
      query: 'query ($id: ID!) { node(id: $id) { id ... on Report { title signedDate } } }',
      variables: known.reportIds.map((id) => ({ id })),
    },
    pageOf('all issues by date, first page (aim: under 50 at 100,000 issues)', null),
    pageOf(`all issues by date, page ${farIn} or half way`, await cursorBefore(server, deep)),
    { title: 'all issues by date, last page', query: page, variables: [{ last: pageSize }] },
  ];
}

interface Page {
  readonly issues: { readonly pageInfo: { readonly endCursor: string } };
}

/** Walks to a page. */
async function cursorBefore(server: ServerProcess, number: number): Promise<string | null> {
  const walk = `query ($after: String) {
    issues(orderBy: PUBLISHED_DESC, first: ${pageSize}, after: $after) { pageInfo { endCursor } }
  }`;
  let after: string | null = null;
  for (let at = 1; at < number; at++) {
    const { issues }: Page = await answerOf<Page>(server, walk, { after });
    after = issues.pageInfo.endCursor;
  }
  return after;
}

async function timeQuestion(server: ServerProcess, { query, variables }: Asked, rounds: number): Promise<number> {
  const times: number[] = [];
  const started = performance.now();
  // Twice to warm up.
  for (let at = -2; at < 5 * rounds && (at < 1 || performance.now() - started < longest); at++) {
    const asked = performance.now();
    await answerOf(server, query, variables[(at + 2) % variables.length]);
    if (at >= 0) times.push(performance.now() - asked);
  }
  return median(times);
}

async function answerOf<Data>(server: ServerProcess, query: string, variables: Variables = {}): Promise<Data> {
  const answer = await post(server.url, JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(answer.toString()) as { readonly data: Data; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function growthTable(sizes: readonly Grown[]): string {
  const [first, last] = [sizes[0]!, sizes.at(-1)!];
  const row = (title: string, value: (grown: Grown) => number): string[] => [
    title,
    ...[...sizes.map(value), value(last) / value(first)].map(figure),
  ];
  return table(
    ['', ...sizes.map(({ reports }) => `${figure(reports)} reports`), 'last to first'],
    [
      row('leaf issues', ({ issues }) => issues),
      row('taken in, reports/s (aim: at least 50, flat)', ({ ingest }) => ingest),
      row('opening, s', ({ opening }) => opening),
      row('memory, kB a report', ({ memory }) => memory / 1000),
      ...Object.keys(first.questions).map((title) => row(`${title}, p50 ms`, ({ questions }) => questions[title]!)),
    ],
  );
}
