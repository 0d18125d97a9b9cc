import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNeo4j } from '../test/neo4j/startNeo4j.js';
import { aims, type Timings } from './Aim.js';
import { compareAnswers } from './compareAnswers.js';
import { contendersFor, type Servers } from './Contender.js';
import { figure, table } from './figures.js';
import { lookUp } from './lookUp.js';
import { writeNotices } from './notices/writeNotices.js';
import type { Part } from './Part.js';
import type { Known, Question } from './questions/Question.js';
import type { Settings } from './Settings.js';
import { median } from './quantile.js';
import { settleNeo4j } from './settleNeo4j.js';
import { startServers } from './startServers.js';
import { putUnderLoad, timeContenders, type Timing } from './timeContenders.js';
import { ingestFolder } from './xunshi.js';

/** As a server would run it: everything compiled, and room for the whole graph. */
const neo4jSettings = { folder: 'test/neo4j', machineOptions: ['-Xmx1g'], pageCache: 512 };

interface Compared {
  readonly question: Question;
  /** Of an answer of ours. */
  readonly bytes: number;
  readonly contenders: readonly { readonly name: string; readonly timing: Timing }[];
}

/** The five questions put to this server on both engines, to `@neo4j/graphql` and to the bare driver. */
export const comparison: Part = async (settings, folder, say) => {
  const { reports, rounds, concurrency } = settings;
  const notices = join(folder, 'notices');
  const directory = join(folder, 'store');
  writeNotices(notices, 0, reports);
  say('Starting Neo4j …');
  const neo4j = await startNeo4j(neo4jSettings);
  try {
    say(`Taking ${reports} reports in …`);
    const onNeo4j = reports / (await ingestFolder(notices, ['--neo4j', neo4j.uri]));
    const onEmbedded = reports / (await ingestFolder(notices, ['--store', directory]));
    const { version, nodes, relationships } = await settleNeo4j(neo4j.uri);
    const graph = { reports, nodes, relationships };
    say(`${nodes} nodes and ${relationships} relationships`);
    const servers = await startServers(neo4j.uri, directory);
    try {
      const results: Compared[] = [];
      const known = await lookUp(servers.embedded);
      for (const question of settings.questions) {
        say(`${question.name}, ${question.title} …`);
        results.push(await compare(question, known, servers, settings));
      }
      const versions = { neo4j: version, '@neo4j/graphql': rivalVersion() };
      const ingest = { neo4j: onNeo4j, embedded: onEmbedded };
      return {
        text: [
          `A graph of ${figure(reports)} reports: ${figure(nodes)} nodes, ${figure(relationships)} relationships. Neo4j ${version},` +
            ` \`@neo4j/graphql\` ${versions['@neo4j/graphql']}. ${rounds} rounds; throughput with ${concurrency} requests at once.` +
            ` Taken in at ${figure(onNeo4j)} reports a second into Neo4j, ${figure(onEmbedded)} into the embedded store.`,
          timingTable(results),
          'What is aimed at, as quotients within each round:',
          aimTable(results),
        ].join('\n\n'),
        json: { versions, graph, ingest, rounds, concurrency, questions: results.map(toJson) },
      };
    } finally {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    }
  } finally {
    await neo4j.stop();
  }
};

async function compare(question: Question, known: Known, servers: Servers, settings: Settings): Promise<Compared> {
  const contenders = contendersFor(question, servers);
  const variables = question.variables(known);
  const bytes = await compareAnswers(contenders, variables);
  const timings = await timeContenders(contenders, variables, settings);
  if (settings.profiles !== undefined) {
    for (const contender of contenders) {
      await contender.server.ask('startProfile');
      await putUnderLoad(contender, variables, settings.concurrency);
      const file = `${question.name} ${contender.name}.cpuprofile`.replaceAll(/[ ,/@]+/g, '-');
      mkdirSync(settings.profiles, { recursive: true });
      writeFileSync(join(settings.profiles, file), await contender.server.ask('stopProfile'));
    }
  }
  return { question, bytes, contenders: contenders.map(({ name }, at) => ({ name, timing: timings[at]! })) };
}

const timingTable = (results: readonly Compared[]): string =>
  table(
    ['question', 'server', 'p50 ms', 'p95 ms', 'answers/s', 'CPU ms'],
    results.flatMap(({ question: { name, title }, bytes, contenders }) =>
      contenders.map(({ name: contender, timing: { p50, p95, throughputs, cpu } }, at) => [
        at === 0 ? `${name}, ${title} (${figure(bytes / 1000)} kB)` : '',
        contender,
        ...[p50, p95, median(throughputs), cpu].map(figure),
      ]),
    ),
    2,
  );

const aimTable = (results: readonly Compared[]): string =>
  table(
    ['', ...results.map(({ question: { name } }) => name)],
    aims.map(({ title, limit }, at) => [
      `${title}, at ${limit}`,
      ...results.map((result) => {
        const { value, aim, missedBy } = judge(result)[at]!;
        const missed = missedBy > 0 ? `, **missed by ${figure(100 * missedBy)} %**` : '';
        return `${figure(value)} of ${figure(aim)}${missed}`;
      }),
    ]),
  );

/** Each aim: what was reached, and by which share of the aim it was missed. */
function judge({ question, contenders }: Compared) {
  const [ours, embedded, floor, rival] = contenders.map(({ timing }) => timing) as [Timing, Timing, Timing, Timing];
  const timings: Timings = { ours, embedded, rival, floor };
  return aims.map(({ title, measure, limit, value: aimOf }) => {
    const value = measure(timings);
    const aim = aimOf(question.name);
    return { title, value, aim, missedBy: Math.max(0, limit === 'least' ? 1 - value / aim : value / aim - 1) };
  });
}

const toJson = (result: Compared): object => ({
  name: result.question.name,
  bytes: Math.round(result.bytes),
  servers: result.contenders.map(({ name, timing: { p50, p95, throughputs, cpu } }) => ({
    name,
    p50,
    p95,
    throughput: median(throughputs),
    cpu,
  })),
  aims: judge(result),
});

function rivalVersion(): string {
  const file = 'bench/neo4j-graphql/node_modules/@neo4j/graphql/package.json';
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
