import { arg, optional, block, type SheetFunction } from './arguments';
import { compare, fail, single, toFlag, toNumber, type Block, type Value } from './values';
import { CellError, type Content } from '../workbook/cell';

function find(needle: Value, range: Block, mode: number): number {
  const length = Math.max(range.rows, range.columns);
  const at = (index: number): Content => (range.rows === 1 ? range.at(0, index) : range.at(index, 0));
  let best = -1;
  for (let index = 0; index < length; index += 1) {
    const value = at(index);
    if (value === null || value instanceof CellError || typeof value !== typeof single(needle)) continue;
    const order = compare(value, needle);
    if (mode === 0 ? order === 0 : false) return index;
    if (mode > 0 && order <= 0) best = index;
    if (mode < 0 && order >= 0) best = index;
  }
  return best < 0 ? fail('#N/A') : best;
}

/** Functions that look things up, and say where things are. */
export const LOOKUP_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ROWS: (args) => block(arg(args, 0)).rows,
  COLUMNS: (args) => block(arg(args, 0)).columns,
  ROW: (args) => block(arg(args, 0)).place?.row ?? fail('#VALUE!'),
  COLUMN: (args) => block(arg(args, 0)).place?.column ?? fail('#VALUE!'),
  MATCH: (args) => find(single(arg(args, 0)), block(arg(args, 1)), toNumber(optional(args, 2, 1))) + 1,
  INDEX: (args) => {
    const range = block(arg(args, 0));
    const first = toNumber(optional(args, 1, 1));
    const second = toNumber(optional(args, 2, 0));
    const [row, column] = range.rows === 1 && second === 0 ? [1, first] : [first, second || 1];
    return row < 1 || column < 1 || row > range.rows || column > range.columns
      ? fail('#REF!')
      : range.at(row - 1, column - 1);
  },
  VLOOKUP: (args) => {
    const range = block(arg(args, 1));
    const keys: Block = { ...range, columns: 1, at: (row) => range.at(row, 0) };
    const mode = toFlag(optional(args, 3, true)) ? 1 : 0;
    const column = toNumber(arg(args, 2));
    return column > range.columns
      ? fail('#REF!')
      : range.at(find(single(arg(args, 0)), keys, mode), column - 1);
  },
};
