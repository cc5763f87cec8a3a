import type { Clause, Span } from '../../rubric/clause';
import type { Finding, FindingSource, PendingReason } from '../../rubric/finding';
import type { Item } from '../../rubric/rubric';
import { amountSigns, type AmountSign } from './amountSigns';
import { circledNumber, marksAt } from './circledMarks';
import type { ClauseNumbering } from './clauseNumbering';
import { abbreviates, clauseNamedInstead } from './clauseWords';
import { placeOf, skipBlanks } from './foldText';
import { noteOf } from './noteWords';
import { pendingFinding, sourceAt, type CellText } from './pieceReading';
import { signedAmount, type AmountReading } from './signedAmount';
import { wordedAmount } from './wordedAmount';

/** One piece that begins with a mark: which clauses, and where its words stand. */
export interface MarkedPiece {
  readonly numbers: readonly number[];
  readonly withdrawn: boolean;
  /** 各一次: the amount goes to each mark. */
  readonly distributed: boolean;
  readonly commaBeforeLast: boolean;
  /** Label and amount, up to the colon. */
  readonly head: Span;
  /** What stands after the colon. */
  readonly tail: Span;
}

const WITHDRAWN = ['撤销', '撤回', '撤'] as const;
const EACH = ['各', '均', '分别'] as const;

/** The piece's marks (①, ①③, 撤②, 2x3); null when it begins with none. */
export function markedPiece(folded: string, { start, end }: Span): MarkedPiece | null {
  const first = skipBlanks(folded, start);
  const withdrawal = WITHDRAWN.find((word) => folded.startsWith(word, first)) ?? '';
  const marksStart = skipBlanks(folded, first + withdrawal.length);
  const marks = marksAt(folded, marksStart) ?? keyboardMark(folded, marksStart);
  if (!marks || marks.end > end) return null;
  const amountStart = skipBlanks(folded, marks.end);
  const each = EACH.find((word) => folded.startsWith(word, amountStart)) ?? '';
  const headStart = Math.min(amountStart + each.length, end);
  const headEnd = placeOf(':', folded, headStart, end) ?? end;
  return {
    numbers: marks.numbers,
    withdrawn: withdrawal !== '',
    distributed: each !== '',
    commaBeforeLast: marks.commaBeforeLast,
    head: { start: headStart, end: headEnd },
    tail: { start: Math.min(headEnd + 1, end), end },
  };
}

const KEYBOARD_MARK = /(?<![\d.])([1-9]\d?) *(?=[×xX*=] *\d)/y;

/** A plain number names a clause only with a sign behind it: 2x3, 3=45%. */
function keyboardMark(folded: string, at: number): ReturnType<typeof marksAt> {
  KEYBOARD_MARK.lastIndex = at;
  const match = KEYBOARD_MARK.exec(folded);
  if (!match) return null;
  return { numbers: [Number(match[1])], commaBeforeLast: false, end: at + match[0].length };
}

/** The findings of a marked piece, one for each mark. */
export function readMarkedPiece(
  cell: CellText,
  span: Span,
  piece: MarkedPiece,
  item: Item,
  numbering: ClauseNumbering,
): readonly Finding[] {
  const source = sourceAt(cell, span);
  const signs = amountSigns(cell.folded, piece.head.start, piece.head.end);
  const last = piece.numbers.length - 1;
  const marked = piece.numbers.flatMap((mark, index) => {
    const meant = clauseMeant(mark, cell, piece, signs, item, numbering);
    if (meant.kind === 'pending') return [pendingFinding(meant.reason, meant.candidates, source)];
    const { clause } = meant;
    const alone =
      piece.commaBeforeLast && !piece.distributed && index < last && speaksOfOne(cell, piece, clause);
    const reading: AmountReading = alone
      ? {
          kind: 'amount',
          amount: { kind: 'once' },
          words: [{ start: piece.head.start, end: piece.head.start }],
        }
      : groupAmount(cell, piece, signs, clause);
    return finding(reading, clause, cell, piece, source);
  });
  return [...marked, ...marksInNote(cell, piece.tail)];
}

