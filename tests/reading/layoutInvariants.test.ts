import fc from 'fast-check';
import { LAYOUTS } from './layouts/all';
import {
  columnsOf,
  moved,
  withAddedColumns,
  withBlankColumns,
  withBlankRows,
  withNotes,
  withoutCategoryMerges,
} from './layouts/reshape';
import { goldOf, readLayout } from './readLayout';

const anyLayout = fc.constantFrom(...LAYOUTS);
const RUNS = { numRuns: 150, seed: 20 };

test('blank rows anywhere change nothing that is read', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(30), fc.integer({ min: 1, max: 2 }), (layout, at, count) => {
      const changed = withBlankRows(layout, 1 + (at % (layout.rows.length + 1)), count);
      expect(readLayout(changed)).toEqual(goldOf(changed));
    }),
    RUNS,
  );
});

test('blank columns anywhere change nothing that is read', () => {
  fc.assert(
    fc.property(
      anyLayout,
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 2 }),
      (layout, at, count) => {
        const changed = withBlankColumns(layout, at, count);
        expect(readLayout(changed)).toEqual(goldOf(changed));
      },
    ),
    RUNS,
  );
});

test('a table may stand anywhere on the sheet', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(40), fc.nat(20), (layout, down, right) => {
      const changed = moved(layout, down, right);
      expect(readLayout(changed)).toEqual(goldOf(changed));
    }),
    RUNS,
  );
});

const ABOVE = ['附件1', '2024年度考核', '被考核单位：', '填表日期：    年   月   日'];
const BELOW = [
  '注：每项扣完为止，得分低于60分的每低1分扣减1%。',
  '考核人签字：',
  '说明:本表一式两份。',
  '2024年12月',
];

test('lines above and notes below are not read', () => {
  fc.assert(
    fc.property(anyLayout, fc.subarray(ABOVE), fc.subarray(BELOW), (layout, above, below) => {
      const changed = withNotes(layout, above, below);
      expect(readLayout(changed)).toEqual(goldOf(changed));
    }),
    RUNS,
  );
});

test.each(LAYOUTS)('$id: categories may be merged, blank below, or said again in each row', (layout) => {
  for (const again of [false, true]) {
    const changed = withoutCategoryMerges(layout, again);
    expect(readLayout(changed)).toEqual(goldOf(changed));
  }
});

const ruled = LAYOUTS.filter((layout) => /standard|condition/.test(layout.columns));

test.each(ruled)(
  '$id: columns added for findings and figures are known again, and change nothing else',
  (layout) => {
    const changed = withAddedColumns(layout);
    expect(readLayout(changed)).toEqual(goldOf(changed));
    expect(columnsOf(changed, 'finding')).toHaveLength(1);
  },
);
