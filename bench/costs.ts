/**
 * Where the time of a profile goes (`node --cpu-prof`): by package or folder, then by function. Idle time does not count.
 *
 *     npm run -s bench:costs -- FILE.cpuprofile
 */
import { readFileSync } from 'node:fs';
import { figure, table } from './figures.js';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

const shown = 25;
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Profile;
const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
const byPlace = new Map<string, number>();
const byFunction = new Map<string, number>();
let busy = 0;
for (const [at, id] of samples.entries()) {
  const { functionName, url, lineNumber } = frames.get(id)!;
  if (functionName === '(idle)') continue;
  const time = timeDeltas[at]!;
  busy += time;
  const place = placeOf(url) ?? functionName;
  byPlace.set(place, (byPlace.get(place) ?? 0) + time);
  const name = `${functionName || '(anonymous)'} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`;
  byFunction.set(name, (byFunction.get(name) ?? 0) + time);
}
for (const [title, times] of Object.entries({ where: byPlace, function: byFunction })) {
  const top = [...times].sort(([, a], [, b]) => b - a).slice(0, shown);
  console.log(
    `${table(
      [title, 'ms', '%'],
      top.map(([name, time]) => [name, figure(time / 1000), figure((100 * time) / busy)]),
    )}\n`,
  );
}

/** A package, a folder of ours, or a module of Node; undefined for what is the machine's own, such as garbage collection. */
function placeOf(url: string): string | undefined {
  const [, packageName] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  const [, folder] = /\/dist\/((?:[^/]+\/){1,2})[^/]+$/.exec(url) ?? [];
  const [, nodeModule] = /^(node:[^/]+)/.exec(url) ?? [];
  return packageName ?? folder ?? nodeModule;
}
