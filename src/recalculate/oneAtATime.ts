import type { Host } from '../snapshot/host';

const running = new WeakSet<Host>();

/**
 * Runs a task on a host unless one is running on it already.
 * @returns the task's result, or null when the host was busy.
 */
export async function oneAtATime<Result>(host: Host, task: () => Promise<Result>): Promise<Result | null> {
  if (running.has(host)) return null;
  running.add(host);
  try {
    return await task();
  } finally {
    running.delete(host);
  }
}
