import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommand } from '../../src/cli/arguments';
import { readFile } from '../../src/cli/readFile';
import { score } from '../../src/cli/score';
import { scoreJson } from '../../src/cli/scoreJson';
import { unplacedLines } from '../../src/cli/scoreReport';
import type { CommentEdit } from '../../src/snapshot/plan';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';
import { rubricSheet, scoreTableSheet } from '../street/book';
import { samplePreview } from '../taskpane/sampleResult';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-cli-'));
  const small = smallSheet(['②', '①×3', '无', '无']);
  const rows = (small.rows ?? []).map((row, index) => (index === 1 ? [...row.slice(0, 4), '走访所见'] : row));
  writeFileSync(file('book.xlsx'), makeWorkbook({ sheets: [{ ...small, rows }] }));
  const sheets = [
    scoreTableSheet(),
    rubricSheet('队伍建设', ['①', '无']),
    rubricSheet('其他工作', ['①', '①']),
  ];
  writeFileSync(file('street.xlsx'), makeWorkbook({ sheets }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

async function run(...words: readonly string[]): Promise<unknown> {
  const command = parseCommand(words);
  if (command.kind === 'read') return JSON.parse(await readFile(command.file, command.options));
  if (command.kind !== 'score') throw new Error(`no ${command.kind} here`);
  return JSON.parse(await score(command.file, command.output, command.options));
}

test('--role says what a column is for, and the written workbook remembers it', async () => {
  const role = ['--role', '考核表!E=finding'];
  expect(await run('read', file('book.xlsx'), ...role)).toMatchObject([{ columns: { E: 'finding' } }]);
  const first = await run('score', file('book.xlsx'), '-o', file('scored.xlsx'), '--json', ...role);
  expect(first).toMatchObject({ sheets: [{ total: { deduction: 2.5, unchecked: 0 } }] });
  expect(await run('read', file('scored.xlsx'))).toMatchObject([{ columns: { E: 'finding' } }]);
  expect(await run('score', file('scored.xlsx'), '--json')).toMatchObject({
    sheets: [{ total: { deduction: 2.5 } }],
    edits: { cells: 0, comments: 0 },
  });
});

test('--role asRead takes it back', async () => {
  await run('score', file('book.xlsx'), '-o', file('scored.xlsx'), '--json', '--role', '考核表!D=none');
  const before = readFileSync(file('scored.xlsx'));
  expect(await run('read', file('scored.xlsx'))).not.toMatchObject([{ columns: { D: 'selfScore' } }]);
  const asRead = ['--role', '考核表!D=asRead'];
  expect(await run('read', file('scored.xlsx'), ...asRead)).toMatchObject([{ columns: { D: 'selfScore' } }]);
  expect(readFileSync(file('scored.xlsx'))).toEqual(before);
});

test('--role works on a list of sheets, too', async () => {
  const cells = [
    ['考核项目', '分值', '评分标准', '走访所见'],
    ['卫生', 5, '垃圾每处扣1分', ''],
    ['绿化', 5, '缺株每处扣1分', ''],
  ];
  writeFileSync(file('sheets.json'), JSON.stringify([{ id: 'a', sheetName: '表', cells, merges: [] }]));
  const read = await run('read', file('sheets.json'), '--role', '表!D=finding');
  expect(read).toMatchObject([{ columns: { D: 'finding' } }]);
});

test('--link says which rubric an indicator is scored by', async () => {
  const scored = await run('score', file('street.xlsx'), '--json', '--link', '环境整治=其他工作');
  expect(scored).toMatchObject({
    scoreTables: [
      {
        indicators: [
          { name: '队伍建设', rubric: '队伍建设', linkedBy: 'name' },
          { name: '宣传工作', rubric: null, linkedBy: 'none' },
          { linkedBy: 'none' },
          { name: '环境整治', rubric: '其他工作', linkedBy: 'person', weighted: 7.5 },
        ],
      },
    ],
  });
});

test.each([
  [['--role', '考核表!Z=finding'], /考核表.*Z 列/],
  [['--role', '别的表!A=finding'], /别的表/],
  [['--link', '卫生=考核表'], /没有指标“卫生”/],
])('%j is bad input where there is no such thing', async (words, complaint) => {
  await expect(run('score', file('book.xlsx'), ...words)).rejects.toThrow(complaint);
});

describe('comments that found no place', () => {
  const edit: CommentEdit = {
    kind: 'comment',
    sheet: '考核表',
    cell: { row: 4, column: 7 },
    before: null,
    after: '【考核评分】扣1分,得2分(分值3分)\n②没有计划,扣1分',
  };

  test('are told in the report, on one line each, with the cell', () => {
    const [line] = unplacedLines([edit], 'zh');
    expect(line).toContain('考核表!G4');
    expect(line).toContain('②没有计划,扣1分');
    expect(line).not.toContain('\n');
  });

  test('are among the warnings of the JSON', () => {
    const { warnings } = scoreJson(samplePreview(), [edit], 'zh');
    expect(warnings).toContainEqual({
      code: 'commentUnplaced',
      sheet: '考核表',
      cell: 'G4',
      text: edit.after,
    });
  });
});
