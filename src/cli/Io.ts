import type { Readable, Writable } from 'node:stream';

/** `isTTY` tells whether someone watches, and so whether to draw. */
export type Screen = Writable & { readonly isTTY?: boolean };

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** What a command reads from and writes to; tests give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Comes to pass when the process is asked to end, with the signal; asking for it takes over the signals. */
  untilStopped(): Promise<StopSignal>;
}
