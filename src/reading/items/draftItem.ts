import type { CellRef } from '../../snapshot/area';
import type { Points } from '../../rubric/points';
import { numberInCell, numberInText } from './itemNumber';
import { pointsInCell, pointsInText } from './pointsText';
import { rulesOf } from './composeStandard';
import type { TableColumns } from './tableColumns';
import { placeOf, type GridCell, type GridRow, type SheetGrid } from '../grid/sheetGrid';

/** Why an item's points are not known. */
export type PointsFault =
  { readonly code: 'pointsUnreadable'; readonly text: string } | { readonly code: 'pointsMissing' };

/** An item as it stands on the sheet, before its standard is read. */
export interface DraftItem {
  readonly top: number;
  readonly bottom: number;
  readonly number: string | null;
  readonly title: string;
  /** The whole text that names it, without its number and points. */
  readonly name: string;
  readonly points: Points | null;
  readonly fault: PointsFault | null;
  /** Where the points stand or should stand. */
  readonly pointsCell: CellRef;
  readonly standard: string;
  /** What it is known by: its rules, or its name where it has none. */
  readonly known: string;
  /** Where the standard begins. */
  readonly standardCell: CellRef;
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
export function draftItem(grid: SheetGrid, rows: readonly GridRow[], columns: TableColumns): DraftItem {
  const top = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? top;
  const pointsColumn = columns.main('points');
  const pointsCell = cellIn(rows, pointsColumn);
  const bottom = Math.max(last, tallBottom(grid, pointsCell, rows));
  const item = cellIn(rows, columns.main('item'));
  const rules = rulesOf(rows, columns);
  const numbered = numberInText(item?.text ?? '') ?? (item ? null : numberInText(rules));
  const asked = numbered && item ? numbered.rest : (item?.text ?? '');
  const inItem = pointsInText(asked);
  const own = pointsCell ? pointsInCell(pointsCell) : null;
  const inText = own === null ? (inItem ?? pointsInText(rules)) : null;
  const points = own ?? (pointsCell ? null : (inText?.points ?? null));
  const title = inItem?.rest ?? asked;
  const requirement = columns.itemsAsk ? title : '';
  const standardAt =
    cellIn(rows, columns.main('standard') ?? columns.main('condition')) ?? item ?? pointsCell ?? null;
  return {
    top,
    bottom,
    number: ownNumber(rows, columns, bottom) ?? numbered?.number ?? null,
    title: titleOf(item ? title : (numbered?.rest ?? rules)),
    name: item ? title : (numbered?.rest ?? rules),
    points,
    fault: faultOf(points, pointsCell),
    pointsCell: { row: top, column: pointsColumn ?? item?.column ?? columns.left },
    known: rules || title,
    standard: [requirement, rules].filter(Boolean).join('\n'),
    standardCell: placeOf(standardAt ?? { row: top, column: columns.left }),
  };
}

/** Points merged downwards keep the rows below them with the item, even those that hold nothing yet. */
function tallBottom(grid: SheetGrid, points: GridCell | null, rows: readonly GridRow[]): number {
  const used = grid.sheet.used?.bottom ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  return points ? Math.min(points.area.bottom, used) : last;
}

function faultOf(points: Points | null, cell: GridCell | null): PointsFault | null {
  if (points !== null && points >= 0) return null;
  return cell ? { code: 'pointsUnreadable', text: cell.text } : { code: 'pointsMissing' };
}
