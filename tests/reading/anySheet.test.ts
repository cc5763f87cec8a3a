import fc from 'fast-check';
import { readTables } from '../../src/reading/readTables';
import type { Area } from '../../src/snapshot/area';
import type { Cell, SheetSnapshot } from '../../src/snapshot/snapshot';
import { LAYOUTS } from './layouts/all';
import { sheetOf, tools } from './readLayout';

const WORDS = [
  ...[
    '考核项目',
    '分值',
    '评分标准',
    '得分',
    '扣分',
    '小计',
    '合计',
    '续表',
    '一、基础（5分）',
    '注：',
    '加分项',
  ],
  ...[
    '1、少一次扣1分',
    '__proto__',
    'constructor',
    '（',
    '））))',
    '(10分)',
    '-',
    '=1',
    '#N/A',
    '١٢',
    '1e9',
    '分\n值',
  ],
];

const anyValue = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...WORDS),
  fc.string(),
  fc.double(),
  fc.integer({ min: -3, max: 200 }),
  fc.boolean(),
);
const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 }), fc.nat(4), fc.nat(4))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

test('any cells under any merges give a reading, and never a throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyValue, { maxLength: 7 }), { maxLength: 12 }),
      fc.array(anyArea, { maxLength: 6 }),
      (rows, merges) => {
        const readings = readTables({ ...sheetOf(rows), merges }, tools);
        expect(readings.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400, seed: 7 },
  );
});

test('every place that a reading names is on the sheet, and no two items share a cell to write', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LAYOUTS), fc.array(anyArea, { maxLength: 5 }), (layout, merges) => {
      const sheet = sheetOf(layout.rows, layout.merges);
      for (const reading of readTables({ ...sheet, merges: [...sheet.merges, ...merges] }, tools)) {
        if (reading.kind !== 'rubric') continue;
        const written = reading.items.flatMap((item) =>
          [item.deduct, item.score, item.reason].flatMap((slot) =>
            slot ? [`${slot.cell.row}/${slot.cell.column}`] : [],
          ),
        );
        expect(new Set(written).size).toBe(written.length);
        expect(reading.items).toHaveLength(
          reading.rubric.categories.flatMap((category) => category.items).length,
        );
        expect(reading.findings).toHaveLength(reading.items.length);
        expect(reading.categories).toHaveLength(reading.rubric.categories.length);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

/** A rubric of many rows whose cells count how often they are looked at. */
function countingSheet(rows: number): { readonly sheet: SheetSnapshot; readonly visits: () => number } {
  const base = sheetOf([
    ['项目', '考核内容', '分值', '评分标准', '检查情况', '得分'],
    ...Array.from({ length: rows }, (_, row) => [
      row % 9 === 0 ? `类别${row}` : '',
      `第${row}项`,
      1 + (row % 5),
      '每少一次扣1分',
      row % 3 === 0 ? '①×2' : '',
      '',
    ]),
    ['合计', '', '', '', '', ''],
  ]);
  let visits = 0;
  const cells = base.cells.map((line) =>
    line.map((cell): Cell =>
      Object.defineProperty({ ...cell }, 'value', {
        get: () => {
          visits++;
          return cell.value;
        },
      }),
    ),
  );
  const merges = Array.from({ length: Math.floor(rows / 9) }, (_, index) => ({
    top: 2 + index * 9,
    left: 1,
    bottom: 10 + index * 9,
    right: 1,
  }));
  return { sheet: { ...base, cells, merges }, visits: () => visits };
}

test('each cell is looked at a fixed number of times, however many there are', () => {
  const perCell = [40, 400, 2000].map((rows) => {
    const { sheet, visits } = countingSheet(rows);
    readTables(sheet, tools);
    return visits() / (sheet.cells.length * 6);
  });
  expect(Math.max(...perCell)).toBeLessThan(4);
  expect(perCell[2]).toBeLessThan((perCell[0] ?? 0) * 1.2);
});
