import type { Span } from '../../rubric/clause';
import type { Item } from '../../rubric/rubric';
import { clauseNumbering, type ClauseNumbering } from './clauseNumbering';
import { figureKindAt, readFigurePiece } from './figurePiece';
import { placeOf } from './foldText';
import { bareNumbers, listWordsAt } from './listPiece';
import { markedPiece, readMarkedPiece } from './markedPiece';
import { onePending, sourceAt, type CellText, type PieceReading } from './pieceReading';
import type { PlainWords } from './readFindings';
import { standingOf, type Standing } from './standingWords';
import { itemProfile, type ItemProfile } from './words/clauseProfile';
import { listWords, readWords, speakOfItem } from './words/readWords';

/** Reads the pieces of one cell. */
export interface PieceReader {
  /** Whether a stretch behind a semicolon or a line end is a statement of its own, not a note going on. */
  readonly beginsFinding: (span: Span) => boolean;
  readonly readPiece: (span: Span) => PieceReading;
}

export function pieceReader(cell: CellText, item: Item, plainWords: PlainWords): PieceReader {
  const { folded } = cell;
  const numbering = clauseNumbering(item);
  let made: ItemProfile | null = null;
  const profile = () => (made ??= itemProfile(item));
  const isList = listWordsAt(folded, 0) !== null;

  function beginsFinding(span: Span): boolean {
    const standing = standingOf(folded.slice(span.start, span.end));
    if (standing !== null) return standing !== 'settled';
    if (markedPiece(folded, span) || figureKindAt(folded, span.start) || bareNumbers(folded, span))
      return true;
    const wordsStart = listWordsAt(folded, span.start);
    if (isList && wordsStart !== null) return true;
    return speakOfItem(folded.slice(wordsStart ?? span.start, span.end), profile());
  }

  /** A mark, a figure, a word for the whole, a number by itself, or words. */
  function readPiece(span: Span): PieceReading {
    const marked = markedPiece(folded, span);
    if (marked) return { kind: 'findings', findings: readMarkedPiece(cell, span, marked, item, numbering) };
    const figure = figureKindAt(folded, span.start);
    if (figure) return readFigurePiece(cell, span, figure);
    const standing = standingWithNote(folded, span);
    if (standing) return { kind: 'standing', standing, source: sourceAt(cell, span) };
    const numbers = bareNumbers(folded, span);
    if (numbers) return listNumbers(cell, span, numbers, numbering);
    const words = { start: listWordsAt(folded, span.start) ?? span.start, end: span.end };
    return plainWords === 'match' ? readWords(cell, words, profile()) : listWords(cell, words, profile());
  }

  return { beginsFinding, readPiece };
}

function listNumbers(
  cell: CellText,
  span: Span,
  numbers: readonly number[],
  numbering: ClauseNumbering,
): PieceReading {
  const named = numbers.filter((number) => numbering(number).kind === 'clause');
  return onePending('maybeListNumber', [...new Set(named)], sourceAt(cell, span));
}

/** 无, or 无:全部到位 where what stands after the colon is the note. */
function standingWithNote(folded: string, { start, end }: Span): Standing | null {
  const colon = placeOf(':', folded, start, end);
  return (
    standingOf(folded.slice(start, end)) ?? (colon === null ? null : standingOf(folded.slice(start, colon)))
  );
}
