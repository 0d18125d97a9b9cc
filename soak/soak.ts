/**
 * Reads and changes without a pause, as much as one core answers, and looks whether memory, handles or latency grow or
 * anything fails. Prints a table, and ends with 1 where something does.
 *
 *     npm run -s soak -- [--minutes 5] [--neo4j bolt://…]
 *
 * The store is a temporary one; of Neo4j, an empty database, named by NEO4J_… besides.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { notices, type Notice } from './notices.js';
import { ServerUnderLoad } from './ServerUnderLoad.js';
import { grows, quantile, trendOf, type Trend } from './trend.js';

const { values: options } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, neo4j: { type: 'string' } },
});
const minutes = Number(options.minutes);
if (!(minutes >= 0.2 && minutes <= 60)) throw new Error('--minutes is a number from 0.2 to 60');

const readers = 4;
/** Reports that come and go beside the samples, which stay. */
const visitors = 10;
const windows = 20;
/** Of the windows, those in which caches fill and code is compiled. */
const warmUp = 6;

const questions = readdirSync('schema/examples')
  .sort()
  .map((name) => {
    const query = readFileSync(`schema/examples/${name}`, 'utf8');
    const [, variables = '{}'] = /^# variables: (\{.*\})\n/.exec(query) ?? [];
    return { query, variables: JSON.parse(variables) as unknown };
  })
  // What changes is asked by the writer.
  .filter(({ query }) => !/^mutation\b/m.test(query));

const memory = ['process_resident_memory_bytes', 'nodejs_heap_size_used_bytes', 'process_open_fds'] as const;

/** After so many the embedded engine has taken all the memory that it uses for changes; Neo4j has its own. */
const changesBefore = options.neo4j === undefined ? 600 : 0;

interface Window {
  /** In megabytes, after garbage was collected. */
  readonly rss: number;
  readonly heap: number;
  readonly handles: number;
  /** Of reads, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** How long this machine takes for the same work, in milliseconds: others use it too. */
  readonly pace: number;
  readonly reads: number;
  readonly changes: number;
}

/** How much more there may be at the end than at the beginning. */
const allowed = { rss: 0.2, heap: 0.2, handles: 0.2, 'p50 / pace': 0.5, 'p95 / pace': 0.5 } as const;

const folder = mkdtempSync(join(tmpdir(), 'xunshi-soak-'));
const server = await ServerUnderLoad.start(folder, options.neo4j);
const errors = new Map<string, number>();
let times: number[] = [];
let changes = 0;
let ends = Infinity;

const attempt = async (what: () => Promise<unknown>): Promise<void> => {
  await what().catch((error: unknown) => {
    if (!server.isRunning) return;
    const message = error instanceof Error ? error.message : String(error);
    errors.set(message, (errors.get(message) ?? 0) + 1);
  });
};

async function read(first: number): Promise<void> {
  for (let at = first; Date.now() < ends && server.isRunning; at++) {
    const { query, variables } = questions[at % questions.length]!;
    const started = performance.now();
    await attempt(() => server.ask(query, variables));
    times.push(performance.now() - started);
  }
}

const put = async ({ fileName, text }: Notice): Promise<string> => {
  const query = 'mutation ($i: IngestReportInput!) { ingestReport(input: $i) { report { id } } }';
  return (await server.ask(query, { i: { fileName, text } })).data.ingestReport.report.id as string;
};
const remove = (id: string): Promise<unknown> =>
  server.ask('mutation ($id: ID!) { deleteReport(id: $id) { deletedId } }', { id });

/** One report after the other comes; when all are in, they go. */
async function write(coming: readonly Notice[]): Promise<void> {
  const inside = new Map<string, string>();
  for (let at = 0; Date.now() < ends && server.isRunning; at++) {
    const notice = coming[at % coming.length]!;
    const id = inside.get(notice.fileName);
    await attempt(async () => {
      if (id === undefined) inside.set(notice.fileName, await put(notice));
      else {
        await remove(id);
        inside.delete(notice.fileName);
      }
    });
    changes += 1;
  }
  for (const id of inside.values()) await attempt(() => remove(id));
}

