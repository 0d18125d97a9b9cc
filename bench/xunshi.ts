import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { environment } from './environment.js';
import { ServerProcess } from './ServerProcess.js';

/** The command line, as built. */
const program = 'dist/cli/main.js';

/** Options of the command line that name a store: `['--store', 'graph']`. */
export type StoreOptions = readonly [name: '--store' | '--neo4j', value: string];

/** Takes a folder of reports in, as a user would. @returns seconds. @throws Error where one is refused */
export async function ingestFolder(folder: string, store: StoreOptions): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'ingest', folder, ...store], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`Not every report of ${folder} came in: ${told.slice(-2000)}`);
  return (performance.now() - started) / 1000;
}

/**
 * Serves a store, which is made where there is none. It keeps no answer from one request to the next and, like those it
 * is compared with, writes no line of log for each.
 */
export function serve(store: StoreOptions): Promise<ServerProcess> {
  return ServerProcess.start(program, ['start', '--port', '0', ...store], {
    XUNSHI_LIMIT_ANSWERS_SIZE: '1',
    XUNSHI_LOG_LEVEL: 'error',
  });
}
