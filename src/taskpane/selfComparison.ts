import type { Policies } from '../scoring/policies';
import { compareWithSelf, type SelfComparison } from '../scoring/certainty';
import type { ItemEntry } from './tables';

/** Self-score against score over the items that the total counts, so that both are figures people see elsewhere. */
export function selfComparison(
  items: readonly ItemEntry[],
  { notApplicable }: Policies,
): SelfComparison | null {
  const counted =
    notApplicable === 'rescale' ? items.filter(({ score }) => score.status !== 'notApplicable') : items;
  return compareWithSelf(counted);
}
