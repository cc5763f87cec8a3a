import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { SheetReading } from '../../src/reading/sheetReading';
import { XlsxHost } from '../../src/xlsx/xlsxHost';
import { describeShared, sharedPath } from '../shared';
import { tools } from './readLayout';

async function readFile(...path: readonly string[]): Promise<readonly SheetReading[]> {
  const host = XlsxHost.open(readFileSync(sharedPath(...path)), {
    author: 'Kaohe',
    now: () => new Date(0),
    newGuid: () => '{00000000-0000-0000-0000-000000000000}',
  });
  return readWorkbook(await host.capture(), tools);
}

describeShared('the seed workbook', () => {
  test('its score table has sixteen indicators with offices, 100 points', async () => {
    const [table] = await readFile('seed', 'workbook.xlsx');
    if (table?.kind !== 'scoreTable') throw new Error('no score table');
    const { indicators, name } = table.scoreTable;
    expect(name).toBe('富春街道常规工作分值表');
    expect(indicators).toHaveLength(16);
    expect(indicators[3]).toEqual({
      number: '4',
      category: '党群建设',
      name: '人武、统战工作',
      points: 6000,
      office: '人武',
    });
    expect(indicators.reduce((sum, indicator) => sum + indicator.points, 0)).toBe(100_000);
    expect(table.warnings).toEqual([]);
  });

  test('its rubric has seventeen items in three categories, one of them split by a page', async () => {
    const [, rubric] = await readFile('seed', 'workbook.xlsx');
    if (rubric?.kind !== 'rubric') throw new Error('no rubric');
    expect(
      rubric.rubric.categories.map(({ name, items }) => [name, items.map((item) => item.points / 1000)]),
    ).toEqual([
      ['社区班子队伍建设', [3, 8, 4, 3, 3, 2, 2, 2, 3]],
      ['党员队伍建设', [2, 3, 5, 3, 6]],
      ['工作机制', [4, 2, 3]],
    ]);
    expect(rubric.rubric.categories.map(({ items }) => items.map((item) => item.number).join())).toEqual([
      '1,2,3,4,5,6,7,8,9',
      '1,2,3,4,5',
      '1,2,3',
    ]);
    expect(rubric.columns.map((column) => [column.role, column.because])).toEqual([
      ['category', 'damagedSynonym'],
      ['points', 'synonym'],
      ['standard', 'synonym'],
      ['selfScore', 'synonym'],
    ]);
    expect(rubric.categories[1]?.runs).toHaveLength(2);
    expect(rubric.findings.every((found) => found.kind === 'unchecked')).toBe(true);
    expect(rubric.selfScores[1]).toBe(8000);
    expect(rubric.total).toBeNull();
  });

  test('nothing in it is in doubt but what was read through damage', async () => {
    const [, rubric] = await readFile('seed', 'workbook.xlsx');
    if (rubric?.kind !== 'rubric') throw new Error('no rubric');
    expect(new Set(rubric.warnings.map(({ issue }) => issue.code))).toEqual(new Set(['repaired']));
  });
});

describeShared('the workbook with findings', () => {
  test('each finding is read at its item, and the blank one is unchecked', async () => {
    const [, rubric] = await readFile('golden', 'community-a.xlsx');
    if (rubric?.kind !== 'rubric') throw new Error('no rubric');
    const json: unknown = JSON.parse(readFileSync(sharedPath('golden', 'community-a.findings.json'), 'utf8'));
    const { findings } = json as { findings: readonly string[] };
    expect(rubric.items.map((item) => item.finding?.value ?? '')).toEqual(findings);
    expect(rubric.findings.map((found) => found.kind === 'unchecked')).toEqual(
      findings.map((text) => text === ''),
    );
  });
});
