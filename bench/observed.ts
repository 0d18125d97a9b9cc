/**
 * Loaded into a process before its own program, which knows nothing of it: answers the parent's messages about what the
 * process does, and ends the process when the parent is gone.
 */
import { Session } from 'node:inspector/promises';

export interface Usage {
  /** Of all threads, in milliseconds, since the process started. */
  readonly cpu: number;
  /** Resident, in bytes. */
  readonly memory: number;
}

/** What the parent may ask. */
const answers = {
  usage: (): Usage => {
    const { user, system } = process.cpuUsage();
    return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() };
  },
  startProfile: async (): Promise<null> => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return null;
  },
  /** What it did since then, as JSON of a `.cpuprofile`. */
  stopProfile: async (): Promise<string> => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return JSON.stringify(profile);
  },
};
export type Asked = keyof typeof answers;
export type Answer<Name extends Asked> = Awaited<ReturnType<(typeof answers)[Name]>>;

const session = new Session();
process.on('message', (name: Asked) => void Promise.resolve(answers[name]()).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
// The channel to the parent is not what keeps a server alive.
process.channel?.unref();
