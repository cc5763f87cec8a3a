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

/** Resident megabytes of a process and its workers, as the system counts them. */
function memoryOf(root: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const own = rows.filter(([pid, parent]) => pid === root || parent === root);
  return own.reduce((sum, [, , kilobytes = 0]) => sum + kilobytes, 0) / 1024;
}

async function batch(directory: string): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now();
  const words = ['--import', import.meta.resolve('tsx'), join('src', 'cli', 'main.ts'), 'batch', directory];
  const child = spawn(process.execPath, [...words, '--json'], { stdio: ['ignore', 'ignore', 'ignore'] });
  let megabytes = 0;
  const sampling = setInterval(() => {
    if (child.pid !== undefined) megabytes = Math.max(megabytes, memoryOf(child.pid));
  }, 250);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`batch ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

console.log(`${RUBRICS.indicators} rubrics of ${RUBRICS.items} items each; ${availableParallelism()} cores`);
let slowest = Infinity;
for (const size of SIZES) {
  const directory = join(folder, String(size));
  mkdirSync(directory);
  for (let community = 0; community < size; community += 1) {
    const name = `${communityName(community)}.xlsx`;
    linkSync(join(all, name), join(directory, name));
  }
  const { seconds, megabytes } = await batch(directory);
  slowest = Math.min(slowest, size / seconds);
  const speed = (size / seconds).toFixed(1);
  console.log(
    `${String(size).padStart(4)} workbooks: ${speed} a second, ${Math.round(megabytes)} MB at most`,
  );
}
console.log(`a city of ${CITY}: ${Math.round(CITY / slowest / 60)} minutes at that pace`);
rmSync(folder, { recursive: true, force: true });
