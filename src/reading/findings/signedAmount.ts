import type { Clause, Span } from '../../rubric/clause';
import type { Amount, PendingReason } from '../../rubric/finding';
import { fraction, type Fraction } from '../../rubric/fraction';
import { parsePoints, type Points } from '../../rubric/points';
import type { AmountSign } from './amountSigns';
import { isContinuous } from '../../rubric/continuousUnits';
import { clauseInput, type Measure } from './clauseInput';
import { counterAt, counterFitsSign } from './counters';
import { skipBlanks } from './foldText';
import { arabicAt, isWhole, numeralAt, numeralValue } from './numerals';

/** What stands behind a mark: how much was found, and which words besides. Offsets are those of the folded text. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly words: readonly Span[] }
  /** ×0: named, and not found. */
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly reason: PendingReason };

/** A number that goes on after its end is a range or a date (3-5, 1/2, 3~5), not the number. */
const GOES_ON = /[-~/.0-9+至到]/;

/**
 * Reads the amount behind one sign for one clause.
 * @param end where the words of the finding end; from `start` to the sign stand words.
 */
export function signedAmount(
  folded: string,
  start: number,
  sign: AmountSign,
  end: number,
  clause: Clause,
): AmountReading {
  const read = { count: readCount, measure: readMeasure, figure: readFigure }[sign.kind];
  const found = read(folded.slice(0, end), sign.span.end, clause);
  if (found.kind !== 'read') return found;
  const words = [
    { start, end: sign.span.start },
    { start: found.end, end },
  ];
  return { kind: 'amount', amount: found.amount, words };
}

type Found =
  | { readonly kind: 'read'; readonly amount: Amount; readonly end: number }
  | Exclude<AmountReading, { kind: 'amount' }>;

function readCount(folded: string, at: number, clause: Clause): Found {
  const numeral = numeralAt(folded, skipBlanks(folded, at));
  const value = numeral && numeralValue(numeral);
  if (!numeral || !value || GOES_ON.test(folded[numeral.end] ?? '')) return asPending('unclearQuantity');
  const counterStart = skipBlanks(folded, numeral.end);
  const counter = counterAt(folded, counterStart);
  const { counts } = clauseInput(clause);
  if (value.numerator === 0) return { kind: 'none' };
  if (counter !== null && counts !== null && !counterFitsSign(counter, counts, clause.quote)) {
    return asPending('unclearQuantity');
  }
  if (!isWhole(value) && !(counts !== null && isContinuous(counts))) return asPending('unclearQuantity');
  const end = counter === null ? numeral.end : counterStart + counter.length;
  return { kind: 'read', amount: { kind: 'quantity', value }, end };
}

function readMeasure(folded: string, at: number, clause: Clause): Found {
  const { measures } = clauseInput(clause);
  const typed = typedMeasure(folded, skipBlanks(folded, at));
  if (!measures || !typed || GOES_ON.test(folded[typed.end] ?? '') || !measureFits(typed, measures)) {
    return asPending('unclearMeasure');
  }
  return {
    kind: 'read',
    amount: { kind: 'measured', value: typed.value, percent: typed.percent },
    end: typed.end,
  };
}

/** A measured value as it is typed: 45%, 3‰, 6/15, 62, 62岁. */
export interface TypedMeasure {
  readonly value: Fraction;
  readonly percent: boolean;
  readonly unit: string | null;
  readonly end: number;
}

const RATES = new Map([
  ['%', 100],
  ['‰', 1000],
]);

/** The measured value that starts exactly at `at`; null where none does, or where it divides by zero. */
export function typedMeasure(folded: string, at: number): TypedMeasure | null {
  const numeral = arabicAt(folded, at);
  const value = numeral && numeralValue(numeral);
  if (!numeral || !value) return null;
  const rate = RATES.get(folded[numeral.end] ?? '');
  if (rate !== undefined) {
    const share = fraction(value.numerator, value.denominator * rate);
    return { value: share, percent: true, unit: null, end: numeral.end + 1 };
  }
  if (folded[numeral.end] === '/') return typedRatio(folded, value, numeral.end + 1);
  const counterStart = skipBlanks(folded, numeral.end);
  const unit = counterAt(folded, counterStart);
  const end = unit === null ? numeral.end : counterStart + unit.length;
  return { value, percent: false, unit, end };
}

function typedRatio(folded: string, whole: Fraction, at: number): TypedMeasure | null {
  const numeral = arabicAt(folded, at);
  const base = numeral && numeralValue(numeral);
  if (!numeral || !base || base.numerator === 0 || !isWhole(whole) || !isWhole(base)) return null;
  return { value: fraction(whole.numerator, base.numerator), percent: true, unit: null, end: numeral.end };
}

/** 0.45, or 45 without its sign, decides nothing where a percentage is meant; nor does 45% where 62岁 is. */
export function measureFits(typed: TypedMeasure, measures: Measure): boolean {
  switch (measures.kind) {
    case 'percent':
      return typed.percent;
    case 'unit':
      return !typed.percent && (typed.unit === null || counterFitsSign(typed.unit, measures.unit, ''));
    case 'any':
      return true;
  }
}

function readFigure(folded: string, at: number): Found {
  const figure = figureAt(folded, skipBlanks(folded, at));
  if (!figure) return asPending('unclearFigure');
  return { kind: 'read', amount: { kind: 'figure', points: figure.points }, end: figure.end };
}

/**
 * The points that start exactly at `at`: 1.5, 1.5分, 两分, 半分.
 * @returns null when there are none, a sign stands in front, a range follows, or there are more than three decimals.
 */
export function figureAt(
  folded: string,
  at: number,
): { readonly points: Points; readonly end: number } | null {
  if (folded.startsWith('半分', at)) return { points: 500, end: at + 2 };
  const numeral = numeralAt(folded, at);
  if (!numeral || numeral.decimal === null) return null;
  const points = parsePoints(numeral.decimal);
  if (points === null) return null;
  const unitStart = skipBlanks(folded, numeral.end);
  const hasUnit = folded[unitStart] === '分' && folded[unitStart + 1] !== '钟';
  if (numeral.chinese && !hasUnit) return null;
  const end = hasUnit ? unitStart + 1 : numeral.end;
  return GOES_ON.test(folded[end] ?? '') ? null : { points, end };
}

function asPending(reason: PendingReason): Found {
  return { kind: 'pending', reason };
}
