/** A defined name: of the workbook, or of one sheet. */
export interface Name {
  readonly name: string;
  /** With its leading "=": a reference, a constant or a calculation. */
  formula: string;
  comment: string;
  visible: boolean;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^(?:\$?[A-Z]{1,3}\$?\d+|R\d*C\d*|R|C)$/i;

/** Whether Excel takes a text as a name: a word of at most 255 characters that is no cell address. */
export function isValidName(name: string): boolean {
  return name.length <= 255 && NAME.test(name) && !LIKE_A_CELL.test(name);
}
