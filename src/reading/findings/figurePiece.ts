import type { Span } from '../../rubric/clause';
import { amountSigns, signAt } from './amountSigns';
import { placeOf, skipBlanks } from './foldText';
import { noteOf } from './noteWords';
import { onePending, sourceAt, type CellText, type PieceReading } from './pieceReading';
import { figureAt } from './signedAmount';

/** What a piece that begins with a figure word is: 扣0.5 the reviewer's own, 得2 the score itself. */
export type FigureKind = 'own' | 'override' | 'signed';

const SIGNED_FIGURE = /[+-] *\d/y;
const AWARDED = /得 *[+-]? *(?:\d|半分)/y;

/** The figure word that a piece begins with; null when it begins with none. */
export function figureKindAt(folded: string, start: number): FigureKind | null {
  const at = skipBlanks(folded, start);
  if (signAt(folded, at)?.kind === 'figure') return 'own';
  if (matchesAt(AWARDED, folded, at)) return 'override';
  return matchesAt(SIGNED_FIGURE, folded, at) ? 'signed' : null;
}

function matchesAt(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

/**
 * Reads 扣0.5:活动记录不全 and 得2:材料补齐. A sign in front (-0.5), a range, a second figure, or more than three
 * decimals leave it open.
 */
export function readFigurePiece(cell: CellText, span: Span, kind: FigureKind): PieceReading {
  const folded = cell.folded.slice(0, span.end);
  const source = sourceAt(cell, span);
  const start = skipBlanks(folded, span.start);
  const word = kind === 'own' ? signAt(folded, start)?.span.end : start + 1;
  const figure = kind === 'signed' || word === undefined ? null : figureAt(folded, skipBlanks(folded, word));
  if (!figure || saysAnotherFigure(folded, figure.end)) return onePending('unclearFigure', [], source);
  const note = noteOf(cell, [{ start: figure.end, end: span.end }], null);
  if (kind === 'own') {
    return { kind: 'findings', findings: [{ kind: 'own', points: figure.points, note, source }] };
  }
  return { kind: 'findings', findings: [{ kind: 'override', score: figure.points, note, source }] };
}

/** 扣1分,得3分: which of the two is meant is for a person to say. What stands after a colon is the note. */
function saysAnotherFigure(folded: string, at: number): boolean {
  const end = placeOf(':', folded, at, folded.length) ?? folded.length;
  if (amountSigns(folded, at, end).some(({ kind }) => kind === 'figure')) return true;
  for (let place = at; place < end; place++) {
    if (matchesAt(AWARDED, folded, place)) return true;
  }
  return false;
}
