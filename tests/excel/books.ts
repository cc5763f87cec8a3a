import { existsSync, readFileSync } from 'node:fs';
import { corpusSheets } from '../books/corpusBook';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { richBook } from '../books/richBook';
import { smallSheet } from '../recalculate/desk';
import { sharedPath } from '../shared';

export interface NamedBook {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** A form with everything that can stand on and around cells. */
export const FULL_SHEET: SheetSpec = {
  ...smallSheet(['②没有年度计划', '①×3', '无', '①']),
  rows: [
    [{ value: '某社区年度考核表', bold: true, fill: 'FFEE00' }],
    ['考核项目', '分值', '评分标准', '自评分', '检查情况'].map((value) => ({
      value,
      border: true,
      bold: true,
    })),
    ...(smallSheet(['②没有年度计划', '①×3', '无', '①']).rows ?? []).slice(2),
    [],
    ['附:', true, { formula: 'B3*2', value: 6 }, { error: '#N/A' }, { value: 0.25, numberFormat: '0%' }],
    [{ value: 45_000, numberFormat: 'yyyy/m/d' }, '=不是公式', "'引号", '1-3', '  空格  '],
  ],
  hiddenRows: [9],
  hiddenColumns: ['D'],
  printArea: 'A1:E6',
  threads: [
    { cell: 'E3', text: '请核对', replies: ['已核对', '好'] },
    { cell: 'A3', text: '合并格上的批注', resolved: true },
  ],
};

const SMALL: readonly NamedBook[] = [
  { name: 'a small rubric', bytes: () => makeWorkbook({ sheets: [smallSheet(['②', '①×3', '无', '①'])] }) },
  {
    name: 'a form with comments, formulas, formats, hidden rows and a print area',
    bytes: () => makeWorkbook({ sheets: [FULL_SHEET] }),
  },
  {
    name: 'several sheets, one blank, one hidden, one protected, one with a table, names to be quoted',
    bytes: () =>
      makeWorkbook({
        sheets: [
          smallSheet(['②']),
          { name: '空' },
          { ...smallSheet(['①']), name: "李's 表, 一", visibility: 'hidden' },
          { name: '保护', rows: [['甲', 1]], protection: true },
          {
            name: '表格',
            rows: [
              ['列一', '列二'],
              [1, 2],
            ],
            tables: [{ name: '表一', area: 'A1:B2' }],
          },
        ],
        activeSheet: 0,
        structureProtected: true,
      }),
  },
  { name: 'the sample', bytes: () => readFileSync('assets/sample.xlsx') },
];

function sharedBooks(): readonly NamedBook[] {
  return [
    { name: 'the seed', bytes: () => readFileSync(sharedPath('seed', 'workbook.xlsx')) },
    { name: 'the golden workbook', bytes: () => readFileSync(sharedPath('golden', 'community-a.xlsx')) },
    { name: 'a workbook of 42 kinds of parts', bytes: () => richBook(smallSheet(['②', '①×3', '无', '①'])) },
    { name: 'six layouts on six sheets', bytes: () => makeWorkbook({ sheets: corpusSheets() }) },
  ];
}

/** Every workbook that the tests have; those of ../shared where it is there. */
export const BOOKS: readonly NamedBook[] = [...SMALL, ...(existsSync(sharedPath()) ? sharedBooks() : [])];
