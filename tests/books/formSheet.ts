import { smallSheet } from '../recalculate/desk';
import type { SheetSpec } from './makeWorkbook';

/** A form with everything that can stand on and around cells. */
export function formSheet(): SheetSpec {
  const small = smallSheet(['②没有年度计划', '①×3', '无', '①']);
  return {
    ...small,
    rows: [
      [{ value: '某社区年度考核表', bold: true, fill: 'FFEE00' }],
      ['考核项目', '分值', '评分标准', '自评分', '检查情况'].map((value) => ({
        value,
        border: true,
        bold: true,
      })),
      ...(small.rows ?? []).slice(2),
      [],
      ['附:', true, { formula: 'B3*2', value: 6 }, { error: '#N/A' }, { value: 0.25, numberFormat: '0%' }],
      [{ value: 45_000, numberFormat: 'yyyy/m/d' }, '=不是公式', "'引号", '1-3', '  空格  '],
    ],
    hiddenRows: [9],
    hiddenColumns: ['D'],
    printArea: 'A1:E6',
    freeze: { rows: 2, columns: 1 },
    threads: [
      { cell: 'E3', text: '请核对', replies: ['已核对', '好'] },
      { cell: 'A3', text: '合并格上的批注', resolved: true },
    ],
  };
}

/** The small sheet with 扣分 and 得分 of its own, protected; those two columns can be written. */
export function protectedSheet(): SheetSpec {
  const { rows = [], ...sheet } = smallSheet(['②', '①×3', '无', '①']);
  const open = { value: null, unlocked: true };
  return {
    ...sheet,
    protection: { objects: '0', formatCells: '0' },
    rows: [
      ...rows.map((row, index) =>
        index < 2 ? [...row, ...(index === 1 ? ['扣分', '得分'] : [])] : [...row, open, open],
      ),
      ['合计', 13, null, null, null, open, open],
    ],
    merges: ['A1:E1', 'A3:A4', 'A5:A6'],
  };
}
