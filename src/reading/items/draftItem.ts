import type { CellRef } from '../../snapshot/area';
import type { Points } from '../../rubric/points';
import { numberInCell, numberInStandard, numberInTitle } from './itemNumber';
import { itemPoints, type PointsFault } from './itemPoints';
import { rulesOf } from './composeStandard';
import type { TableColumns } from './tableColumns';
import { targetInCell, type TargetCell } from './targetCell';
import { placeOf, type GridCell, type GridRow, type SheetGrid } from '../grid/sheetGrid';

/** An item as it stands on the sheet, before its standard is read. */
export interface DraftItem {
  readonly top: number;
  readonly bottom: number;
  readonly number: string | null;
  /** Counts the groups within categories, from the first of the table: numbers are told apart within one. */
  readonly group: number;
  readonly title: string;
  /** The whole text that names it, without its number and points. */
  readonly name: string;
  readonly points: Points | null;
  readonly fault: PointsFault | null;
  /** Points of its category that stand beside it, over several items. */
  readonly groupPoints: Points | null;
  /** Where the points stand or should stand. */
  readonly pointsCell: CellRef;
  readonly standard: string;
  /** What a 目标值 column holds beside it, where that is a figure and no demand in words. */
  readonly target: DraftTarget | null;
  /** What it is known by: its rules, or its name where it has none. */
  readonly known: string;
  /** Where the standard begins. */
  readonly standardCell: CellRef;
}

export interface DraftTarget {
  readonly cell: CellRef;
  readonly text: string;
  readonly read: TargetCell | null;
}

const TITLE_END = /[。；;，,：:\n]/;

function titleOf(text: string): string {
  const end = text.search(TITLE_END);
  return (end > 0 ? text.slice(0, end) : text).trim();
}

function cellIn(rows: readonly GridRow[], column: number | null): GridCell | null {
  if (column === null) return null;
  for (const row of rows) {
    const cell = row.cells.find((found) => found.column === column);
    if (cell) return cell;
  }
  return null;
}

/** A number merged over several items numbers their group, not them. */
function ownNumber(rows: readonly GridRow[], columns: TableColumns, bottom: number): string | null {
  const cell = cellIn(rows, columns.main('no'));
  if (!cell || cell.area.bottom > bottom) return null;
  return numberInCell(cell.text);
}

/** The rows of one item, read. `rows` begin with the item's own and are not empty. */
export function draftItem(
  grid: SheetGrid,
  rows: readonly GridRow[],
  columns: TableColumns,
  group: number,
): DraftItem {
  const top = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? top;
  const pointsColumn = columns.main('points');
  const pointsCell = cellIn(rows, pointsColumn);
  const item = cellIn(rows, columns.main('item'));
  const rules = rulesOf(rows, columns);
  const numbered = item ? numberInTitle(item.text) : numberInStandard(rules);
  const asked = item ? (numbered?.rest ?? item.text) : '';
  const { points, fault, group: groupPoints, title } = itemPoints(pointsCell, asked, rules, last);
  const bottom = groupPoints === null ? Math.max(last, tallBottom(grid, pointsCell, last)) : last;
  const name = item ? title : (numbered?.rest ?? rules);
  const standardAt =
    cellIn(rows, columns.main('standard') ?? columns.main('condition')) ?? item ?? pointsCell ?? null;
  return {
    top,
    bottom,
    number: ownNumber(rows, columns, bottom) ?? numbered?.number ?? null,
    group,
    title: titleOf(name),
    name,
    points,
    fault,
    groupPoints,
    pointsCell: { row: top, column: pointsColumn ?? item?.column ?? columns.left },
    known: rules || title,
    target: targetOf(rows, columns),
    standard: [...demands(rows, columns, title), rules].filter(Boolean).join('\n'),
    standardCell: placeOf(standardAt ?? { row: top, column: columns.left }),
  };
}

/** A figure to be reached, in a column of its own; a demand in words is part of the standard. */
function targetOf(rows: readonly GridRow[], columns: TableColumns): DraftTarget | null {
  const reading = columns.readings.find(({ role }) => role === 'target');
  const cell = reading && !columns.asks(reading.column) ? cellIn(rows, reading.column) : null;
  return cell && { cell: placeOf(cell), text: cell.text, read: targetInCell(cell, reading?.header ?? '') };
}

/** What is asked of the item in columns beside its rules: targets stand there. */
function demands(rows: readonly GridRow[], columns: TableColumns, title: string): string[] {
  const item = columns.main('item');
  const target = columns.main('target');
  const asked = target !== null && columns.asks(target) ? cellIn(rows, target)?.text : undefined;
  return [item !== null && columns.asks(item) ? title : '', asked ?? ''];
}

/** Points merged downwards keep the rows below them with the item, even those that hold nothing yet. */
function tallBottom(grid: SheetGrid, points: GridCell | null, last: number): number {
  return points ? Math.min(points.area.bottom, grid.sheet.used?.bottom ?? 0) : last;
}
