import type { Finding, ItemFindings } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { Policies } from './policies';
import type { ItemScore } from './scoreCard';
import { scoreItem } from './scoreItem';

/**
 * What an item would have more if nothing had been found on one of its clauses, thousandths. Where a cap bites, that is
 * less than what the clause costs now. A person's score on top of it is left out of account.
 * @param clause number of the clause; null for the reviewer's own figures.
 */
export function marginalGain(
  item: Item,
  findings: readonly Finding[],
  clause: number | null,
  policies: Policies,
): Points {
  const others = findings.filter((finding) => !isOn(finding, clause));
  return earned(item, others, policies) - earned(item, findings, policies);
}

function isOn(finding: Finding, clause: number | null): boolean {
  if (clause === null) return finding.kind === 'own';
  return finding.kind === 'clause' && finding.clause === clause;
}

/** Points by the clauses alone, less what 倒扣 takes from the total elsewhere. */
function earned(item: Item, findings: readonly Finding[], policies: Policies): Points {
  const found: ItemFindings = { kind: 'found', findings };
  const { computed, fromTotal } = scoreItem(item, found, policies);
  return computed - fromTotal;
}

/** 实扣 of one clause (null: of the reviewer's own figures), thousandths; negative where it adds. */
export function costOf({ reasons }: Pick<ItemScore, 'reasons'>, clause: number | null): Points {
  return reasons
    .filter((reason) => reason.code !== 'override' && (reason.clause?.number ?? null) === clause)
    .reduce((sum, { actual }) => sum + actual, 0);
}
