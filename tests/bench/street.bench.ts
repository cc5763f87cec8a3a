// A district in one `kaohe batch`: workbooks a second and memory, from 50 workbooks to 400 (or as BENCH_SIZES says).
import { execFileSync, spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../books/makeWorkbook';
import { communityBook, communityName, makeStreet } from '../street/generateStreet';

const SIZES = (process.env['BENCH_SIZES'] ?? '50,100,200,400').split(',').map(Number);
const CITY = 5000;
const RUBRICS = { indicators: 16, items: 25 };

const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
const all = join(folder, 'all');
mkdirSync(all);
const most = Math.max(...SIZES);
const street = makeStreet({ communities: most, ...RUBRICS }, 1);
for (let community = 0; community < most; community += 1)
  writeFileSync(
    join(all, `${communityName(community)}.xlsx`),
    makeWorkbook(communityBook(street, community)),
  );

/** What a batch takes, as the system counts it. Memory is resident megabytes. */
interface Cost {
  /** Of the process that was started. */
  readonly parent: number;
  /** Of the largest of its workers. */
  readonly worker: number;
  /** Processor seconds of all of them: what the clock would say on a machine that has nothing else to do, and one core. */
  readonly processor: number;
}

function costOf(root: number): Cost {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,cputimes='], { encoding: 'utf8' });
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent, kilobytes = 0, seconds = 0]) => ({
      ...{ isParent: pid === root, isWorker: parent === root },
      ...{ megabytes: kilobytes / 1024, seconds },
    }))
    .filter(({ isParent, isWorker }) => isParent || isWorker);
  return {
    parent: Math.max(0, ...rows.filter(({ isParent }) => isParent).map(({ megabytes }) => megabytes)),
    worker: Math.max(0, ...rows.filter(({ isWorker }) => isWorker).map(({ megabytes }) => megabytes)),
    processor: rows.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

interface Run {
  readonly seconds: number;
  readonly cost: Cost;
}

async function batch(directory: string): Promise<Run> {
  const start = performance.now();
  const words = ['--import', import.meta.resolve('tsx'), join('src', 'cli', 'main.ts'), 'batch', directory];
  const output = join(folder, 'summary.xlsx');
  rmSync(output, { force: true });
  const child = spawn(process.execPath, [...words, '-o', output, '--json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  let cost: Cost = { parent: 0, worker: 0, processor: 0 };
  const sampling = setInterval(() => {
    if (child.pid === undefined) return;
    const now = costOf(child.pid);
    cost = {
      parent: Math.max(cost.parent, now.parent),
      worker: Math.max(cost.worker, now.worker),
      // Workers end before the process does, and are counted no more then.
      processor: Math.max(cost.processor, now.processor),
    };
  }, 250);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`batch ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, cost };
}

console.log(`${RUBRICS.indicators} rubrics of ${RUBRICS.items} items each; ${availableParallelism()} cores`);
const runs: { readonly size: number; readonly run: Run }[] = [];
for (const size of SIZES) {
  const directory = join(folder, String(size));
  mkdirSync(directory);
  for (let community = 0; community < size; community += 1) {
    const name = `${communityName(community)}.xlsx`;
    linkSync(join(all, name), join(directory, name));
  }
  const run = await batch(directory);
  runs.push({ size, run });
  const { seconds, cost } = run;
  const speed = (size / seconds).toFixed(1);
  console.log(
    `${String(size).padStart(4)} workbooks: ${seconds.toFixed(1)} s (${cost.processor} s of processor), ` +
      `${speed} a second; at most ${Math.round(cost.parent)} MB, and ${Math.round(cost.worker)} MB in each worker`,
  );
}
// The start weighs on small runs: what one more workbook takes is told by the difference of the two largest.
const [before, last] = runs.slice(-2);
if (before && last) {
  const city = (of: (run: Run) => number): number =>
    of(last.run) +
    (Math.max(0, of(last.run) - of(before.run)) / (last.size - before.size)) * (CITY - last.size);
  const clock = city(({ seconds }) => seconds) / 60;
  const idle = city(({ cost }) => cost.processor) / 60 / availableParallelism();
  console.log(
    `a city of ${CITY}: ${clock.toFixed(0)} minutes at the pace of this machine as busy as it is now, ` +
      `${idle.toFixed(0)} with nothing else to do; ${Math.round(city(({ cost }) => cost.parent))} MB at most`,
  );
}
rmSync(folder, { recursive: true, force: true });
