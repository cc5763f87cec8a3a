import type { Finding } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { Ledger } from './ledger';

type Override = Extract<Finding, { kind: 'override' }>;

/**
 * The person's score (得2), which stands whatever the clauses give; flagged when the item cannot have it. Two that
 * differ contradict each other and neither is taken.
 */
export function chooseOverride(findings: readonly Finding[], ledger: Ledger): Override | null {
  let chosen: Override | null = null;
  for (const finding of findings) {
    if (finding.kind !== 'override') continue;
    if (chosen !== null && chosen.score !== finding.score) {
      pendAll(findings, ledger);
      return null;
    }
    chosen ??= finding;
  }
  if (chosen !== null && !isPossible(chosen.score, ledger.item))
    ledger.warn({ code: 'overrideOutOfRange', score: chosen.score });
  return chosen;
}

function pendAll(findings: readonly Finding[], ledger: Ledger): void {
  for (const finding of findings) {
    if (finding.kind === 'override') ledger.pend('contradiction', finding.source, []);
  }
}

/** 0…P, below it only where the item has a 倒扣, above it only as far as bonuses go. */
function isPossible(score: Points, { points, clauses, bonusCap }: Item): boolean {
  const mayAdd = clauses.some(({ kind }) => kind === 'bonus') ? (bonusCap ?? Infinity) : 0;
  return score <= points + mayAdd && (score >= 0 || clauses.some(({ belowZero }) => belowZero));
}

/**
 * Puts the person's score in place of the computed one, with a reason that balances the two.
 * @returns the person's score.
 */
export function applyOverride(override: Override, computed: Points, ledger: Ledger): Points {
  ledger.enter('override', null, null, null, computed - override.score, override);
  return override.score;
}
