import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

const token = 'soak'.repeat(10);

/** What Node is told besides the server. */
const collectsOnDemand = ['--expose-gc', '--import', 'data:text/javascript,process.on("SIGUSR2",()=>globalThis.gc())'];

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever was asked for
  readonly data?: any;
  readonly errors?: readonly { readonly message: string }[];
}

/** The server as a process of its own, asked and measured over HTTP alone. */
export class ServerUnderLoad {
  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
  ) {}

  /** @param folder for its store and its log */
  static async start(folder: string, neo4j: string | undefined): Promise<ServerUnderLoad> {
    const store = neo4j === undefined ? ['--store', join(folder, 'store')] : ['--neo4j', neo4j];
    const arguments_ = [...collectsOnDemand, 'dist/cli/main.js', 'start', ...store, '--port', '0'];
    const child = spawn(process.execPath, arguments_, {
      env: { ...process.env, XUNSHI_TOKEN: token, XUNSHI_LOG_LEVEL: 'warn', XUNSHI_LIMIT_SLOW_TIME: '60000' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr.pipe(createWriteStream(join(folder, 'log')));
    const told: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`The server did not start: ${told.join('')}`)),
    );
    const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
    ended.catch(() => undefined);
    const server = new ServerUnderLoad(child, /at (http:\S+)\n$/.exec(line.toString())![1]!);
    await server.isReady();
    return server;
  }

  /** A server listens before its Neo4j is found and has its indexes. */
  private async isReady(): Promise<void> {
    for (let second = 0; second < 60; second++) {
      if ((await fetch(new URL('/ready', this.url))).ok) return;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new Error('The server is not ready after a minute');
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @throws Error where it is refused or fails */
  async ask(query: string, variables?: unknown): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answer;
    const [error] = answer.errors ?? [];
    if (error !== undefined) throw new Error(`${response.status}: ${error.message}`);
    return answer;
  }

  /** Has it collect its garbage, so that what is measured then is held by something. */
  async collectGarbage(): Promise<void> {
    this.child.kill('SIGUSR2');
    await this.ask('{ __typename }');
  }

  /** What /metrics tells under these names. */
  async metrics<Name extends string>(names: readonly Name[]): Promise<Record<Name, number>> {
    const text = await (await fetch(new URL('/metrics', this.url))).text();
    const valueOf = (name: Name): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, number>;
  }

  /** Asks it to end, and gives its exit code. */
  async stop(): Promise<number | null> {
    if (!this.isRunning) return this.child.exitCode;
    const ended = once(this.child, 'exit') as Promise<[number | null]>;
    this.child.kill('SIGTERM');
    return (await ended)[0];
  }
}
