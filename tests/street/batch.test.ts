import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { streetWorkbooks } from '../../scripts/street/streetWorkbooks';
import { cellAt } from '../../src/snapshot/snapshot';
import { openBook } from '../books/openBook';

const assets = join(process.cwd(), 'assets', 'street');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-street-'));
  for (const name of readdirSync(assets)) writeFileSync(join(folder, name), readFileSync(join(assets, name)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function batch(...words: readonly string[]) {
  const launcher = join(process.cwd(), 'scripts', 'kaohe.mjs');
  const result = spawnSync(process.execPath, [launcher, 'batch', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
    timeout: 60_000,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

interface Result {
  readonly communities: readonly {
    readonly name: string;
    readonly rank: number | null;
    readonly total: unknown;
  }[];
  readonly problems: readonly { readonly code: string; readonly file: string | null }[];
}

/** What the sample street comes to, worked out by hand: of 80 points, 文化活动 not yet rated. */
const BY_HAND = [
  { name: '桃园社区', rank: 2, total: { points: 100, scored: 80, weighted: 62 } },
  { name: '梅林社区', rank: 1, total: { points: 100, scored: 80, weighted: 76 } },
  { name: '竹溪社区', rank: 3, total: { points: 100, scored: 80, weighted: 48 } },
];

describe('kaohe batch', () => {
  test('sums up a folder, names a damaged workbook, and leaves the workbooks as they are', async () => {
    writeFileSync(join(folder, '坏.xlsx'), readFileSync(join(folder, '桃园社区.xlsx')).subarray(0, 2000));
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const { code, out } = batch('.', '-o', 'summary.xlsx', '--json', '--jobs', '2');
    expect(code).toBe(0);
    const result = JSON.parse(out) as Result;
    expect(result.communities).toMatchObject(BY_HAND);
    expect(result.problems).toMatchObject([{ code: 'fileUnreadable', file: '坏.xlsx' }]);
    const after = readdirSync(folder).filter((name) => name !== 'summary.xlsx');
    expect(after.map((name) => readFileSync(join(folder, name)))).toEqual(before);
    const { sheets } = await openBook(new Uint8Array(readFileSync(join(folder, 'summary.xlsx')))).capture();
    const [sheet] = sheets;
    expect(sheet && [5, 6, 7].map((row) => cellAt(sheet, { row, column: 1 }).value)).toEqual([2, 1, 3]);

    const written = readFileSync(join(folder, 'summary.xlsx'));
    expect(batch('.', '-o', 'summary.xlsx').code).toBe(0);
    expect(readFileSync(join(folder, 'summary.xlsx')).equals(written)).toBe(true);
  }, 120_000);

  test('ends with one line for a folder that has nothing to sum up, and writes nothing', () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    const { code, err } = batch('.', '-o', 'summary.xlsx');
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    expect(existsSync(join(folder, 'summary.xlsx'))).toBe(false);
  }, 60_000);
});

describe('assets/street', () => {
  test('is what the script makes (else run: npx tsx scripts/make-street.ts)', async () => {
    for (const [name, bytes] of await streetWorkbooks()) {
      // Part by part: zlib compresses a little differently from one version of Node to the next.
      expect(unzipSync(new Uint8Array(readFileSync(join(assets, name))))).toEqual(unzipSync(bytes));
    }
  });
});
