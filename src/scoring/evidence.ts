import { compareFractions, fraction, type Fraction } from '../rubric/fraction';
import type { Amount, FindingSource, PendingReason } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { ClauseFinding } from './ledger';

interface EvidenceBase {
  /** What stands in the reason: the amount found, or the sum of several. */
  readonly amount: Amount;
  /** The notes of all findings, in the order of the cell. */
  readonly note: string;
  /** Where the first finding stands. */
  readonly source: FindingSource;
}

/** Marks and quantities, added up. */
export interface Counted extends EvidenceBase {
  readonly kind: 'counted';
  readonly quantity: Fraction;
  /** A mark alone was among them, taken as one. */
  readonly bare: boolean;
}

/** One measured value. */
export interface Measured extends EvidenceBase {
  readonly kind: 'measured';
  readonly value: Fraction;
  readonly percent: boolean;
}

/** The reviewer's own figures. */
export interface Figures extends EvidenceBase {
  readonly kind: 'figures';
  readonly figures: readonly Points[];
  readonly sum: Points;
}

/** All that the findings on one clause say, taken together. */
export type Evidence = Counted | Measured | Figures;

/** Findings on one clause that cannot all be so, or not at all. */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly reason: PendingReason;
}

const ONE = fraction(1);

/**
 * Takes together the findings on one clause: counts add up, one measured value may be said twice.
 * @returns null when nothing was found on the clause; a contradiction when measured values differ, kinds are mixed, or
 * a count or figure is below zero.
 */
export function evidenceOn(clause: number, found: readonly ClauseFinding[]): Evidence | Contradiction | null {
  let evidence: Evidence | null = null;
  for (const finding of found) {
    if (finding.clause !== clause) continue;
    const next: Evidence = evidenceOf(finding);
    if (isNegative(next)) {
      return { kind: 'contradiction', reason: next.kind === 'figures' ? 'unclearFigure' : 'unclearQuantity' };
    }
    if (evidence === null) {
      evidence = next;
      continue;
    }
    const both = together(evidence, next);
    if (both.kind === 'contradiction') return both;
    evidence = both;
  }
  return evidence;
}

function evidenceOf({ amount, note, source }: ClauseFinding): Evidence {
  switch (amount.kind) {
    case 'once':
      return { kind: 'counted', quantity: ONE, bare: true, amount, note, source };
    case 'quantity':
      return { kind: 'counted', quantity: amount.value, bare: false, amount, note, source };
    case 'measured':
      return { kind: 'measured', value: amount.value, percent: amount.percent, amount, note, source };
    case 'figure':
      return { kind: 'figures', figures: [amount.points], sum: amount.points, amount, note, source };
  }
}

/** A minus in front is Excel's doing or a clerk's habit; either way nobody can tell what was meant. */
function isNegative(evidence: Evidence): boolean {
  return (
    (evidence.kind === 'counted' && evidence.quantity.numerator < 0) ||
    (evidence.kind === 'figures' && evidence.sum < 0)
  );
}

function together(one: Evidence, other: Evidence): Evidence | Contradiction {
  const note = joinNotes(one.note, other.note);
  if (one.kind === 'counted' && other.kind === 'counted') {
    const quantity = add(one.quantity, other.quantity);
    if (quantity === null) return { kind: 'contradiction', reason: 'unclearQuantity' };
    const amount: Amount = { kind: 'quantity', value: quantity };
    return { ...one, quantity, bare: one.bare || other.bare, amount, note };
  }
  if (one.kind === 'measured' && other.kind === 'measured') {
    const same = compareFractions(one.value, other.value) === 0 && one.percent === other.percent;
    return same ? { ...one, note } : { kind: 'contradiction', reason: 'conflictingMeasures' };
  }
  if (one.kind === 'figures' && other.kind === 'figures') {
    const sum = one.sum + other.sum;
    const amount: Amount = { kind: 'figure', points: sum };
    return { ...one, figures: [...one.figures, ...other.figures], sum, amount, note };
  }
  return { kind: 'contradiction', reason: 'contradiction' };
}

function joinNotes(one: string, other: string): string {
  return one !== '' && other !== '' ? `${one};${other}` : one + other;
}

/** The exact sum, or null when it is too large to be held exactly. */
function add(one: Fraction, other: Fraction): Fraction | null {
  if (one.denominator === other.denominator) {
    return exactly(one.numerator + other.numerator, one.denominator);
  }
  const numerator = one.numerator * other.denominator + other.numerator * one.denominator;
  return exactly(numerator, one.denominator * other.denominator);
}

function exactly(numerator: number, denominator: number): Fraction | null {
  const exact = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return exact ? fraction(numerator, denominator) : null;
}

/** The whole number that a fraction is (30/10 is 3); null when it is none. */
export function wholeNumber({ numerator, denominator }: Fraction): number | null {
  return numerator % denominator === 0 ? numerator / denominator : null;
}
