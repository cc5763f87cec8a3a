import type { Area } from '../snapshot/area';
import { cellAt } from '../snapshot/snapshot';
import type { ItemPlace, SumPlace } from '../reading/sheetReading';
import { columnLabel } from '../wording/columnLabel';
import { LOCALES } from '../wording/locale';
import type { AddedColumn, Ground, TableFrame } from './columns';
import { isFree, LAST_COLUMN } from './columns';
import type { SumCells } from './places';
import { columnWithRole, sumRowCells } from './places';

/** A table that may say where its total stands. */
export interface SummedTable extends TableFrame {
  readonly total: SumPlace | null;
  /** Of a rubric. */
  readonly items?: readonly Pick<ItemPlace, 'points'>[];
}

/** Where the total stands, or will. */
export interface TotalPlace {
  readonly cells: SumCells;
  /** The row that is added for it, to be given the table's look; null when nothing is added or it stands elsewhere. */
  readonly addedRow: number | null;
}

/**
 * The sheet's own 合计 row; else a row just below the table if that is free, else two cells beside the title.
 * @returns null when there is room for neither: rows are never inserted, nothing is written over.
 */
export function totalPlace(
  ground: Ground,
  reading: SummedTable,
  added: readonly AddedColumn[],
): TotalPlace | null {
  const { table } = reading;
  const points = pointsColumn(reading, added);
  const shares = holdsShares(ground, table, points);
  if (reading.total) {
    const cells = sumRowCells(reading.total, added);
    return { cells: shares ? { ...cells, points: null } : cells, addedRow: null };
  }
  const row = table.bottom + 1;
  const right = Math.max(table.right, added.at(-1)?.column ?? 0);
  const at = (column: number | null) => (column === null ? null : { row, column });
  if (isFree(ground, { top: row, bottom: row, left: table.left, right })) {
    const columns = {
      points,
      deduct: columnWithRole(reading, added, 'deduct'),
      score: columnWithRole(reading, added, 'score'),
      weighted: columnWithRole(reading, added, 'weighted'),
    };
    return {
      cells: {
        label: at(firstBeside(table.left, Object.values(columns))),
        points: shares ? null : at(columns.points),
        deduct: at(columns.deduct),
        score: at(columns.score),
        weighted: at(columns.weighted),
      },
      addedRow: row,
    };
  }
  return besideTitle(ground, reading, right);
}

/** The column that items' points are read from: of several the fullest, so the columns alone do not tell. */
function pointsColumn(reading: SummedTable, added: readonly AddedColumn[]): number | null {
  const read = reading.items?.find(({ points }) => points !== null)?.points;
  return read ? read.cell.column : columnWithRole(reading, added, 'points');
}

/** Whether a table's points are parts of one (0.25, or 25% as Excel shows it): their sum in points is no figure of theirs. */
function holdsShares({ sheet }: Ground, { top, bottom }: Area, column: number | null): boolean {
  if (column === null) return false;
  const cells = Array.from({ length: bottom - top + 1 }, (_, down) =>
    cellAt(sheet, { row: top + down, column }),
  );
  const figures = cells.flatMap(({ value, numberFormat }) =>
    typeof value === 'number' ? [{ value, percent: numberFormat.includes('%') }] : [],
  );
  return figures.length > 0 && figures.every(({ value, percent }) => percent || value <= 1);
}

/** The first column from `left` on that is to hold no figure: points may stand before everything else. */
function firstBeside(left: number, figures: readonly (number | null)[]): number {
  return figures.includes(left) ? firstBeside(left + 1, figures) : left;
}

const LABELS: ReadonlySet<unknown> = new Set(LOCALES.map((locale) => columnLabel('total', locale)));

/** A label and a figure to the right of everything in the title's row, or those that stand there from an earlier run. */
function besideTitle(ground: Ground, reading: SummedTable, tableRight: number): TotalPlace | null {
  const { sheet } = ground;
  const row = reading.title?.top;
  if (row === undefined || row >= reading.table.top) return null;
  const place = (label: number): TotalPlace => ({
    cells: {
      label: { row, column: label },
      points: null,
      deduct: null,
      score: { row, column: label + 1 },
      weighted: null,
    },
    addedRow: null,
  });
  const first = Math.max(tableRight, reading.title?.right ?? 0) + 1;
  const last = Math.max(first, sheet.used?.right ?? 0) + 1;
  for (let column = first; column <= last; column += 1) {
    if (LABELS.has(cellAt(sheet, { row, column }).value)) return place(column);
  }
  for (let column = first; column <= Math.min(last, LAST_COLUMN - 1); column += 1) {
    if (isFree(ground, { top: row, bottom: row, left: column, right: column + 1 })) return place(column);
  }
  return null;
}
