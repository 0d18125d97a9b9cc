#!/usr/bin/env node
import { constants } from 'node:os';
import type { StopSignal } from './Io.js';
import { run } from './run.js';

// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  untilStopped,
});
leave();

/**
 * All is done and told. Left alone, the process would stay for as long as a query of the embedded engine runs that was
 * given up, or a connection hangs.
 */
function leave(): void {
  const leaveWritten = (): void => (process.stdout.writableLength > 0 ? leave() : process.exit());
  setTimeout(leaveWritten, 500).unref();
}

/** The first signal asks to end; the next does not wait for that. */
function untilStopped(): Promise<StopSignal> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        // As shells tell of a process that a signal ended.
        if (asked) process.exit(128 + constants.signals[signal]);
        asked = true;
        resolve(signal);
      });
    }
  });
}
