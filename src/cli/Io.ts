import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to; tests give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** `isTTY` tells whether someone watches, and so whether to draw. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Comes to pass when the process is asked to end; asking for it takes over the signals. */
  untilStopped(): Promise<void>;
}
