import type { Confirmation } from '../clauses/confirmations';
import { textHash } from '../rubric/itemKey';
import type { Item, Rubric } from '../rubric/rubric';

/**
 * A rubric without the differences from its rule pack that a person has settled: of a clause that they confirmed or
 * corrected, and of an item whose text they said stands as a whole.
 */
export function withoutSettled(rubric: Rubric, confirmations: readonly Confirmation[]): Rubric {
  if (confirmations.length === 0) return rubric;
  const settled = (item: Item): Item => {
    if (!item.notices.some(({ code }) => code === 'packDiffers')) return item;
    const confirmed = new Set(
      item.clauses.filter(({ source }) => source === 'confirmed').map(({ number }) => number),
    );
    const whole = standsAsWhole(item.standard, confirmations);
    const notices = item.notices.filter(
      (notice) =>
        notice.code !== 'packDiffers' || !(notice.clause === null ? whole : confirmed.has(notice.clause)),
    );
    return { ...item, notices };
  };
  return {
    ...rubric,
    categories: rubric.categories.map((category) => ({ ...category, items: category.items.map(settled) })),
  };
}

function standsAsWhole(standard: string, confirmations: readonly Confirmation[]): boolean {
  const hash = textHash(standard);
  return confirmations.some(
    ({ textHash: of, span, decision }) =>
      of === hash && span.start === 0 && span.end === standard.length && decision.kind === 'confirmed',
  );
}
