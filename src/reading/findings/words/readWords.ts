import type { Clause, Span } from '../../../rubric/clause';
import type { Finding, PendingReason } from '../../../rubric/finding';
import { amountSigns } from '../amountSigns';
import { clauseInput } from '../clauseInput';
import { onePending, pendingFinding, sourceAt, type CellText, type PieceReading } from '../pieceReading';
import { signedAmount } from '../signedAmount';
import { standingOf } from '../standingWords';
import { wordsOf, type ItemProfile } from './clauseProfile';
import { fitClause, type Fit } from './fitClause';
import { statedAmount, type StatedAmount } from './statedAmount';
import { withoutFigures, withStatedFigure } from './statedFigure';
import { HEDGES } from './vocabulary';

/** A statement of a piece, and what it comes to. */
interface Statement {
  readonly span: Span;
  readonly fit: Fit;
}

/**
 * Reads a piece of plain words (无故缺席3例,被通报1次). A comma parts findings only where both halves fit a clause; what
 * fits none belongs to the finding beside it. One doubtful word leaves all of the piece to a person.
 */
export function readWords(cell: CellText, span: Span, item: ItemProfile): PieceReading {
  const source = sourceAt(cell, span);
  const { figures, text } = withoutFigures(cell, span);
  const words = text.folded.slice(span.start, span.end);
  const whole = fitClause(words, wordsOf(words), item);
  const listed = onePending(
    'plainWords',
    rankedIn(whole).map(({ number }) => number),
    source,
  );
  const statements = statementsOf(text, span, item, whole);
  if (figures.length === 0 && statements.every(({ fit }) => fit.kind === 'denied')) {
    return { kind: 'standing', standing: 'restClear', source };
  }
  if (hedges(words, item)) return listed;
  const findings = withNotes(statements).flatMap((each) => findingsOf(text, each));
  if (figures.length > 0) return withStatedFigure(findings, figures, item, listed);
  if (findings.length > 0) return { kind: 'findings', findings };
  // All that was named was found 0 times.
  const named = statements.some(({ fit }) => fit.kind === 'clear');
  return named ? { kind: 'standing', standing: 'restClear', source } : listed;
}

function hedges(words: string, item: ItemProfile): boolean {
  return HEDGES.some(
    (hedge) => words.includes(hedge) && !item.clauses.some(({ text }) => text.includes(hedge)),
  );
}

/** A piece of plain words with the clauses that it may mean, best first. */
export function listWords(cell: CellText, span: Span, item: ItemProfile): PieceReading {
  const words = cell.folded.slice(span.start, span.end);
  const candidates = rankedIn(fitClause(words, wordsOf(words), item)).map(({ number }) => number);
  return onePending('plainWords', candidates, sourceAt(cell, span));
}

/** Whether words speak of any clause of the item. */
export function speakOfItem(words: string, item: ItemProfile): boolean {
  return fitClause(words, wordsOf(words), item).kind !== 'foreign';
}

function rankedIn(fit: Fit): readonly Clause[] {
  return 'ranked' in fit ? fit.ranked : [];
}

/**
 * One statement, or the halves at its commas where more than one of them speaks of the item, each clearly. Where one of
 * them is in doubt, all of it is.
 */
function statementsOf(cell: CellText, span: Span, item: ItemProfile, whole: Fit): readonly Statement[] {
  for (const separators of [COMMA, COMMA_OR_PAUSE]) {
    const halves = partsOf(cell.folded, span, separators).map((part) => statement(cell, part, item));
    const speaking = halves.filter(({ fit }) => fit.kind !== 'foreign');
    if (speaking.length > 0 && speaking.every(({ fit }) => fit.kind !== 'open')) {
      const denials = speaking.filter(({ fit }) => fit.kind === 'denied').length;
      // 无脱岗、漏报: the denial may reach over the pause.
      if (separators === COMMA || denials === 0 || denials === speaking.length) return halves;
    }
    if (separators === COMMA && speaking.length > 1) return [{ span, fit: inDoubt(whole) }];
  }
  return [{ span, fit: whole }];
}

function inDoubt(fit: Fit): Fit {
  return { kind: 'open', ranked: rankedIn(fit) };
}

const COMMA = /[,。;:!\n]/;
const COMMA_OR_PAUSE = /[,。;:!\n、]/;

function statement(cell: CellText, span: Span, item: ItemProfile): Statement {
  const words = cell.folded.slice(span.start, span.end);
  if (standingOf(words) !== null) return { span, fit: { kind: 'denied' } };
  return { span, fit: fitClause(words, wordsOf(words), item) };
}

function partsOf(folded: string, span: Span, separators: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !separators.test(folded.charAt(at))) continue;
    if (folded.slice(start, at).trim() !== '') parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

/**
 * Statements that fit no clause go with the one before them, or, at the start, with the one behind; so does another of
 * the same clause where that counts nothing (班子不团结,群众反映强烈).
 */
function withNotes(statements: readonly Statement[]): readonly Statement[] {
  const joined: Statement[] = [];
  let leading: number | null = null;
  for (const each of statements) {
    const previous = joined.at(-1);
    if (previous && (each.fit.kind === 'foreign' || saysSameFault(previous.fit, each.fit))) {
      joined[joined.length - 1] = { ...previous, span: { start: previous.span.start, end: each.span.end } };
    } else if (each.fit.kind === 'foreign') {
      leading ??= each.span.start;
    } else {
      joined.push({ ...each, span: { start: leading ?? each.span.start, end: each.span.end } });
      leading = null;
    }
  }
  return joined;
}

function saysSameFault(one: Fit, other: Fit): boolean {
  if (one.kind !== 'clear' || other.kind !== 'clear' || one.clause !== other.clause) return false;
  const { counts, measures } = clauseInput(one.clause);
  return counts === null && measures === null;
}

/** The amount behind a sign (无故缺席×3), or the one that the words state. */
function amountOf(cell: CellText, { start, end }: Span, clause: Clause): StatedAmount {
  const [sign, another] = amountSigns(cell.folded, start, end);
  if (!sign) return statedAmount(cell.folded.slice(start, end), clause);
  const signed = signedAmount(cell.folded, start, sign, end, clause);
  if (another) return { kind: 'open', reason: 'unclearQuantity' };
  return signed.kind === 'pending' ? { kind: 'open', reason: signed.reason } : signed;
}

function findingsOf(cell: CellText, { span, fit }: Statement): readonly Finding[] {
  const source = sourceAt(cell, span);
  const pending = (reason: PendingReason) => [
    pendingFinding(
      reason,
      rankedIn(fit).map(({ number }) => number),
      source,
    ),
  ];
  switch (fit.kind) {
    case 'denied':
    case 'foreign':
      return [];
    case 'open':
      return pending('plainWords');
    case 'clear': {
      const stated = amountOf(cell, span, fit.clause);
      if (stated.kind === 'open') return pending(stated.reason);
      if (stated.kind === 'none') return [];
      const { clause } = fit;
      return [
        {
          kind: 'clause',
          clause: clause.number,
          amount: stated.amount,
          note: source.text,
          withdrawn: false,
          source,
        },
      ];
    }
  }
}
