import type { Span } from '../../rubric/clause';
import type { Item } from '../../rubric/rubric';
import type { ClauseNumbering } from './clauseNumbering';
import { rankClauses } from './clauseRanking';
import { figureKindAt, readFigurePiece } from './figurePiece';
import { bareNumbers, listWordsAt } from './listPiece';
import { markedPiece, readMarkedPiece } from './markedPiece';
import { onePending, sourceAt, type CellText, type PieceReading } from './pieceReading';
import { standingOf } from './standingWords';

/** Whether a stretch behind a semicolon or a line end is a statement of its own, not a note going on. */
export function beginsFinding({ folded }: CellText, span: Span, item: Item): boolean {
  const standing = standingOf(folded.slice(span.start, span.end));
  if (standing !== null) return standing !== 'settled';
  if (markedPiece(folded, span) || figureKindAt(folded, span.start) || bareNumbers(folded, span)) return true;
  return rankClauses(folded.slice(listWordsAt(folded, span.start) ?? span.start, span.end), item).length > 0;
}

/** Reads one piece: a mark, a figure, a word for the whole, a number by itself, or words. */
export function readPiece(cell: CellText, span: Span, item: Item, numbering: ClauseNumbering): PieceReading {
  const { folded } = cell;
  const source = sourceAt(cell, span);
  const marked = markedPiece(folded, span);
  if (marked) return { kind: 'findings', findings: readMarkedPiece(cell, span, marked, item, numbering) };
  const figure = figureKindAt(folded, span.start);
  if (figure) return readFigurePiece(cell, span, figure);
  const standing = standingWithNote(folded, span);
  if (standing) return { kind: 'standing', standing, source };
  const numbers = bareNumbers(folded, span);
  if (numbers) {
    const named = numbers.filter((number) => numbering(number).kind === 'clause');
    return onePending('maybeListNumber', [...new Set(named)], source);
  }
  const words = folded.slice(listWordsAt(folded, span.start) ?? span.start, span.end);
  const candidates = rankClauses(words, item).map(({ clause }) => clause.number);
  return onePending('plainWords', candidates, source);
}

/** 无, or 无:全部到位 where what stands after the colon is the note. */
function standingWithNote(folded: string, { start, end }: Span): ReturnType<typeof standingOf> {
  const colon = folded.indexOf(':', start);
  return (
    standingOf(folded.slice(start, end)) ??
    (colon >= 0 && colon < end ? standingOf(folded.slice(start, colon)) : null)
  );
}
