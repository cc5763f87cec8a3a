import type { CellValue } from '../../snapshot/snapshot';
import { cutAt } from '../../wording/plainText';

/**
 * Excel makes no row higher than 409 points: of a longer text the rest would not be printed. So it goes on in the rows
 * below.
 */
const LONGEST_PIECE = 280;

/** Characters that may not stand in a cell, or turn the text around what they stand in. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\p{Surrogate}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from a sheet, fit to be printed, in pieces that a row can hold; none for an empty text. */
export function textPieces(value: CellValue): readonly string[] {
  let rest = String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, ' ')
    .trim();
  const pieces: string[] = [];
  while (rest !== '') {
    const piece = cutAt(rest, LONGEST_PIECE);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}
