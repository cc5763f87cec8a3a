import type { Preview } from '../recalculate/result';
import { refKey, tablesOf, type ItemEntry, type ItemRef } from './tables';

/** Items whose points, standard or 检查情况 read otherwise than before, new ones among them; none without a before. */
export function changedItems(before: Preview | null, after: Preview): readonly ItemRef[] {
  if (!before) return [];
  const known = new Map(
    tablesOf(before.scored).flatMap(({ items }) =>
      items.map((entry) => [refKey(entry.ref), fingerprint(entry)] as const),
    ),
  );
  return tablesOf(after.scored).flatMap(({ name, items }) => {
    // A table that was not read before (the ribbon reads one sheet) has not changed by being read now.
    const isNew = !tablesOf(before.scored).some((table) => table.name === name);
    return isNew
      ? []
      : items.filter((entry) => known.get(refKey(entry.ref)) !== fingerprint(entry)).map(({ ref }) => ref);
  });
}

function fingerprint({ place, score: { item } }: ItemEntry): string {
  return JSON.stringify([item.points, item.standard, place?.finding?.value ?? null]);
}
