import { columnName, columnNumber } from '../../snapshot/area';

/** What is passed over (a text, a quoted sheet name, a bracketed part), or a word, or two words with a colon. */
const PIECE = /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<first>[\p{L}\p{N}_.\\$]+)(?::(?<second>[\p{L}\p{N}_.\\$]+))?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

const COLUMNS = 16_384;
const ROWS = 1_048_576;

/**
 * The formula of a dependant of a shared formula: the master's, with its relative references moved.
 * @param text the master's formula, without "="
 * @param rows rows from the master down to the dependant
 * @param columns columns from the master right to the dependant
 */
export function shiftFormula(text: string, rows: number, columns: number): string {
  const shiftColumn = (fixed: string, letters: string): string =>
    fixed ? `$${letters}` : columnName(wrap(columnNumber(letters.toUpperCase()) + columns, COLUMNS));
  const shiftRow = (fixed: string, digits: string): string =>
    fixed ? `$${digits}` : String(wrap(Number(digits) + rows, ROWS));

  const shiftCell = (word: string): string => {
    const [, fixedColumn = '', letters, fixedRow = '', digits = ''] = CELL.exec(word) ?? [];
    if (letters === undefined) return word;
    return shiftColumn(fixedColumn, letters) + shiftRow(fixedRow, digits);
  };
  const shiftWhole = (word: string): string => {
    const [, fixedColumn = '', letters] = COLUMN.exec(word) ?? [];
    if (letters !== undefined) return shiftColumn(fixedColumn, letters);
    const [, fixedRow = '', digits] = ROW.exec(word) ?? [];
    return digits === undefined ? word : shiftRow(fixedRow, digits);
  };

  return text.replace(
    PIECE,
    (piece: string, first: string | undefined, second: string | undefined, at: number) => {
      const next = text[at + piece.length];
      // A word before "(" is a function's name, one before "!" a sheet's: LOG10(…), Q4!A1.
      const last = next === '(' || next === '!';
      if (first === undefined || (last && second === undefined)) return piece;
      if (second === undefined) return shiftCell(first);
      const whole =
        (COLUMN.test(first) && COLUMN.test(second)) || (ROW.test(first) && ROW.test(second))
          ? shiftWhole
          : shiftCell;
      return `${whole(first)}:${last ? second : whole(second)}`;
    },
  );
}

/** A reference pushed over the sheet's edge comes in at the other side, as in Excel. */
function wrap(position: number, size: number): number {
  return ((((position - 1) % size) + size) % size) + 1;
}
