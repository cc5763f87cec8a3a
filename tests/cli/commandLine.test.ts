import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-cli-'));
  writeFileSync(
    join(folder, 'book.xlsx'),
    makeWorkbook({ sheets: [smallSheet(['②没有年度计划', '①×3', '', '①'])] }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kaohe(...words: readonly string[]) {
  const launcher = join(process.cwd(), 'scripts', 'kaohe.mjs');
  const result = spawnSync(process.execPath, [launcher, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('kaohe score', () => {
  it('prints nothing but JSON with --json, writes the output, and a second run writes nothing', () => {
    const first = kaohe('score', 'book.xlsx', '-o', 'out.xlsx', '--json');
    expect(first).toMatchObject({ code: 0, err: '' });
    const scored: unknown = JSON.parse(first.out);
    expect(scored).toMatchObject({
      sheets: [
        {
          name: '考核表',
          items: [
            {
              category: '队伍建设',
              no: '1',
              row: 3,
              points: 3,
              status: 'scored',
              deduction: 1,
              score: 2,
              reasons: [{ code: 'fixed', clause: 2, quote: '没有计划的,扣1分', due: 1, amount: 1 }],
            },
            { row: 4, deduction: 1.5, score: 2.5, reasons: [{ quantity: 3, due: 1.5, amount: 1.5 }] },
            { row: 5, status: 'unchecked', deduction: 0, score: 2, reasons: [] },
            { row: 6, deduction: 2, score: 2 },
          ],
          categories: [
            { name: '队伍建设', points: 7, deduction: 2.5, score: 4.5 },
            { name: '服务群众', points: 6, deduction: 2, score: 4 },
          ],
          total: { points: 13, deduction: 4.5, score: 8.5, unchecked: 1 },
        },
      ],
    });
    const second = kaohe('score', 'out.xlsx', '-o', 'again.xlsx', '--json');
    expect(JSON.parse(second.out)).toMatchObject({ edits: { cells: 0, comments: 0 } });
    expect(readFileSync(join(folder, 'again.xlsx'))).toEqual(readFileSync(join(folder, 'out.xlsx')));
  });

  it('without -o says what would be written, in a table for people', () => {
    const { code, out } = kaohe('score', 'book.xlsx');
    expect(code).toBe(0);
    expect(out).toContain('没有计划,扣1分');
    expect(out).toMatch(/13\s+4\.5\s+8\.5\s+合计: 8\.5分,1项未检查/);
    expect(out).toContain('将写入');
    expect(existsSync(join(folder, 'out2.xlsx'))).toBe(false);
  });

  it('speaks English when asked', () => {
    expect(kaohe('score', 'book.xlsx', '--lang', 'en').out).toMatch(/not checked/);
  });

  it('ends with 1 and one line on stderr for bad input', () => {
    const { code, out, err } = kaohe('score', 'nowhere.xlsx');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('nowhere.xlsx');
  });
});

describe('wrong usage ends with 2', () => {
  it.each([
    ['an unknown command', ['grade', 'book.xlsx']],
    ['no file', ['score']],
    ['two files', ['score', 'book.xlsx', 'other.xlsx']],
    ['an unknown option', ['score', 'book.xlsx', '--fast']],
    ['an unknown policy', ['score', 'book.xlsx', '--below-zero', 'never']],
  ])('%s', (_, words) => {
    const { code, out, err } = kaohe(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage');
  });
});

describe('kaohe read and compile', () => {
  it('print the layout of a workbook', () => {
    const { code, out } = kaohe('read', 'book.xlsx', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        id: '考核表',
        headerRow: 2,
        columns: { A: 'category', B: 'points', C: 'standard', D: 'selfScore', E: 'finding' },
      },
    ]);
  });

  it('print the clauses of standards', () => {
    writeFileSync(
      join(folder, 'items.json'),
      JSON.stringify([{ id: 'a', points: 3, text: '没有计划的,扣1分。' }]),
    );
    const { code, out } = kaohe('compile', 'items.json', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { id: 'a', clauses: [{ kind: 'fixed', points: 1, quote: '没有计划的,扣1分' }] },
    ]);
  });

  it.each(['read', 'compile'])('%s refuses JSON of another shape', (command) => {
    writeFileSync(join(folder, 'wrong.json'), '{"a":1}');
    expect(kaohe(command, 'wrong.json', '--json')).toMatchObject({ code: 1, out: '' });
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(kaohe(command, 'broken.json', '--json')).toMatchObject({ code: 1, out: '' });
  });
});
