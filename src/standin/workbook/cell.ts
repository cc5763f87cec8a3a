import type { JsonRecord } from '../protocol/json';
import type { CellStyle } from './style';

/** "#N/A" and its kin: what a formula gives when it cannot give a value, or what was typed as such. */
export class CellError {
  constructor(readonly code: string) {}
}

export const ERROR_CODES = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
] as const;

/** null is an empty cell. Dates are serial numbers. */
export type Content = null | string | number | boolean | CellError;

export interface Cell {
  /** A formula's last result, or the constant. */
  readonly value: Content;
  /** With its leading "=". */
  readonly formula: string | null;
  /** null: as its row, its column or the sheet has it. */
  readonly style: CellStyle | null;
  /** Where the cell links to, as `range.hyperlink` says it. */
  readonly link?: JsonRecord;
}

export const EMPTY_CELL: Cell = { value: null, formula: null, style: null };

/** As `range.values` gives it: "" for an empty cell, an error as its text. */
export function shown(value: Content): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === null);
}
