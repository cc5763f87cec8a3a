import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BookResult } from '../street/communities/results';
import { SharedParts } from '../street/communities/sharedParts';
import type { BookTask, WorkerSettings } from './batchWorker';

export interface PoolOptions extends WorkerSettings {
  /** How many workers at most; null is one for each core. */
  readonly jobs: number | null;
}

/**
 * Reads workbooks in processes of their own, each of them one workbook at a time, so that memory does not grow with
 * their number and a workbook that brings a process down takes nothing with it.
 * @returns results in the order of the tasks; what ended a worker is that workbook's problem.
 */
export async function readInParallel(
  tasks: readonly BookTask[],
  { jobs, ...settings }: PoolOptions,
  progress: (done: number) => void,
): Promise<readonly BookResult[]> {
  const results: (BookResult | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  let done = 0;
  const parts = new SharedParts();
  const lane = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    while (next < tasks.length) {
      const at = next++;
      const task = tasks[at];
      if (!task) continue;
      worker ??= startWorker(settings);
      const answer = await ask(worker, task);
      if ('died' in answer) worker = null;
      results[at] = 'died' in answer ? failed(task, answer.died) : parts.share(answer.result);
      progress((done += 1));
    }
    worker?.disconnect();
  };
  const lanes = Math.max(1, Math.min(jobs ?? availableParallelism(), tasks.length));
  await Promise.all(Array.from({ length: lanes }, lane));
  return results.filter((result) => result !== undefined);
}

/** A worker runs on the loader that this process was started with, and ends when this process does. */
function startWorker(settings: WorkerSettings): ChildProcess {
  return fork(fileURLToPath(new URL('./batchWorker.ts', import.meta.url)), [JSON.stringify(settings)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

type Answer = { readonly result: BookResult } | { readonly died: string };

function ask(worker: ChildProcess, task: BookTask): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      resolve(answer);
    };
    worker.once('message', (result) => settle({ result: result as BookResult }));
    worker.once('error', (error) => settle({ died: String(error) }));
    worker.once('exit', (code, signal) => settle({ died: signal ?? `exit ${code}` }));
    worker.send(task);
  });
}

function failed({ file }: BookTask, detail: string): BookResult {
  return {
    ...{ file, community: file, rubrics: [], table: null },
    problems: [{ code: 'readingFailed', file, detail }],
  };
}
