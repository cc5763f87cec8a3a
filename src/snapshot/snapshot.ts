import type { Area, CellRef } from './area';

/** What a cell shows, with errors as their text ("#N/A") and dates as serial numbers. null is an empty cell. */
export type CellValue = string | number | boolean | null;

export interface Cell {
  readonly value: CellValue;
  /** With its leading "=", or null for a constant. `value` is then the cached result. */
  readonly formula: string | null;
  /** Excel's format code; "General" when none is set, "@" for text. */
  readonly numberFormat: string;
}

/** A comment thread. `id` holds within a session of the host only. */
export interface ThreadSnapshot {
  readonly id: string;
  readonly cell: CellRef;
  readonly text: string;
  readonly replies: readonly string[];
  readonly resolved: boolean;
}

export interface NoteSnapshot {
  readonly cell: CellRef;
  readonly text: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
}

export interface SheetProtection {
  /** Host option names (`allowFormatCells`, …); what is absent is not allowed. */
  readonly options: Readonly<Record<string, boolean>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The smallest area that holds every value and formula; null on a blank sheet. */
  readonly used: Area | null;
  /** Row by row over `used`: `cells[0][0]` is its top left cell. Cells under a merge but its first are empty. */
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly threads: readonly ThreadSnapshot[];
  /** Old-style notes, the twins of threads left out; null where the host cannot see them (below ExcelApi 1.18). */
  readonly notes: readonly NoteSnapshot[] | null;
  readonly tables: readonly TableSnapshot[];
  readonly protection: SheetProtection | null;
  readonly printArea: Area | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A captured workbook: plain data, true at one moment. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string | null;
  /** No cell can be written: the file was opened read-only. */
  readonly readOnly: boolean;
  /** Sheets cannot be added, renamed or moved. */
  readonly structureProtected: boolean;
  /** Text of our custom XML part (state/ knows what is in it); null when the workbook has none. */
  readonly state: string | null;
}

const EMPTY: Cell = { value: null, formula: null, numberFormat: 'General' };

/** The cell at a place; an empty one outside the used area. */
export function cellAt(sheet: SheetSnapshot, { row, column }: CellRef): Cell {
  if (!sheet.used) return EMPTY;
  return sheet.cells[row - sheet.used.top]?.[column - sheet.used.left] ?? EMPTY;
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}
