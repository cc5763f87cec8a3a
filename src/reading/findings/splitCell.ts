import type { Span } from '../../rubric/clause';
import { circledNumber } from './circledMarks';
import { markedPiece } from './markedPiece';

/** Whether a stretch of the folded text begins a finding of its own. */
export type BeginsFinding = (span: Span) => boolean;

/**
 * Cuts a folded text into pieces, one statement each. Line ends and semicolons cut where what follows begins a finding;
 * otherwise it belongs to the note before it. A mark behind a comma begins a piece too, as long as no colon has opened
 * a note.
 */
export function splitCell(folded: string, beginsFinding: BeginsFinding): readonly Span[] {
  const pieces: Span[] = [];
  for (const stretch of stretches(folded)) {
    const previous = pieces.at(-1);
    if (previous && !beginsFinding(stretch)) pieces[pieces.length - 1] = { ...previous, end: stretch.end };
    else pieces.push(stretch);
  }
  return pieces.flatMap((piece) => cutAtMarks(folded, piece));
}

function stretches(folded: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && folded[at] !== ';' && folded[at] !== '\n') continue;
    if (folded.slice(start, at).trim() !== '') spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}

const BEFORE_MARK = new Set([',', '、', '。', '.', ' ']);

function cutAtMarks(folded: string, piece: Span): readonly Span[] {
  const marked = markedPiece(folded, piece);
  if (!marked) return [piece];
  const cuts = [piece.start];
  for (let at = marked.head.start + 1; at < marked.head.end; at++) {
    if (circledNumber(folded[at]) !== null && BEFORE_MARK.has(folded.charAt(at - 1))) cuts.push(at);
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? piece.end }));
}
