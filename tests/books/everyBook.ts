import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculate } from '../../src/recalculate/recalculate';
import { organisationBook } from '../golden/organisationBook';
import { expand } from '../golden/expand';
import { VARIANTS } from '../golden/variants';
import { LAYOUTS } from '../reading/layouts/all';
import { smallSheet } from '../recalculate/desk';
import { settings } from '../settings';
import { sharedPath } from '../shared';
import { rubricSheet, scoreTableSheet } from '../street/book';
import { communityBook, makeStreet } from '../street/generateStreet';
import { corpusSheets } from './corpusBook';
import { formSheet, protectedSheet } from './formSheet';
import { makeWorkbook, type SheetSpec } from './makeWorkbook';
import { openBook } from './openBook';
import { richBook } from './richBook';

export interface NamedBook {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

const made = (name: string, ...sheets: readonly SheetSpec[]): NamedBook => ({
  name,
  bytes: () => makeWorkbook({ sheets }),
});

const SMALL = smallSheet(['②', '①×3', '无', '①']);

/** The workbook as one click leaves it: with our columns, comments and memory. */
async function scored(sheet: SheetSpec): Promise<Uint8Array> {
  const host = openBook(makeWorkbook({ sheets: [sheet] }));
  const result = await recalculate(host, settings());
  if (result.kind !== 'done') throw new Error(`ended as ${JSON.stringify(result)}`);
  return host.bytes();
}

/** Workbooks that tests make, one for each thing that a workbook can have. */
export const MADE_BOOKS: readonly NamedBook[] = [
  made('a small rubric', SMALL),
  made('a form with comments, formulas, formats, hidden rows, frozen panes and a print area', formSheet()),
  made('a sheet that is blank', { name: '空' }),
  made('a sheet of looks and merges alone', {
    name: '样式',
    rows: [[{ value: null, fill: 'FFEE00', border: true }]],
    merges: ['B2:D3'],
  }),
  made('a sheet that is protected, but for the cells of the scores', protectedSheet()),
  made('a sheet with notes beside comments', {
    ...SMALL,
    notes: [{ cell: 'B3', text: '旧批注', author: '某' }],
    threads: [{ cell: 'C4', text: '说' }],
  }),
  made(
    'a score table and two rubrics',
    scoreTableSheet(),
    ...['队伍建设', '便民养老'].map((name) => rubricSheet(name, ['①', '无'])),
  ),
  {
    name: 'several sheets, one blank, one hidden, one protected, one with a table, names to be quoted',
    bytes: () =>
      makeWorkbook({
        sheets: [
          smallSheet(['②']),
          { name: '空' },
          { ...smallSheet(['①']), name: "李's 表, 一", visibility: 'hidden' },
          { ...smallSheet(['①']), name: '深藏', visibility: 'veryHidden' },
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
  {
    name: 'a community of a street, its score table and rubrics',
    bytes: () => makeWorkbook(communityBook(makeStreet({ communities: 1, indicators: 3, items: 12 }, 7), 0)),
  },
  { name: 'a small rubric that was scored', bytes: () => scored(SMALL) },
  { name: 'a form that was scored', bytes: () => scored(formSheet()) },
];

/** The layouts of our own, each a workbook. */
export const LAYOUT_BOOKS: readonly NamedBook[] = LAYOUTS.map(({ id, rows, merges }) =>
  made(id, {
    name: '考核',
    rows: rows.map((row) => row.map((value) => (value === '' ? null : value))),
    merges,
  }),
);

/** Every workbook file of the project, found by itself. */
export const FILE_BOOKS: readonly NamedBook[] = filesUnder('assets').concat(filesUnder('tests')).map(ofFile);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

function ofFile(path: string): NamedBook {
  return { name: path, bytes: () => readFileSync(path) };
}

const hasShared = existsSync(sharedPath());

/** The workbooks of ../shared and those made from its texts; none where it is absent. */
export const SHARED_BOOKS: readonly NamedBook[] = hasShared
  ? [
      { name: 'the seed', bytes: () => readFileSync(sharedPath('seed', 'workbook.xlsx')) },
      { name: 'the golden workbook', bytes: () => readFileSync(sharedPath('golden', 'community-a.xlsx')) },
      {
        name: 'a workbook of 42 kinds of parts',
        bytes: () => readFileSync(sharedPath('books', 'rich.xlsx')),
      },
      { name: 'a rubric in front of 42 kinds of parts', bytes: () => richBook(SMALL) },
      {
        name: 'the sheets of the corpus in one workbook',
        bytes: () => makeWorkbook({ sheets: corpusSheets() }),
      },
      ...corpusSheets().map((sheet) => made(`the corpus sheet ${sheet.name}`, sheet)),
    ]
  : [];

/** The golden rubric with other findings in it, as often as they were worked out by hand. */
export const VARIANT_BOOKS: readonly NamedBook[] = hasShared
  ? VARIANTS.map((variant) => ({
      name: variant.name,
      bytes: () => organisationBook(expand(variant).findings),
    }))
  : [];
