#!/usr/bin/env node
import { once } from 'node:events';
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
  untilStopped: () =>
    Promise.race((['SIGTERM', 'SIGINT'] as const).map((signal) => once(process, signal).then(() => signal))),
});