/** A mark behind a comma within a note (①:张某,②×2) may be a finding; it is asked about, not passed over. */
function marksInNote(cell: CellText, tail: Span): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = tail.start; at < tail.end; at++) {
    const mark = circledNumber(cell.folded[at]);
    if (mark === null || !COMMAS.has(cell.folded.charAt(at - 1))) continue;
    found.push(pendingFinding('plainWords', [mark], sourceAt(cell, { start: at, end: tail.end })));
  }
  return found;
}

/** What may part a mark from the note before it. */
export const COMMAS: ReadonlySet<string> = new Set([',', '、', '。']);

/** Whether the piece has an amount, which behind a row of marks may be the last one's alone. */
function speaksOfOne(cell: CellText, piece: MarkedPiece, clause: Clause): boolean {
  const signs = amountSigns(cell.folded, piece.head.start, piece.head.end);
  const reading = amountFor(cell.folded, piece.head, signs, clause);
  return reading.kind !== 'amount' || reading.amount.kind !== 'once';
}

/** ①③×2 does not say whether ① was found twice: without 各 or a comma an amount behind several marks is open. */
function groupAmount(
  cell: CellText,
  piece: MarkedPiece,
  signs: readonly AmountSign[],
  clause: Clause,
): AmountReading {
  const reading = amountFor(cell.folded, piece.head, signs, clause);
  const several = piece.numbers.length > 1 && !piece.distributed && !piece.commaBeforeLast;
  if (several && (reading.kind !== 'amount' || reading.amount.kind !== 'once')) {
    return { kind: 'pending', reason: 'unclearQuantity' };
  }
  return reading;
}

const UNCLEAR: Record<AmountSign['kind'], PendingReason> = {
  count: 'unclearQuantity',
  measure: 'unclearMeasure',
  figure: 'unclearFigure',
};

function amountFor(folded: string, head: Span, signs: readonly AmountSign[], clause: Clause): AmountReading {
  const [sign, another] = signs;
  if (!sign) return wordedAmount(folded, head.start, head.end, clause);
  if (another) return { kind: 'pending', reason: UNCLEAR[another.kind] };
  return signedAmount(folded, head.start, sign, head.end, clause);
}

type Meant =
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'pending'; readonly reason: PendingReason; readonly candidates: readonly number[] };

/** The clause that a mark names; its label tells where the numbering leaves it open, or contradicts it. */
function clauseMeant(
  mark: number,
  cell: CellText,
  piece: MarkedPiece,
  signs: readonly AmountSign[],
  item: Item,
  numbering: ClauseNumbering,
): Meant {
  const label = cell.folded.slice(piece.head.start, signs[0]?.span.start ?? piece.head.end);
  const meaning = numbering(mark);
  switch (meaning.kind) {
    case 'none':
      return { kind: 'pending', reason: 'noSuchClause', candidates: [] };
    case 'clash': {
      const labelled = meaning.candidates.filter(
        (clause) => label.trim() !== '' && abbreviates(label, clause),
      );
      const [clause, another] = labelled;
      if (clause && !another) return { kind: 'clause', clause };
      const candidates = meaning.candidates.map(({ number }) => number);
      return { kind: 'pending', reason: 'numberingClash', candidates };
    }
    case 'clause': {
      const { clause } = meaning;
      const instead = clauseNamedInstead(label, clause, item.clauses);
      if (!instead || piece.numbers.length > 1) return { kind: 'clause', clause };
      return { kind: 'pending', reason: 'numberingClash', candidates: [instead.number, clause.number] };
    }
  }
}

function finding(
  reading: AmountReading,
  clause: Clause,
  cell: CellText,
  piece: MarkedPiece,
  source: FindingSource,
): readonly Finding[] {
  switch (reading.kind) {
    case 'none':
      return [];
    case 'pending':
      return [pendingFinding(reading.reason, [clause.number], source)];
    case 'amount': {
      const note = noteOf(cell, [...reading.words, piece.tail], clause);
      const { amount } = reading;
      return [{ kind: 'clause', clause: clause.number, amount, note, withdrawn: piece.withdrawn, source }];
    }
  }
}
