import type { Cell, CellValue } from '../snapshot/snapshot';
import type { Written } from '../state/memory';

/** Whose the content of a cell is. Only nobody's and ours may be written over. */
export type Holder = 'nobody' | 'ours' | 'person' | 'formula';

export interface Evidence {
  /** What we remember to have written there. */
  readonly written: Written<CellValue> | undefined;
  /** What the figures in line 1 of our comment beside it say, when there is such a comment. */
  readonly commented: CellValue | undefined;
  /** What we would have written to an item that needs no comment, when our memory is lost but comments of ours are not. */
  readonly silent: CellValue | undefined;
}

/**
 * Tells whose a cell's content is. Without memory and without a comment of ours, whatever stands there is a person's:
 * the sheet was scored by hand.
 */
export function holderOf(cell: Cell, { written, commented, silent }: Evidence): Holder {
  if (cell.formula !== null) return 'formula';
  const { value } = cell;
  if (value === null || value === '') return 'nobody';
  if (written && (same(value, written.last) || same(value, written.previous))) return 'ours';
  if (same(value, commented)) return 'ours';
  if (!written && same(value, silent)) return 'ours';
  return 'person';
}

/** Text is compared with folded line ends: a file saved by another program may have changed them. */
function same(value: CellValue, other: CellValue | undefined): boolean {
  if (other === undefined || other === null) return false;
  if (typeof value === 'string' && typeof other === 'string') return foldLines(value) === foldLines(other);
  return value === other;
}

export function foldLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}
