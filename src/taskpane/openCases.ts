import type { ItemWarning } from '../scoring/scoreCard';
import { waitsForPerson } from '../scoring/warnings';
import { refKey, type ItemEntry } from './tables';

/** One thing that waits for a person. */
export interface OpenCase {
  readonly key: string;
  readonly entry: ItemEntry;
  readonly warning: ItemWarning;
}

/** Where text and rule pack disagree: the text counts, and a person says whether it should; once for each clause. */
function differences(warnings: readonly ItemWarning[]): readonly ItemWarning[] {
  const asked = new Set<number | null>();
  return warnings.filter((warning) => {
    if (warning.code !== 'packDiffers' || asked.has(warning.clause)) return false;
    asked.add(warning.clause);
    return true;
  });
}

/** What waits on the items of a table, in their order. */
export function openCases(items: readonly ItemEntry[]): readonly OpenCase[] {
  return items.flatMap((entry) => {
    const { status, warnings } = entry.score;
    if (status === 'notApplicable') return [];
    const waiting = warnings.filter((warning) => waitsForPerson([warning], status === 'overridden'));
    return [...waiting, ...differences(warnings)].map((warning, index): OpenCase => ({
      key: `${refKey(entry.ref)}\n${index}`,
      entry,
      warning,
    }));
  });
}
