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

/** Resident megabytes, as the system counts them. */
interface Memory {
  /** The process that was started. */
  readonly parent: number;
  /** The largest of its workers. */
  readonly worker: number;
}

function memoryOf(root: number): Memory {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const megabytes = (isOne: (pid?: number, parent?: number) => boolean) =>
    rows.filter(([pid, parent]) => isOne(pid, parent)).map(([, , kilobytes = 0]) => kilobytes / 1024);
  return {
    parent: Math.max(0, ...megabytes((pid) => pid === root)),
    worker: Math.max(0, ...megabytes((_pid, parent) => parent === root)),
  };
}

interface Run {
  readonly seconds: number;
  readonly memory: Memory;
}

async function batch(directory: string): Promise<Run> {
  const start = performance.now();
  const words = ['--import', import.meta.resolve('tsx'), join('src', 'cli', 'main.ts'), 'batch', directory];
  const output = join(folder, 'summary.xlsx');
  rmSync(output, { force: true });
  const child = spawn(process.execPath, [...words, '-o', output, '--json'], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  let memory: Memory = { parent: 0, worker: 0 };
  const sampling = setInterval(() => {
    if (child.pid === undefined) return;
    const now = memoryOf(child.pid);
    memory = {
      parent: Math.max(memory.parent, now.parent),
      worker: Math.max(memory.worker, now.worker),
    };
  }, 250);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`batch ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, memory };
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
  const { seconds, memory } = run;
  const speed = (size / seconds).toFixed(1);
  console.log(
    `${String(size).padStart(4)} workbooks: ${seconds.toFixed(1)} s, ${speed} a second; at most ` +
      `${Math.round(memory.parent)} MB, and ${Math.round(memory.worker)} MB in each worker`,
  );
}
// The start weighs on small runs: what one more workbook takes is told by the difference of the two largest.
const [before, last] = runs.slice(-2);
if (before && last) {
  const each = (last.run.seconds - before.run.seconds) / (last.size - before.size);
  const grown = (last.run.memory.parent - before.run.memory.parent) / (last.size - before.size);
  const minutes = (last.run.seconds + each * (CITY - last.size)) / 60;
  const megabytes = last.run.memory.parent + Math.max(0, grown) * (CITY - last.size);
  console.log(`a city of ${CITY} at that pace: ${minutes.toFixed(0)} minutes, ${Math.round(megabytes)} MB`);
}
rmSync(folder, { recursive: true, force: true });
