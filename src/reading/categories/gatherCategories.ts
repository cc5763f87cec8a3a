import type { CellRef } from '../../snapshot/area';
import type { Points } from '../../rubric/points';
import { foldText } from '../grid/foldText';
import { placeOf, type GridCell, type GridRow, type SheetGrid } from '../grid/sheetGrid';
import { draftItem, type DraftItem } from '../items/draftItem';
import { loneItem } from '../items/loneItem';
import { pointsInCell } from '../items/pointsText';
import type { TableColumns } from '../items/tableColumns';
import { besideKind } from '../rowsBeside/besideWords';
import type { BodyRow } from '../rowsBeside/bodyRow';
import type { CategoryPlace, ColumnRole } from '../sheetReading';
import { categoryName } from './categoryName';

/** A row of sums, with the categories that were above it when it came. */
export interface DraftSum {
  readonly row: GridRow;
  readonly label: GridCell;
  readonly word: 'sub' | 'total';
  /** The category that it closes; null before the first. */
  readonly category: DraftCategory | null;
  /** Items of ordinary categories that stand above it. */
  readonly itemsAbove: number;
  /** Items beside the full points that stand above it. */
  readonly besideAbove: number;
}

export interface DraftCategory {
  readonly name: string;
  readonly cell: CellRef | null;
  beside: CategoryPlace['beside'];
  stated: Points | null;
  percent: boolean;
  readonly items: DraftItem[];
  readonly runs: { top: number; bottom: number }[];
}

export interface DraftTable {
  readonly categories: readonly DraftCategory[];
  readonly sums: readonly DraftSum[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

/** Puts the rows of a table together: items from their rows, categories from their items. */
export function gatherCategories(
  grid: SheetGrid,
  rows: readonly BodyRow[],
  columns: TableColumns,
): DraftTable {
  return new Gathering(grid, columns).gather(rows);
}

class Gathering {
  private readonly byName = new Map<string, DraftCategory>();
  private readonly sums: DraftSum[] = [];
  private current: DraftCategory | null = null;
  /** Named by a row of its own: stands over what a category column says. */
  private banner = false;
  private itemRows: GridRow[] = [];
  private bottom = 0;
  private group = 0;
  private ordinary = 0;
  private besides = 0;

  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: TableColumns,
  ) {}

  gather(rows: readonly BodyRow[]): DraftTable {
    for (const row of rows) this.take(row);
    this.closeItem();
    const categories = [...this.byName.values()].filter((category) => category.items.length > 0);
    // 扣分项 with nothing beside it but 加分项 is where the points are.
    if (categories.every((category) => category.beside !== null))
      for (const category of categories) if (category.beside === 'penalty') category.beside = null;
    return { categories, sums: this.sums, bottom: this.bottom };
  }

  private take(row: BodyRow): void {
    if (row.kind === 'more') this.itemRows.push(row.row);
    else if (row.kind !== 'beside') this.closeItem();
    switch (row.kind) {
      case 'beside':
      case 'more':
        return;
      case 'banner':
        this.enter(row.name, row.points);
        this.banner = row.name.column !== this.columns.main('category') || this.banner;
        return;
      case 'group':
        this.group++;
        return;
      case 'sum':
        this.enterAbove(row);
        this.bottom = row.row.row;
        this.sums.push({
          row: row.row,
          label: row.label,
          word: row.word,
          category: this.current,
          itemsAbove: this.ordinary,
          besideAbove: this.besides,
        });
        return;
      case 'lone':
        this.enterNamed(row.name, row.text);
        this.addItem(loneItem(row.row, row.text, this.group));
        return;
      case 'item':
        this.enterByColumn(row.row);
        if (this.cellOf(row.row, 'subcategory')) this.group++;
        this.itemRows = [row.row];
    }
  }

  private cellOf(row: GridRow, role: ColumnRole): GridCell | null {
    const column = this.columns.main(role);
    return column === null ? null : (row.cells.find((found) => found.column === column) ?? null);
  }

  /** A sum in a category's first row is that category's: it stands above its items. */
  private enterAbove({ row, label }: Extract<BodyRow, { kind: 'sum' }>): void {
    const cell = this.cellOf(row, 'category');
    if (cell && cell !== label) this.enter(cell, null);
  }

  private enterByColumn(row: GridRow): void {
    const cell = this.cellOf(row, 'category');
    const kind = cell ? besideKind(foldText(categoryName(cell.text).name)) : null;
    if (cell && (!this.banner || kind)) {
      const points = row.cells.find((found) => found.column === this.columns.groupPoints) ?? null;
      this.enter(cell, points);
    } else if (!this.current) this.enterNamed('', null);
  }

  private enter(cell: GridCell, points: GridCell | null): void {
    const { name, points: stated, percent } = categoryName(cell.text);
    const category = this.enterNamed(name, cell);
    category.stated ??= stated ?? (points ? pointsInCell(points) : null);
    if (stated !== null) category.percent = percent;
  }

  /** The category of a name; a name met again, after a page break or elsewhere, is the same category. */
  private enterNamed(name: string, cell: GridCell | null): DraftCategory {
    const key = foldText(name);
    const found = this.byName.get(key);
    const goesOn = found !== undefined && found === this.current && !isTall(cell);
    this.current = found ?? {
      name,
      cell: cell && placeOf(cell),
      beside: besideKind(key),
      stated: null,
      percent: false,
      items: [],
      runs: [],
    };
    if (!found) this.byName.set(key, this.current);
    // A name that is only said again row by row goes on with its run; a merged one is a run of its own.
    if (!goesOn || !found) this.current.runs.push({ top: 0, bottom: 0 });
    return this.current;
  }

  private closeItem(): void {
    if (this.itemRows.length === 0) return;
    this.addItem(draftItem(this.grid, this.itemRows, this.columns, this.group));
    this.itemRows = [];
  }

  private addItem(item: DraftItem): void {
    const category = this.current;
    const run = category?.runs.at(-1);
    if (!category || !run) return;
    category.items.push(item);
    category.stated ??= item.groupPoints;
    if (run.top === 0) run.top = item.top;
    run.bottom = item.bottom;
    this.bottom = Math.max(this.bottom, item.bottom);
    if (category.beside === null) this.ordinary++;
    else this.besides++;
  }
}

function isTall(cell: GridCell | null): boolean {
  return cell !== null && cell.area.bottom > cell.area.top;
}
