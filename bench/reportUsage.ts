/**
 * Loaded into a process before its own program, which knows nothing of it: answers each message of the parent with what
 * the process has used so far, and ends the process when the parent is gone.
 */
export interface Usage {
  /** Of all threads, in milliseconds. */
  readonly cpu: number;
  /** Resident, in bytes. */
  readonly memory: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() } satisfies Usage);
});
process.on('disconnect', () => process.exit());
// The channel to the parent is not what keeps a server alive.
process.channel?.unref();
