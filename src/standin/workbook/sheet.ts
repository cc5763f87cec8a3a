import type { Area } from '../../snapshot/area';
import { contains } from '../../snapshot/area';
import { bounding } from './areas';
import { EMPTY_CELL, type Cell } from './cell';
import type { Note, Thread } from './comments';
import type { FilterCriteria } from './filtering';
import type { Validation } from './validation';
import { Grid } from './grid';
import type { CellStyle } from './style';
import type { Name } from './names';
import type { Table } from './table';
import type { ConditionalRule } from './conditionalRule';
import { DEFAULT_PAGE, type PageSetup } from './pageSetup';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a row or a column has of its own. */
export interface Band {
  /** Points for a row, characters of the default font for a column; null is the sheet's default. */
  readonly size: number | null;
  readonly hidden: boolean;
  readonly style: CellStyle | null;
}

const PLAIN_BAND: Band = { size: null, hidden: false, style: null };

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** One sheet: its cells, and what stands on and around them. */
export class Sheet {
  readonly grid = new Grid();
  /** Place among the sheets of the file it was read from; null for a sheet made here. */
  origin: number | null = null;
  readonly rows = new Map<number, Band>();
  readonly columns = new Map<number, Band>();
  merges: Area[] = [];
  threads: Thread[] = [];
  notes: Note[] = [];
  tables: Table[] = [];
  names: Name[] = [];
  conditionalRules: ConditionalRule[] = [];
  validations: Validation[] = [];
  customProperties = new Map<string, string>();
  /** null: not protected. */
  protection: { readonly options: ProtectionOptions; readonly password: string | null } | null = null;
  visibility: Visibility = 'Visible';
  /** "" when it has none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Rows and columns that stay in view. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  printArea: Area[] = [];
  page: PageSetup = DEFAULT_PAGE;
  autoFilter: Area | null = null;
  /** What its columns (from 0) are filtered by. */
  filters = new Map<number, FilterCriteria>();
  standardWidth = 8.43;
  standardHeight = 15;
  selection: readonly [Area, ...Area[]] = [{ top: 1, left: 1, bottom: 1, right: 1 }];

  constructor(
    readonly id: string,
    public name: string,
    /** The look of a cell that nobody has touched: the workbook's default font. */
    readonly plain: CellStyle,
  ) {}

  cell(row: number, column: number): Cell {
    return this.grid.get(row, column) ?? EMPTY_CELL;
  }

  /** The look a cell has, by itself, its row or its column. */
  styleAt(row: number, column: number): CellStyle {
    return (
      this.grid.get(row, column)?.style ??
      this.rows.get(row)?.style ??
      this.columns.get(column)?.style ??
      this.plain
    );
  }

  row(row: number): Band {
    return this.rows.get(row) ?? PLAIN_BAND;
  }

  column(column: number): Band {
    return this.columns.get(column) ?? PLAIN_BAND;
  }

  setRow(row: number, change: Partial<Band>): void {
    this.rows.set(row, { ...this.row(row), ...change });
  }

  setColumn(column: number, change: Partial<Band>): void {
    this.columns.set(column, { ...this.column(column), ...change });
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, { row, column })) ?? null;
  }

  /** Under a merge, but not its first cell: holds nothing. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  threadAt(row: number, column: number): Thread | null {
    return this.threads.find(({ cell }) => cell.row === row && cell.column === column) ?? null;
  }

  noteAt(row: number, column: number): Note | null {
    return this.notes.find(({ cell }) => cell.row === row && cell.column === column) ?? null;
  }

  /** The smallest area that holds every value (every look and merge too, unless only values count). */
  used(valuesOnly: boolean): Area | null {
    const used = this.grid.used(valuesOnly);
    const [first, ...others] = valuesOnly ? [] : this.merges;
    return first ? bounding([first, ...others, ...(used ? [used] : [])]) : used;
  }
}
