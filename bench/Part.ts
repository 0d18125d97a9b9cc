import type { Settings } from './Settings.js';

/** What was measured, for people and for programs. */
export interface Measured {
  /** Markdown. */
  readonly text: string;
  readonly json: object;
}

/** A part of the benchmark, which leaves nothing behind but what is in its folder. */
export type Part = (settings: Settings, folder: string, say: (progress: string) => void) => Promise<Measured>;
