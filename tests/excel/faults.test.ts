/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { corpusSheets } from '../books/corpusBook';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';
import { describeShared, sharedPath } from '../shared';
import { bigRubric } from './bigRubric';
import { strikeEverywhere, type Portion } from './strike';

/**
 * How much is tried: a portion that takes about a minute, everything with FAULTS=all, and on the large sheet every batch
 * edge and 200 other actions with FAULTS=large.
 */
const all = process.env['FAULTS'] === 'all';
const large = process.env['FAULTS'] === 'large';

const portion = (every: number): Portion => ({ every: all ? 1 : every });

describe('a fault at any action of any batch leaves the sheet as planned, as before, or announced and restorable', () => {
  it('on a small sheet', async () => {
    const file = makeWorkbook({ sheets: [smallSheet(['②', '①×3', '无', '①'])] });
    await strikeEverywhere('a small sheet, first click', file, portion(19));
  }, 1_800_000);

  it('on a sheet that was scored before, with people between', async () => {
    const { rows = [], ...sheet } = smallSheet(['②', '①×3', '无', '①']);
    const scored = rows.map((row, index) => [...row, ...(SCORED[index] ?? [])]);
    const threads = [
      { cell: 'G3', text: '【考核评分】扣2分,得1分(分值3分)\n①没有分工,扣2分', replies: ['已核实'] },
      { cell: 'G5', text: '这一项我再核实' },
    ];
    const file = makeWorkbook({ sheets: [{ ...sheet, rows: scored, threads }] });
    await strikeEverywhere('a sheet scored before', file, portion(19));
  }, 1_800_000);

  it('on 1,700 items with 800 comments', async () => {
    const file = makeWorkbook({ sheets: [bigRubric('考核表', 1700, 8)] });
    await strikeEverywhere('1,700 items', file, large ? { edges: true, others: 200 } : { others: 2 });
  }, 7_200_000);
});

const SCORED: readonly (readonly (string | number | null)[])[] = [
  [],
  ['扣分', '得分'],
  [2, 1],
  [null, null],
  [1, 1],
];

describeShared('a fault at any action of any batch of a real form', () => {
  it("the seed's workbook", async () => {
    const file = readFileSync(sharedPath('seed', 'workbook.xlsx'));
    await strikeEverywhere("the seed's workbook", file, portion(83));
  }, 1_800_000);

  it('a layout of the corpus', async () => {
    const [, sheet] = corpusSheets();
    if (!sheet) throw new Error('no second sheet in the corpus');
    await strikeEverywhere('a layout of the corpus', makeWorkbook({ sheets: [sheet] }), portion(83));
  }, 1_800_000);
});
