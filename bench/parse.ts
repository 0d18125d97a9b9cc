/**
 * How long reports take to decompose: each on its own, one with ten times its issues, and a megabyte of what is hardest to
 * read. Prints a table and, as the last line, the same as JSON.
 *
 *     npm run -s bench:parse -- [folder of .txt files, else samples]
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTaxonomy } from '../src/classify/readTaxonomy.js';
import type { ParsedReport } from '../src/extract/ParsedReport.js';
import { parseReport, ParseRefusal, type Parsed } from '../src/parse.js';
import { crowdedTexts } from './crowdedTexts.js';
import { growReport } from './growReport.js';
import { medianCosts, type Cost } from './measure.js';

const times = 10;
const [folder = 'samples'] = process.argv.slice(2);
const taxonomyFile = 'schema/issue-types.yaml';
const taxonomy = readTaxonomy(readFileSync(taxonomyFile, 'utf8'), taxonomyFile);

const decompose = (text: string, fileName = 'report.txt'): Promise<Parsed> =>
  parseReport({ bytes: Buffer.from(text), fileName }, taxonomy);

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const reports = await Promise.all(
  texts.map(async ({ name, text }) => {
    const report = await decompose(text);
    const grown = growReport(report, times);
    return { name, text, grown, issues: countIssues(report.parsed), of: countIssues((await decompose(grown)).parsed) };
  }),
);

const costs = await medianCosts(
  reports.flatMap(({ text, grown }) => [() => decompose(text), () => decompose(grown)]),
  { warmUp: 3, rounds: 11 },
);
const reportRows = reports.map(({ name, text, issues, of }, index) => {
  const [own, grown] = [costs[2 * index]!, costs[2 * index + 1]!];
  return { name, characters: text.length, ...rounded(own), issues, grownIssues: of, growth: ratio(grown.cpu, own.cpu) };
});
const perCharacter = sum(reportRows.map(({ cpu }) => cpu)) / sum(reportRows.map(({ characters }) => characters));

const outcomes = new Map<string, string>();
const crowdedCosts = await medianCosts(
  crowdedTexts.map(({ name, text, fileName }) => async () => {
    outcomes.set(name, await decompose(text, fileName).then(() => 'read', refusal));
  }),
  { warmUp: 1, rounds: 3 },
);
const crowdedRows = crowdedTexts.map(({ name, text }, index) => {
  const cost = crowdedCosts[index]!;
  const toReports = ratio(cost.cpu / text.length, perCharacter);
  return { name, characters: text.length, ...rounded(cost), toReports, outcome: outcomes.get(name) };
});

console.log(`Median milliseconds; growth: cpu of a report with ${times} times its issues to its own`);
console.table(reportRows);
console.log('A megabyte of one piece; toReports: cpu for each character to that of the reports above');
console.table(crowdedRows);
console.log(JSON.stringify({ node: process.version, reports: reportRows, crowded: crowdedRows }));

function countIssues({ aspects }: ParsedReport): number {
  return sum(aspects.map(({ issues }) => issues.length));
}

function refusal(error: unknown): string {
  if (error instanceof ParseRefusal) return 'refused';
  throw error;
}

function rounded({ wall, cpu }: Cost): Cost {
  return { wall: tenths(wall), cpu: tenths(cpu) };
}

function ratio(some: number, to: number): number {
  return tenths(some / to);
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
