/** Milliseconds of one run of a task, its result dropped. */
export function time(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Medians of tasks run in turn, so that all of them meet the same weather. */
export function medians(tasks: readonly (() => unknown)[], rounds = 9): readonly number[] {
  for (const task of tasks) task();
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, index) => times[index]?.push(time(task)));
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
