import type { Item } from '../rubric/rubric';
import type { ItemWarning } from './scoreCard';

/** What an item says of itself, whatever was found: unread passages, doubtful clauses, notices of the reading. */
export function standingWarnings(item: Item): readonly ItemWarning[] {
  const warnings: ItemWarning[] = [];
  for (const { number, certainty } of item.clauses) {
    if (certainty.kind === 'doubtful')
      warnings.push({ code: 'doubtfulClause', clause: number, reason: certainty.reason });
  }
  for (const { quote } of item.unread) warnings.push({ code: 'unreadPassage', quote });
  for (const notice of item.notices) warnings.push(notice);
  return warnings;
}

/** Clauses that say what is earned (得N分); on an item that nobody checked, it is not known that they were. */
export function awardsUnchecked(item: Item): readonly ItemWarning[] {
  const clauses = item.clauses
    .filter((clause) => (clause.kind === 'fixed' || clause.kind === 'perUnit') && clause.award === true)
    .map((clause) => clause.number);
  return clauses.length === 0 ? [] : [{ code: 'awardUnchecked', clauses }];
}

/**
 * Which warnings make an item 待确认. The score may change by the person's answer, except that an override settles what
 * the clauses left open; what may itself be another override, it does not.
 */
const WAITS: Readonly<Record<ItemWarning['code'], 'always' | 'unlessOverridden' | 'never'>> = {
  pendingFinding: 'always',
  overrideOutOfRange: 'always',
  unreadPassage: 'unlessOverridden',
  doubtfulClause: 'unlessOverridden',
  figureMissing: 'unlessOverridden',
  figureOutOfRange: 'unlessOverridden',
  tierConflict: 'unlessOverridden',
  outsideBands: 'unlessOverridden',
  awardUnchecked: 'unlessOverridden',
  repairedClause: 'never',
  quantityOnFixed: 'never',
  onceOnPerUnit: 'never',
  onTheLine: 'never',
  ownWithoutClause: 'never',
  veto: 'never',
  inferredFigure: 'never',
  packDiffers: 'never',
};

/** Whether a warning of this code makes an item 待确认, as long as no override settles it. */
export function isForPerson(code: ItemWarning['code']): boolean {
  return WAITS[code] !== 'never';
}

export function waitsForPerson(warnings: readonly ItemWarning[], overridden: boolean): boolean {
  if (warnings.length === 0) return false;
  return warnings.some(({ code }) => WAITS[code] === 'always' || (WAITS[code] !== 'never' && !overridden));
}
