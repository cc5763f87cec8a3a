import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, sheetNamed } from '../../src/snapshot/snapshot';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { rubricSheet, scoreTableSheet } from './book';

const LAUNCHER = join(process.cwd(), 'scripts', 'kaohe.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-runs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (name: string) => join(folder, name);
const around = () => ({ cwd: folder, env: { ...process.env, INIT_CWD: folder } });

function kaohe(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [LAUNCHER, ...words], {
    ...around(),
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

jest.setTimeout(180_000);

test('a batch that is killed leaves the summary as it was, and is simply started again', async () => {
  cpSync(join(process.cwd(), 'assets', 'street'), folder, { recursive: true });
  writeFileSync(place('summary.xlsx'), 'before');
  for (const milliseconds of [300, 1500]) {
    const child = spawn(process.execPath, [LAUNCHER, 'batch', '.', '-o', 'summary.xlsx'], {
      ...around(),
      stdio: 'ignore',
      detached: true,
    });
    await new Promise((resume) => setTimeout(resume, milliseconds));
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    expect(readFileSync(place('summary.xlsx'), 'utf8')).toBe('before');
  }
  // What stood there was no workbook: it is named, and left.
  const refused = kaohe('batch', '.', '-o', 'summary.xlsx');
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('summary.xlsx')]);
  rmSync(place('summary.xlsx'));
  const { code, err } = kaohe('batch', '.', '-o', 'summary.xlsx');
  expect([code, err.trim()]).toEqual([0, '已读 3/3']);
  const left = readdirSync(folder).filter((name) => !name.endsWith('社区.xlsx'));
  expect(left).toEqual(['summary.xlsx']);
});

test('one workbook of many communities is summed up in a copy of itself, as formulas over its scores', async () => {
  const bytes = makeWorkbook({
    sheets: [
      scoreTableSheet(),
      rubricSheet('东门社区-队伍建设', ['①', '无']),
      rubricSheet('西门社区-队伍建设', ['无', '①']),
    ],
  });
  writeFileSync(place('全部.xlsx'), bytes);
  expect(kaohe('score', '全部.xlsx', '-o', '已评.xlsx').code).toBe(0);
  const scored = readFileSync(place('已评.xlsx'));
  expect(kaohe('batch', '已评.xlsx', '-o', '汇总.xlsx', '--formulas').code).toBe(0);
  expect(readFileSync(place('已评.xlsx')).equals(scored)).toBe(true);
  const { sheets } = await openBook(new Uint8Array(readFileSync(place('汇总.xlsx')))).capture();
  expect(sheets.map(({ name }) => name).slice(-2)).toEqual(['西门社区-队伍建设', '汇总']);
  const summary = sheetNamed(
    { sheets, activeSheet: null, readOnly: false, structureProtected: false, state: null },
    '汇总',
  );
  const cell = summary && cellAt(summary, { row: 5, column: 3 });
  expect(cell).toMatchObject({ value: 30, formula: "=ROUND(SUM('东门社区-队伍建设'!G3:G4)*40/8,2)" });
});
