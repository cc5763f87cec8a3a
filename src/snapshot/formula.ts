import type { Cell, CellValue } from './snapshot';

/** A formula as a plan writes it. */
export interface Formula {
  /** With its leading "=". */
  readonly formula: string;
  /** What it comes to: a file shows it until a program calculates anew. */
  readonly shows: CellValue;
}

/** What a plan finds or leaves in a cell. */
export type CellContent = CellValue | Formula;

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object' && content !== null;
}

/** What a captured cell holds, as a plan speaks of it. */
export function contentOf({ value, formula }: Pick<Cell, 'value' | 'formula'>): CellContent {
  return formula === null ? value : { formula, shows: value };
}

/**
 * Whether a cell holds just this content. Formulas are compared by their text, since what they show follows from other
 * cells; an empty text and an empty cell are the same.
 */
export function holdsContent(cell: Pick<Cell, 'value' | 'formula'>, content: CellContent): boolean {
  if (isFormula(content)) return cell.formula !== null && sameFormula(cell.formula, content.formula);
  return (
    cell.formula === null && (cell.value === '' ? null : cell.value) === (content === '' ? null : content)
  );
}

/** Whether two formulas are one: programs write functions in capitals, and leave out quotes that a name does not need. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || foldFormula(one) === foldFormula(other);
}

const QUOTED_SHEET = /'((?:[^']|'')+)'!/g;

function foldFormula(formula: string): string {
  return formula.replace(QUOTED_SHEET, '$1!').toUpperCase();
}

/** What no sheet is called: such a name, out of a damaged file, would mean something else in a formula. */
const NO_SHEET_NAME = /[[\]:*?/\\]/;

/**
 * A sheet's name as a formula refers to it, always quoted, so that no name can be read as anything but a name.
 * @returns null for a name that a formula cannot refer to
 */
export function sheetReference(sheet: string): string | null {
  return sheet === '' || NO_SHEET_NAME.test(sheet) ? null : `'${sheet.replaceAll("'", "''")}'!`;
}
