// The engine against two rule engines and the bare loop, on one workload, with the same totals from all of them.
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ENGINES, TITLES, type EngineName } from './engines/allEngines';
import type { Answers, Round } from './engines/engineProcess';
import { COMMUNITIES } from './engines/workload';
import { median } from './measure';

const ROUNDS = 9;

const folder = join(process.cwd(), 'tests', 'bench');
if (!existsSync(join(folder, 'node_modules', 'json-rules-engine'))) {
  const shell = process.platform === 'win32';
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

type PerEngine<T> = Readonly<Record<EngineName, T>>;

const NAMES = Object.keys(ENGINES) as readonly EngineName[];
const forEach = <T>(make: (name: EngineName) => T): PerEngine<T> =>
  Object.fromEntries(NAMES.map((name) => [name, make(name)])) as PerEngine<T>;

const processes = forEach((name) => fork(join(folder, 'engines', 'engineProcess.ts'), [name]));

async function ask<K extends keyof Answers>(engine: ChildProcess, duty: K): Promise<Answers[K]> {
  const ended = new AbortController();
  const gone = once(engine, 'exit', { signal: ended.signal }).then(() => {
    throw new Error(`an engine ended instead of its ${duty}`);
  });
  engine.send(duty);
  const [answer] = (await Promise.race([once(engine, 'message'), gone])) as [Answers[K]];
  gone.catch(() => undefined);
  ended.abort();
  return answer;
}

/** What all engines say; a difference is a fault, and ends the run. */
function same(what: string, values: readonly string[]): string {
  const different = new Set(values);
  if (different.size !== 1) throw new Error(`the engines' ${what} differ: ${[...different].join(' ')}`);
  return [...different].join();
}

function report(what: string, { values, digits }: { values: PerEngine<number>; digits: number }): void {
  console.log(`${what}:`);
  for (const name of NAMES)
    console.log(`  ${TITLES[name].padEnd(28)} ${values[name].toFixed(digits).padStart(9)}`);
}

function reportRatios({ kaohe, jsonRulesEngine, zenEngine, typedArrays }: PerEngine<number>): void {
  const faster = Math.min(jsonRulesEngine, zenEngine);
  console.log(`  ${(faster / kaohe).toFixed(1)} times as fast as the faster rule engine (higher is better)`);
  console.log(`  ${(kaohe / typedArrays).toFixed(1)} times the bare loop (lower is better)`);
}

const rounds: { readonly name: EngineName; readonly round: Round }[] = [];
for (const name of NAMES) await ask(processes[name], 'warmUp');
for (let round = 0; round < ROUNDS; round += 1)
  for (const name of NAMES) rounds.push({ name, round: await ask(processes[name], 'score') });
const medians = (of: (round: Round) => number): PerEngine<number> =>
  forEach((name) => median(rounds.filter((one) => one.name === name).map(({ round }) => of(round))));

const hash = same(
  'scores',
  rounds.map(({ round }) => round.hash),
);
console.log(`${COMMUNITIES} communities; the same item scores and totals from all: ${hash}`);
const clock = medians((round) => round.clock);
report(`milliseconds by the clock, medians of ${ROUNDS} rounds in turn`, { values: clock, digits: 1 });
reportRatios(clock);
// A machine with other work to do stretches the clock of whoever waits for a processor; this it does not.
console.log(
  `the machine: ${availableParallelism()} processors, a load of ${(loadavg()[0] ?? NaN).toFixed(1)}`,
);
const processor = medians((round) => round.processor);
report('milliseconds of processor time, likewise', { values: processor, digits: 1 });
reportRatios(processor);

const edits: Answers['edit'][] = [];
const sizes: number[] = [];
for (const name of NAMES) {
  edits.push(await ask(processes[name], 'edit'));
  sizes.push(await ask(processes[name], 'size'));
  processes[name].disconnect();
}
same(
  'edited totals',
  edits.map(({ totals }) => totals),
);
report("milliseconds from one changed finding to that community's total, medians", {
  values: forEach((name) => edits[NAMES.indexOf(name)]?.clock ?? NaN),
  digits: 3,
});
report('kilobytes kept for one community by all that the engine gives, explained or not', {
  values: forEach((name) => sizes[NAMES.indexOf(name)] ?? NaN),
  digits: 1,
});
