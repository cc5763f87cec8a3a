import { cellAddress, columnName, type Area, type CellRef } from '../snapshot/area';
import { displayText } from '../standin/workbook/displayText';
import type { Sheet } from '../standin/workbook/sheet';
import type { Workbook } from '../standin/workbook/workbook';
import type { WorkbenchWords } from '../wording/workbench';
import { paintCell } from './cellLook';
import { element } from './element';

/** More than this is not drawn: the page is for trying things out. */
const MOST = { rows: 3000, columns: 60 };

/**
 * A sheet as an HTML table: column letters and row numbers, merged cells as one, hidden rows and columns left out. Cells
 * carry their address in `data-cell`, and `data-comment` where there is something to read.
 */
export function sheetTable(workbook: Workbook, sheet: Sheet, words: WorkbenchWords): HTMLTableElement {
  const { rows, columns } = shownLines(sheet);
  const table = element('table', { className: 'sheet' });
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', words.sheet(sheet.name));
  const widths = columns.map((column) => widthOf(sheet, column));
  // A table is as wide as it is told, or as wide as its longest text.
  table.style.width = `${widths.reduce((sum, width) => sum + width, NUMBERS)}px`;
  table.append(
    element('colgroup', {}, columnElement(NUMBERS), ...widths.map(columnElement)),
    element('thead', {}, letters(columns)),
    element('tbody', {}, ...rows.map((row) => rowElement(workbook, sheet, row, rows, columns, words))),
  );
  return table;
}

interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What is used, with some room to type in; at least a small sheet. */
function shownLines(sheet: Sheet): Lines {
  const used = sheet.used(false);
  const lastRow = Math.min(MOST.rows, Math.max(20, (used?.bottom ?? 0) + 5));
  const lastColumn = Math.min(MOST.columns, Math.max(8, (used?.right ?? 0) + 2));
  return {
    rows: range(lastRow).filter((row) => !sheet.row(row).hidden),
    columns: range(lastColumn).filter((column) => !sheet.column(column).hidden),
  };
}

function range(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** Width of the numbers beside the rows, in pixels. */
const NUMBERS = 44;

/** As Excel draws the default font: 7 pixels a character, and 5 of padding. */
function widthOf(sheet: Sheet, column: number): number {
  return Math.round((sheet.column(column).size ?? sheet.standardWidth) * 7 + 5);
}

function columnElement(width: number): HTMLTableColElement {
  const made = element('col');
  made.style.width = `${width}px`;
  return made;
}

function letters(columns: readonly number[]): HTMLTableRowElement {
  const heads = columns.map((column) => element('th', { scope: 'col' }, columnName(column)));
  return element('tr', {}, element('td', { className: 'corner' }), ...heads);
}

function rowElement(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  rows: readonly number[],
  columns: readonly number[],
  words: WorkbenchWords,
): HTMLTableRowElement {
  const made = element('tr', {}, element('th', { scope: 'row' }, String(row)));
  const height = sheet.row(row).size ?? sheet.standardHeight;
  made.style.height = `${Math.round((height * 4) / 3)}px`;
  for (const column of columns) {
    const merge = sheet.mergeAt(row, column);
    const first = merge === null || isFirstShown(merge, row, column, rows, columns);
    if (first) made.append(cellElement(workbook, sheet, { row, column }, merge, { rows, columns }, words));
  }
  return made;
}

/** A merged area whose first row or column is hidden is drawn from the first that is not. */
function isFirstShown(
  { top, left }: Area,
  row: number,
  column: number,
  rows: readonly number[],
  columns: readonly number[],
): boolean {
  return row === rows.find((one) => one >= top) && column === columns.find((one) => one >= left);
}

function cellElement(
  workbook: Workbook,
  sheet: Sheet,
  shown: CellRef,
  merge: Area | null,
  { rows, columns }: Lines,
  words: WorkbenchWords,
): HTMLTableCellElement {
  const cell = merge ? { row: merge.top, column: merge.left } : shown;
  const value = workbook.value(sheet, cell.row, cell.column);
  const look = sheet.styleAt(cell.row, cell.column);
  const made = element('td', { tabIndex: -1 }, displayText(value, look.numberFormat));
  made.setAttribute('role', 'gridcell');
  made.dataset['cell'] = cellAddress(cell);
  if (merge) {
    made.rowSpan = rows.filter((row) => row >= merge.top && row <= merge.bottom).length;
    made.colSpan = columns.filter((column) => column >= merge.left && column <= merge.right).length;
  }
  paintCell(made.style, look, value, {
    above: sheet.styleAt(cell.row - 1, cell.column),
    before: sheet.styleAt(cell.row, cell.column - 1),
  });
  const spills = typeof value === 'string' && !merge && !look.alignment.wrapText;
  if (spills && isEmpty(workbook, sheet, cell.row, cell.column + 1)) made.classList.add('spills');
  if (sheet.threadAt(cell.row, cell.column) || sheet.noteAt(cell.row, cell.column)) {
    made.dataset['comment'] = '';
    made.setAttribute('aria-description', words.commentHint);
  }
  return made;
}

/** Excel draws text that is too long over an empty neighbour. */
function isEmpty(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const value = workbook.value(sheet, row, column);
  return value === null || value === '';
}

/** Keeps the sheet's frozen rows and columns in view, below the letters and beside the numbers. Once it is laid out. */
export function freezePanes(table: HTMLTableElement, sheet: Sheet): void {
  const head = table.tHead?.getBoundingClientRect();
  const origin = table.getBoundingClientRect();
  for (const cell of table.querySelectorAll<HTMLElement>('tbody td[data-cell], tbody th')) {
    const place = cell.getBoundingClientRect();
    const row = Number(cell.parentElement?.firstElementChild?.textContent);
    const isNumber = cell.tagName === 'TH';
    const frozenRow = row <= sheet.frozen.rows;
    const frozenColumn = !isNumber && columnOf(cell) <= sheet.frozen.columns;
    if (frozenRow && head) cell.style.top = `${place.top - origin.top}px`;
    if (frozenColumn) cell.style.left = `${place.left - origin.left}px`;
    cell.classList.toggle('frozen-row', frozenRow);
    cell.classList.toggle('frozen-column', frozenColumn);
  }
}

function columnOf(cell: HTMLElement): number {
  const letters = /^[A-Z]+/.exec(cell.dataset['cell'] ?? '')?.[0] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
