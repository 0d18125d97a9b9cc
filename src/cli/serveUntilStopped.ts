import { buildSchema } from '../api/schema.js';
import { createServer } from '../server/createServer.js';
import type { Store } from '../store/Store.js';
import { CliError } from './CliError.js';
import type { ServerSettings } from './configuration.js';
import type { Io } from './Io.js';

/** Serves the store until the process is asked to end; then finishes what is in flight and closes the store. */
export async function serveUntilStopped(
  io: Io,
  store: Store,
  { host, port, logLevel, ...settings }: ServerSettings,
  what: string,
): Promise<number> {
  const stopped = io.untilStopped();
  try {
    const server = await createServer({ schema: buildSchema(), store, ...settings, logLevel, log: io.stderr });
    try {
      const url = await server.listen({ host, port });
      io.stdout.write(`Serving ${what}, at ${url}\n`);
      const { tokens } = settings;
      if (tokens.read === undefined && tokens.write === undefined && !isLoopback(host)) io.stderr.write(openWarning);
      await stopped;
    } catch (error) {
      throw listenError(error, host, port);
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
  return 0;
}

const openWarning =
  'xunshi: warning: whoever reaches this machine can read the whole graph; XUNSHI_READ_TOKEN puts it behind a token\n';

/** Whether an address of this machine is for itself only. */
const isLoopback = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/i.test(host);

const listenErrors: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there; choose another with --port',
  EACCES: 'that is not allowed; choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
  ENOTFOUND: 'there is no such host; choose another with --host',
};

function listenError(error: unknown, host: string, port: number): unknown {
  const reason = listenErrors[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined ? error : new CliError(`cannot listen on ${host}:${port}: ${reason}`);
}