/** Some work that has nothing to do with the server, and how long it took in milliseconds. */
function pace(): number {
  const started = performance.now();
  let sum = 0;
  for (let at = 0; at < 2_000_000; at++) sum = (sum + at * at) % 1_000_003;
  if (sum < 0) throw new Error('never');
  return performance.now() - started;
}

async function watch(): Promise<readonly Window[]> {
  const seen: Window[] = [];
  while (seen.length < windows && server.isRunning) {
    const until = ends - ((windows - 1 - seen.length) * minutes * 60_000) / windows;
    const paces: number[] = [];
    while (Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      paces.push(pace());
    }
    const asked = {
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      pace: quantile(paces, 0.5),
      reads: times.length,
      changes,
    };
    [times, changes] = [[], 0];
    await attempt(async () => {
      await server.collectGarbage();
      const measured = await server.metrics(memory);
      seen.push({
        rss: measured.process_resident_memory_bytes / 2 ** 20,
        heap: measured.nodejs_heap_size_used_bytes / 2 ** 20,
        handles: measured.process_open_fds,
        ...asked,
      });
    });
  }
  return seen;
}

const all = notices(visitors);
for (const notice of all.slice(0, -visitors)) await put(notice);
for (let done = 0; done < changesBefore; done += 2 * visitors) {
  const ids: string[] = [];
  for (const notice of all.slice(-visitors)) ids.push(await put(notice));
  for (const id of ids) await remove(id);
}
ends = Date.now() + minutes * 60_000;
const [seen] = await Promise.all([
  watch(),
  write(all.slice(-visitors)),
  ...Array.from({ length: readers }, (_, at) => read(at * 5)),
]);
const diedEarly = !server.isRunning;
const exitCode = await server.stop();

const measured = seen
  .map((window) => ({
    ...window,
    'p50 / pace': window.p50 / window.pace,
    'p95 / pace': window.p95 / window.pace,
  }))
  .slice(warmUp);
const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(15)).join('');
console.log(line(['window', 'rss MB', 'heap MB', 'handles', 'p50 ms', 'p95 ms', 'pace ms', 'reads', 'changes']));
for (const [at, { rss, heap, handles, p50, p95, pace: paced, reads, changes: changed }] of seen.entries()) {
  console.log(line([at < warmUp ? `${at} warm-up` : String(at), rss, heap, handles, p50, p95, paced, reads, changed]));
}

const told = ({ median, growth, steadiness }: Trend): number[] => [median, growth * 100, steadiness];
const faults: string[] = [];
console.log(`\n${line(['', 'median', 'growth %', 'steadiness', 'allowed %'])}`);
for (const name of ['rss', 'heap', 'handles', 'p50 / pace', 'p95 / pace'] as const) {
  const trend = trendOf(measured.map((window) => window[name]));
  console.log(line([name, ...told(trend), allowed[name] * 100]));
  if (grows(trend, allowed[name])) faults.push(`${name} grows`);
}
for (const [message, count] of errors) faults.push(`${count} times: ${message}`);
if (diedEarly) faults.push('the server ended by itself');
if (exitCode !== 0) faults.push(`asked to end, the server ended with ${exitCode}`);
const logged = readFileSync(join(folder, 'log'), 'utf8').trim();
if (logged !== '') faults.push(`it logged: ${logged.slice(0, 2000)}`);

const total = (of: (window: Window) => number): number => seen.reduce((sum, window) => sum + of(window), 0);
console.log(
  `\n${total(({ reads }) => reads)} reads, ${total((window) => window.changes)} changes in ${minutes} minutes`,
);
console.log(faults.length === 0 ? 'nothing grows and nothing failed' : faults.join('\n'));
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 ? 0 : 1;
