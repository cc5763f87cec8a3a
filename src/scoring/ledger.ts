import type { Clause } from '../rubric/clause';
import type { Finding, FindingSource, PendingReason } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { ItemWarning, LimitCode, Reason, ReasonCode } from './scoreCard';
import type { Evidence } from './evidence';

/** A reason while the books are open: limits still lower `actual`. */
export type Charge = { -readonly [K in keyof Reason]: Reason[K] };

/** A finding that names a clause. */
export type ClauseFinding = Extract<Finding, { kind: 'clause' }>;

/** The books of one item: what its findings should cost, and what a person should look at. */
export class Ledger {
  readonly charges: Charge[] = [];
  readonly warnings: ItemWarning[] = [];

  /** @param found the findings that count: on clauses of the item, not withdrawn. */
  constructor(
    readonly item: Item,
    readonly found: readonly ClauseFinding[],
  ) {}

  /** Enters what `clause` should cost (a bonus: less than zero). What a 倒扣 clause costs is 倒扣, whatever its kind. */
  charge(code: ReasonCode, clause: Clause, evidence: Evidence, units: number | null, due: Points): void {
    this.charges.push({
      code: clause.belowZero && due > 0 ? 'belowZero' : code,
      clause,
      amount: evidence.amount,
      units,
      due,
      actual: due,
      limit: null,
      note: evidence.note,
      source: evidence.source,
    });
  }

  warn(warning: ItemWarning): void {
    this.warnings.push(warning);
  }

  /** Puts a finding before a person; it costs nothing until then. */
  pend(reason: PendingReason, source: FindingSource, candidates: readonly number[]): void {
    const text = source.text.slice(source.span.start, source.span.end);
    this.warnings.push({ code: 'pendingFinding', reason, text, candidates });
  }

  /** Puts every finding on a clause before a person. */
  pendClause(reason: PendingReason, clause: number): void {
    for (const finding of this.found) {
      if (finding.clause === clause) this.pend(reason, finding.source, [clause]);
    }
  }

  isFound(clause: number): boolean {
    return this.found.some((finding) => finding.clause === clause);
  }
}

/**
 * Leaves at most `size` of what a charge costs (or of what a bonus gives), and says what took the rest.
 * @param size not negative.
 */
export function trim(charge: Charge, size: Points, limit: LimitCode): void {
  if (Math.abs(charge.actual) <= size) return;
  charge.actual = charge.actual < 0 ? 0 - size : size;
  charge.limit = limit;
}
