import type { Clause } from '../../rubric/clause';
import type { Item, Part } from '../../rubric/rubric';

/** The "(2分)" part that a clause belongs to. */
export function partOf(clause: Clause, item: Item): Part | null {
  if (clause.part === null) return null;
  return item.parts.find((part) => part.id === clause.part) ?? null;
}
