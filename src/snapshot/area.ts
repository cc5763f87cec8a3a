/** Rows and columns count from 1, as the sheet shows them. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included; rows and columns count from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a column number: 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Column number of column letters ("AA" → 27); upper case only. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "C5" for row 5, column 3. */
export function cellAddress(cell: CellRef): string {
  return `${columnName(cell.column)}${cell.row}`;
}

/** "A1:D4", or "A1" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${cellAddress({ row: area.bottom, column: area.right })}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Reads "C5", "$C$5" or "A1:D4", without a sheet name.
 * @returns null when the text is no such address (whole rows and columns included).
 */
export function parseArea(address: string): Area | null {
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    top: Number(firstRow),
    left: columnNumber(firstColumn),
    bottom: Number(lastRow),
    right: columnNumber(lastColumn),
  };
}

/** Reads "C5"; null for anything else, areas included. */
export function parseCell(address: string): CellRef | null {
  const area = parseArea(address);
  if (!area || area.top !== area.bottom || area.left !== area.right) return null;
  return { row: area.top, column: area.left };
}

export function contains(area: Area, cell: CellRef): boolean {
  return (
    cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
