// The engine against two rule engines and the bare loop, on one workload, with the same totals from all of them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jsonRulesEngine } from './engines/jsonRulesEngine';
import { kaohe } from './engines/kaohe';
import { typedArrays } from './engines/typedArrays';
import { COMMUNITIES, makeWorkload, type Outcome } from './engines/workload';
import { zenEngine } from './engines/zenEngine';
import { median } from './measure';

const ROUNDS = 9;
const WARM_UPS = 3;

const folder = join(process.cwd(), 'tests', 'bench');
if (!existsSync(join(folder, 'node_modules', 'json-rules-engine'))) {
  const shell = process.platform === 'win32';
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const workload = makeWorkload(20260131);
const engines = [
  { name: 'kaohe, reasons as records', run: kaohe(workload) },
  { name: 'json-rules-engine 7.3.1', run: jsonRulesEngine(workload) },
  { name: '@gorules/zen-engine 0.52.1', run: zenEngine(workload) },
  { name: 'typed arrays, no reasons', run: typedArrays(workload) },
] as const;

function hashOf(outcomes: readonly Outcome[]): string {
  const hash = createHash('sha256');
  for (const { items, total } of outcomes)
    hash.update(`${Array.from(items, Math.round).join()}|${Math.round(total)}\n`);
  return hash.digest('hex').slice(0, 16);
}

const times = engines.map((): number[] => []);
const cpu = engines.map((): number[] => []);
const hashes = new Set<string>();
for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
  for (const [index, { run }] of engines.entries()) {
    const spent = process.cpuUsage();
    const start = performance.now();
    const outcomes = await run();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(spent);
    // The first rounds warm up what is compiled while it runs.
    if (round >= 0) {
      times[index]?.push(wall);
      cpu[index]?.push((user + system) / 1000);
    }
    hashes.add(hashOf(outcomes));
  }
}
if (hashes.size !== 1) throw new Error(`the engines differ: ${[...hashes].join(' ')}`);

function report(what: string, medians: readonly number[]): void {
  console.log(`${what}, medians of ${ROUNDS} rounds in turn:`);
  engines.forEach(({ name }, index) => {
    console.log(`  ${name.padEnd(28)} ${(medians[index] ?? NaN).toFixed(1).padStart(9)} ms`);
  });
  const [own = NaN, rules = NaN, zen = NaN, bare = NaN] = medians;
  console.log(
    `  ${(Math.min(rules, zen) / own).toFixed(1)} times as fast as the faster rule engine (higher is better)`,
  );
  console.log(`  ${(own / bare).toFixed(1)} times the bare loop (lower is better)`);
}

console.log(`${COMMUNITIES} communities; the same item scores and totals from all: ${[...hashes].join()}`);
report('by the clock', times.map(median));
// A machine with other work to do stretches the clock of whoever runs longest; this it does not.
report('by processor time', cpu.map(median));
