import type { Area, CellRef } from '../snapshot/area';
import type { Edit } from '../snapshot/plan';
import { pointsToNumber } from '../rubric/points';
import type { CategoryPlace, RubricSheet } from '../reading/sheetReading';
import type { CategoryScore, ScoreCard, TotalScore } from '../scoring/scoreCard';
import { columnLabel } from '../wording/columnLabel';
import type { Locale } from '../wording/locale';
import type { AddedColumn } from './columns';
import type { Figure } from './figures';
import { plainFigure } from './figures';
import type { SumCells } from './places';
import { columnWithRole, sumRowCells } from './places';
import type { TotalPlace } from './totalPlace';

/** What sums are remembered by. A second table on a sheet has a total of its own, and may have items of the same words. */
export interface Owners {
  readonly item: (id: string) => string;
  readonly category: (name: string) => string;
  readonly total: string;
}

function prefixOf(table: number): string {
  return table === 0 ? '' : `#${table + 1} `;
}

/** Whether something is remembered of a table, told by its owner's name. */
export function belongsTo(owner: string, table: number): boolean {
  return table === 0 ? !/^#\d+ /.test(owner) : owner.startsWith(prefixOf(table));
}

/** @param table place of the table among those of its sheet, from 0. */
export function ownersOf(table: number): Owners {
  const prefix = prefixOf(table);
  return {
    item: (id) => prefix + id,
    category: (name) => `${prefix}category:${name}`,
    total: `${prefix}total`,
  };
}

/** Subtotals and the total, where the sheet has them or where they are added. */
export function sumFigures(
  reading: RubricSheet,
  card: ScoreCard,
  added: readonly AddedColumn[],
  total: TotalPlace | null,
  owners: Owners,
  locale: Locale,
): readonly Figure[] {
  const categories = reading.categories.flatMap((place, index) => {
    const score = card.categories[index];
    return score ? categoryFigures(reading, place, score, added, owners) : [];
  });
  return total ? [...categories, ...totalFigures(total, card.total, owners.total, locale)] : categories;
}

function categoryFigures(
  reading: RubricSheet,
  place: CategoryPlace,
  score: CategoryScore,
  added: readonly AddedColumn[],
  owners: Owners,
): readonly Figure[] {
  const owner = owners.category(place.name);
  if (place.subtotal) return rowFigures(owner, sumRowCells(place.subtotal, added), score);
  const column = columnWithRole(reading, added, 'subtotal');
  const row = place.runs[0]?.top;
  if (column === null || row === undefined) return [];
  return [plainFigure(owner, 'score', { row, column }, pointsToNumber(score.score))];
}

function rowFigures(
  owner: string,
  cells: SumCells,
  { deduction, score }: { deduction: number; score: number },
): readonly Figure[] {
  return [
    ...(cells.deduct ? [plainFigure(owner, 'deduct', cells.deduct, pointsToNumber(deduction))] : []),
    ...(cells.score ? [plainFigure(owner, 'score', cells.score, pointsToNumber(score))] : []),
  ];
}

function totalFigures(
  place: TotalPlace,
  total: TotalScore,
  owner: string,
  locale: Locale,
): readonly Figure[] {
  const { label, points } = place.cells;
  return [
    ...(label ? [plainFigure(owner, 'label', label, columnLabel('total', locale))] : []),
    ...(points ? [plainFigure(owner, 'points', points, pointsToNumber(total.points))] : []),
    ...rowFigures(owner, place.cells, total),
  ];
}

/**
 * The 小计 column is merged as the categories are: one cell for all rows of a category that stand together. A header said
 * again after a page break stays outside: its own cell in the column would be lost under the merge.
 */
export function subtotalMerges(
  sheet: string,
  reading: Pick<RubricSheet, 'categories' | 'headerRows'>,
  added: readonly AddedColumn[],
): readonly Edit[] {
  const column = added.find(({ role }) => role === 'subtotal')?.column;
  if (column === undefined) return [];
  return reading.categories
    .flatMap(({ runs }) => joined(runs))
    .flatMap((run) => around(reading.headerRows, run))
    .filter(({ top, bottom }) => bottom > top)
    .map((run): Edit => {
      const area: Area = { top: run.top, left: column, bottom: run.bottom, right: column };
      return { kind: 'merge', sheet, before: [], after: [area] };
    });
}

interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** Runs that touch are one: a page break splits a category's name, not its subtotal. */
function joined(runs: CategoryPlace['runs']): readonly RowRun[] {
  const result: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of runs) {
    const last = result.at(-1);
    if (last && top === last.bottom + 1) last.bottom = bottom;
    else result.push({ top, bottom });
  }
  return result;
}

/** The parts of a run above, between and below header rows. */
function around(headerRows: readonly number[], run: RowRun): readonly RowRun[] {
  const within = headerRows.filter((row) => row >= run.top && row <= run.bottom);
  const tops = [run.top, ...within.map((row) => row + 1)];
  const bottoms = [...within.map((row) => row - 1), run.bottom];
  return tops.map((top, index) => ({ top, bottom: bottoms[index] ?? run.bottom }));
}

/** The added 合计 row takes the look of the table's last row, cell by cell, so that no merge is copied with it. */
export function totalRowStyle(
  sheet: string,
  reading: Pick<RubricSheet, 'table'>,
  total: TotalPlace | null,
): readonly Edit[] {
  const row = total?.addedRow;
  if (row === null || row === undefined) return [];
  const { bottom, left, right } = reading.table;
  const cell = (at: CellRef): Area => ({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  return Array.from({ length: right - left + 1 }, (_, index): Edit => {
    const column = left + index;
    return {
      kind: 'style',
      sheet,
      area: cell({ row, column }),
      before: null,
      after: cell({ row: bottom, column }),
      numberFormat: null,
    };
  });
}
