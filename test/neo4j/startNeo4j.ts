import { execFile, spawn } from 'node:child_process';
import { access, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export interface Neo4jSettings {
  /** Where `Launch.java` and `pom.xml` are, and the jars are kept. */
  readonly folder: string;
  /** Of the virtual machine. */
  readonly machineOptions: readonly string[];
  /** MiB for pages of the store. */
  readonly pageCache: number;
  /** Any free one where none is given. */
  readonly port?: number;
  /** Whether it asks for a password: at first `neo4j`, which must be changed. */
  readonly auth?: boolean;
}

/** Little compilation and a simple collector: a test run is over before more would pay. */
export const forTests: Neo4jSettings = {
  folder: fileURLToPath(new URL('.', import.meta.url)),
  machineOptions: ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  pageCache: 64,
};

export interface RunningNeo4j {
  readonly uri: string;
  readonly port: number;
  /** Changes whether its database may be written. */
  allow(what: 'read-only' | 'read-write'): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine can run Neo4j from its jars. */
export async function canStartNeo4j(): Promise<boolean> {
  const commands = [promisify(execFile)('java', ['-version']), promisify(execFile)('mvn', ['--version'])];
  return (await Promise.allSettled(commands)).every(({ status }) => status === 'fulfilled');
}

/**
 * A Neo4j server on a port of this machine, with an empty home of its own. It stops when told to, and by itself
 * when this process ends in any way, since its standard input ends then.
 */
export async function startNeo4j(settings = forTests): Promise<RunningNeo4j> {
  const { folder, machineOptions, pageCache, port = await freePort(), auth = false } = settings;
  const jars = await fetchJars(folder);
  const home = await mkdtemp(join(tmpdir(), 'xunshi-neo4j-'));
  const server = spawn(
    'java',
    [
      ...machineOptions,
      ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-cp',
      join(jars, '*'),
      join(folder, 'Launch.java'),
      home,
      String(port),
      String(pageCache),
      ...(auth ? ['auth'] : []),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  const printed = async (expected: string): Promise<void> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`Neo4j ended before it was ${expected}`);
      if (value === expected) return;
    }
  };
  await printed('ready');
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    allow: async (what) => {
      server.stdin.write(`${what}\n`);
      await printed('done');
    },
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Where the jars are; fetched once for every checkout, and a fetch that was broken off leaves nothing that looks whole. */
async function fetchJars(folder: string): Promise<string> {
  const jars = join(folder, '.cache', 'lib');
  const isThere = await access(jars).then(
    () => true,
    () => false,
  );
  if (isThere) return jars;
  const partial = `${jars}.part`;
  await rm(partial, { recursive: true, force: true });
  const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  await promisify(execFile)('mvn', goal, { cwd: folder });
  await rename(partial, jars);
  return jars;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
