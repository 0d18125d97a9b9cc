import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { environment } from './environment.js';
import type { Answer, Asked } from './observed.js';

/** A server in a process of its own. */
export class ServerProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a program that prints the address it serves at. @throws Error where it ends before that */
  static async start(
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<ServerProcess> {
    const observed = pathToFileURL('dist/.bench/bench/observed.js').href;
    const child = fork(program, args, {
      execArgv: ['--import', observed],
      env: { ...environment, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout!.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [address] = /http:\S+(?=\s)/.exec(printed) ?? [];
        if (address !== undefined) resolve(address);
      });
      child.once('exit', () => reject(new Error(`${program} ended before it served: ${printed}`)));
    });
    return new ServerProcess(url, child);
  }

  /** Asks what the process does. */
  async ask<Name extends Asked>(name: Name): Promise<Answer<Name>> {
    const answered = once(this.child, 'message') as Promise<[Answer<Name>]>;
    this.child.send(name);
    const [answer] = await answered;
    return answer;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
