import { Readable, Writable } from 'node:stream';
import type { Environment } from '../../src/cli/configuration.js';
import { run } from '../../src/cli/run.js';

export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly stdin?: string;
  readonly env?: Environment;
  /** Given the address once a command serves; the command is asked to end when it is done. */
  readonly serving?: (url: string) => Promise<void>;
  /** The command is asked to end once it has printed this. */
  readonly interruptAt?: RegExp;
}

/** Runs `xunshi` in this process, as the shell would. */
export async function runCli(
  args: readonly string[],
  { stdin = '', env = {}, serving, interruptAt }: CliOptions = {},
): Promise<CliResult> {
  const stdout = memory();
  const stderr = memory();
  const untilStopped = async () => {
    const url = await stdout.printed(interruptAt ?? /http:\S+\/graphql$/m);
    await serving?.(url);
    return 'SIGINT' as const;
  };
  const exitCode = await run(args, { stdin: Readable.from([stdin]), stdout, stderr, env, untilStopped });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** What is written, as one text. */
class Memory extends Writable {
  text = '';
  readonly #waiting: (() => void)[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    for (const look of this.#waiting) look();
    done();
  }

  /** Resolves with the first words that match, once they are there. */
  printed(pattern: RegExp): Promise<string> {
    return new Promise((resolve) => {
      const look = () => {
        const match = pattern.exec(this.text);
        if (match) resolve(match[0]);
      };
      this.#waiting.push(look);
      look();
    });
  }
}

const memory = (): Memory => new Memory();
