import { compareFractions } from '../rubric/fraction';
import type { Amount, Finding } from '../rubric/finding';
import type { ClauseFinding } from './ledger';

const NONE: readonly ClauseFinding[] = [];

/** The findings on clauses, by whether they still count. */
export interface Sifted {
  readonly counting: readonly ClauseFinding[];
  /** Costs nothing, stays on record: the withdrawals, and what they take back. */
  readonly withdrawn: readonly ClauseFinding[];
  /** Withdrawals of which it cannot be told what they take back. */
  readonly unclear: readonly ClauseFinding[];
}

/**
 * Applies withdrawals (撤②). A bare one takes back all that was found on its clause; one with an amount (撤②×2) takes
 * back the finding of just that amount. Where the clause has only findings of other amounts, what is meant is for a
 * person to say, and they go on counting.
 */
export function siftWithdrawn(findings: readonly Finding[]): Sifted {
  if (areMarks(findings)) return { counting: findings, withdrawn: NONE, unclear: NONE };
  const onClauses = findings.filter(isOnClause);
  let counting: readonly ClauseFinding[] = onClauses.filter((finding) => !finding.withdrawn);
  const withdrawn: ClauseFinding[] = [];
  const unclear: ClauseFinding[] = [];
  for (const withdrawal of onClauses.filter((finding) => finding.withdrawn)) {
    const onClause = counting.filter((finding) => finding.clause === withdrawal.clause);
    const takenBack = whatIsTakenBack(withdrawal, onClause);
    if (takenBack === null) {
      unclear.push(withdrawal);
      continue;
    }
    counting = counting.filter((finding) => !takenBack.includes(finding));
    withdrawn.push(...takenBack, withdrawal);
  }
  return { counting, withdrawn, unclear };
}

function whatIsTakenBack(
  { amount }: ClauseFinding,
  onClause: readonly ClauseFinding[],
): readonly ClauseFinding[] | null {
  if (amount.kind === 'once' || onClause.length === 0) return onClause;
  const meant = onClause.find((finding) => sameAmount(finding.amount, amount));
  return meant ? [meant] : null;
}

function sameAmount(one: Amount, other: Amount): boolean {
  if (one.kind === 'figure' && other.kind === 'figure') return one.points === other.points;
  if (one.kind === 'quantity' && other.kind === 'quantity')
    return compareFractions(one.value, other.value) === 0;
  if (one.kind === 'measured' && other.kind === 'measured')
    return compareFractions(one.value, other.value) === 0;
  return false;
}

function isOnClause(finding: Finding): finding is ClauseFinding {
  return finding.kind === 'clause';
}

function areMarks(findings: readonly Finding[]): findings is readonly ClauseFinding[] {
  for (const finding of findings) if (finding.kind !== 'clause' || finding.withdrawn) return false;
  return true;
}
