import { CommanderError } from 'commander';
import { StoreError } from '../store/StoreError.js';
import { CliError } from './CliError.js';
import { createProgram } from './createProgram.js';
import type { Io } from './Io.js';

/** Runs `xunshi` with the arguments that follow its name, and gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = createProgram(io, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    for (const line of explain(error)) io.stderr.write(`xunshi: ${line}\n`);
    return error instanceof CliError ? error.exitCode : 1;
  }
}

/** What the operating system refuses: a folder that may not be written, a disk that is full. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** One line for what its reader can mend; all there is to know of what only we can. */
function explain(error: unknown): readonly string[] {
  if (error instanceof CliError) return error.lines;
  if (error instanceof StoreError || isSystemError(error)) return [error.message];
  return [
    `an error of its own; please report it with what follows\n${error instanceof Error ? error.stack : String(error)}`,
  ];
}
