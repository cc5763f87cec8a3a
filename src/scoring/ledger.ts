import type { Clause } from '../rubric/clause';
import type { Amount, Finding, FindingSource, PendingReason } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { ItemWarning, LimitCode, Reason, ReasonCode } from './scoreCard';
import type { Evidence } from './evidence';

/** A reason while the books are open: limits still lower `actual`. */
export type Charge = { -readonly [K in keyof Reason]: Reason[K] };

/** A finding that names a clause. */
export type ClauseFinding = Extract<Finding, { kind: 'clause' }>;

const NO_CHARGES: readonly Charge[] = Object.freeze([]);
const NO_WARNINGS: readonly ItemWarning[] = Object.freeze([]);

/** The books of one item: what its findings should cost, and what a person should look at. */
export class Ledger {
  // Made with their first entry: most items have one charge and no warning, and a list grown from nothing takes seventeen.
  #charges: Charge[] | null = null;
  #warnings: ItemWarning[] | null = null;

  /** @param found the findings that count: on clauses of the item, not withdrawn. */
  constructor(
    readonly item: Item,
    readonly found: readonly ClauseFinding[],
  ) {}

  /** In the order of the text, own figures and what is said of the whole after them. */
  get charges(): readonly Charge[] {
    return this.#charges ?? NO_CHARGES;
  }

  get warnings(): readonly ItemWarning[] {
    return this.#warnings ?? NO_WARNINGS;
  }

  /** Enters what `clause` should cost (a bonus: less than zero). What a 倒扣 clause costs is 倒扣, whatever its kind. */
  charge(code: ReasonCode, clause: Clause, evidence: Evidence, units: number | null, due: Points): void {
    const account = clause.belowZero && due > 0 ? 'belowZero' : code;
    this.enter(account, clause, evidence.amount, units, due, evidence);
  }

  /** Enters a charge as it is: of a clause, or (`clause` null) of a person's own figure. */
  enter(
    code: ReasonCode,
    clause: Clause | null,
    amount: Amount | null,
    units: number | null,
    due: Points,
    { note, source }: Pick<Reason, 'note' | 'source'>,
  ): void {
    const charge: Charge = { code, clause, amount, units, due, actual: due, limit: null, note, source };
    if (this.#charges === null) this.#charges = [charge];
    else this.#charges.push(charge);
  }

  /** A band that a measured value falls in may stand before or after the clause it was written at. */
  sortByText(): void {
    this.#charges?.sort((one, other) => (one.clause?.number ?? 0) - (other.clause?.number ?? 0));
  }

  warn(warning: ItemWarning): void {
    if (this.#warnings === null) this.#warnings = [warning];
    else this.#warnings.push(warning);
  }

  /** Puts a finding before a person; it costs nothing until then. */
  pend(reason: PendingReason, source: FindingSource, candidates: readonly number[]): void {
    const text = source.text.slice(source.span.start, source.span.end);
    this.warn({ code: 'pendingFinding', reason, text, candidates });
  }

  /** Puts every finding on a clause before a person. */
  pendClause(reason: PendingReason, clause: number): void {
    for (const finding of this.found) {
      if (finding.clause === clause) this.pend(reason, finding.source, [clause]);
    }
  }

  /** Whether anything was found on a clause; ×0 is nothing. */
  isFound(clause: number): boolean {
    return this.found.some((finding) => finding.clause === clause && !isNone(finding.amount));
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

function isNone(amount: Amount): boolean {
  return amount.kind === 'quantity' && amount.value.numerator === 0;
}
