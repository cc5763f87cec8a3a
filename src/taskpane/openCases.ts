import type { ItemWarning } from '../scoring/scoreCard';
import { waitsForPerson } from '../scoring/warnings';
import { refKey, type ItemEntry } from './tables';

/** One thing that waits for a person. */
export interface OpenCase {
  readonly key: string;
  readonly entry: ItemEntry;
  readonly warning: ItemWarning;
}

/** What waits on the items of a table, in their order. */
export function openCases(items: readonly ItemEntry[]): readonly OpenCase[] {
  return items.flatMap((entry) => {
    const { status, warnings } = entry.score;
    if (status === 'notApplicable') return [];
    return warnings
      .filter((warning) => waitsForPerson([warning], status === 'overridden'))
      .map((warning, index): OpenCase => ({ key: `${refKey(entry.ref)}\n${index}`, entry, warning }));
  });
}
