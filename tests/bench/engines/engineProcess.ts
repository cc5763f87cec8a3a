// One engine in a process of its own, so that no engine's garbage is cleared away in another's time. Does what its parent
// asks for and answers with what it took. The engine is named by the first argument.
import { createHash } from 'node:crypto';
import { median } from '../measure';
import { ENGINES, type EngineName } from './allEngines';
import { makeEdits } from './edits';
import { COMMUNITIES, makeWorkload, type Outcome } from './workload';

const EDITS = 60;
/** Until what is compiled while it runs has been: so long, and at least so often. */
const WARM_UP = { milliseconds: 1000, runs: 3 };

/** Milliseconds by the clock and of processor time; the hash of all item scores and totals. */
export interface Round {
  readonly clock: number;
  readonly processor: number;
  readonly hash: string;
}

export interface Answers {
  readonly warmUp: null;
  readonly score: Round;
  /** Median milliseconds from one changed fact to that community's total, and all the totals. */
  readonly edit: { readonly clock: number; readonly totals: string };
  /** Kilobytes that what the engine gives for one community takes while it is kept. */
  readonly size: number;
}

const workload = makeWorkload(20260131);
const engine = ENGINES[process.argv[2] as EngineName](workload);

const DUTIES: { readonly [K in keyof Answers]: () => Promise<Answers[K]> } = {
  warmUp: async () => {
    const start = performance.now();
    for (let run = 0; run < WARM_UP.runs || performance.now() - start < WARM_UP.milliseconds; run += 1)
      await engine.score();
    return null;
  },
  score: async () => {
    const spent = process.cpuUsage();
    const start = performance.now();
    const outcomes = await engine.score();
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(spent);
    return { clock, processor: (user + system) / 1000, hash: hashOf(outcomes) };
  },
  edit: async () => {
    const times: number[] = [];
    const totals: number[] = [];
    for (const edit of makeEdits(workload, EDITS, 7)) {
      const start = performance.now();
      totals.push(await engine.edit(edit));
      times.push(performance.now() - start);
    }
    return { clock: median(times), totals: totals.join() };
  },
  size: async () => {
    const kept: unknown[] = [];
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let community = 0; community < COMMUNITIES; community += 1)
      kept.push(await engine.resultOf(community));
    globalThis.gc?.();
    return (process.memoryUsage().heapUsed - before) / 1024 / kept.length;
  },
};

function hashOf(outcomes: readonly Outcome[]): string {
  const hash = createHash('sha256');
  for (const { items, total } of outcomes)
    hash.update(`${Array.from(items, Math.round).join()}|${Math.round(total)}\n`);
  return hash.digest('hex').slice(0, 16);
}

process.on('message', (duty: keyof Answers) => {
  void DUTIES[duty]().then((answer) => process.send?.(answer));
});
