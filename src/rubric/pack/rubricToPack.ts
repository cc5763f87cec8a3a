import type { Item, Rubric } from '../rubric';
import { loadPack, type PackResult } from './loadPack';
import { clauseToPack, optional } from './clauseToPack';
import { writePoints } from './packNumbers';
import type { PackItem, RubricPack } from './packSchema';

const SCHEMA_LINK = './pack.schema.json';

/**
 * A rubric as a pack, ready to be saved as JSON: what was read from a sheet can be checked, kept and shared. Kept are
 * the rules and their doubts; left behind are the sheet's own text and what only points into it (standard, quotes,
 * spans, repairs, differences from another pack).
 * @param id of the pack: small letters, digits and hyphens.
 * @returns the pack, or the faults for which it could not be loaded again.
 */
export function rubricToPack(rubric: Rubric, id: string): PackResult<RubricPack> {
  const written = {
    $schema: SCHEMA_LINK,
    kind: 'rubric',
    id,
    name: rubric.name,
    complete: rubric.complete,
    categories: rubric.categories.map((category) => ({
      name: category.name,
      points: writePoints(category.items.reduce((sum, item) => sum + item.points, 0)),
      items: category.items.map(writeItem),
    })),
  } satisfies RubricPack;
  const result = loadPack(written);
  // What was loaded is what was written: only its faults are of use.
  return result.ok ? { ok: true, pack: written } : result;
}

function writeItem(item: Item): PackItem {
  const inferred = new Set(
    item.notices.flatMap((notice) => (notice.code === 'inferredFigure' ? [notice.clause] : [])),
  );
  return {
    ...(item.number !== null && { number: item.number }),
    title: item.title,
    points: writePoints(item.points),
    clauses: item.clauses.map((clause) => clauseToPack(clause, inferred.has(clause.number))),
    ...(item.parts.length > 0 && {
      parts: item.parts.map((part) => ({ id: part.id, points: writePoints(part.points) })),
    }),
    ...(item.groups.length > 0 && {
      groups: item.groups.map((group) => ({
        id: group.id,
        ...optional('cap', group.cap),
        ...(group.dearestOnly && { dearestOnly: true as const }),
      })),
    }),
    ...optional('cap', item.cap),
    ...optional('bonusCap', item.bonusCap),
    ...(item.unread.length > 0 && { unread: item.unread.map((passage) => passage.quote) }),
  };
}
