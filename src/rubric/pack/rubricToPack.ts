import type { Clause } from '../clause';
import type { Points } from '../points';
import type { Item, Rubric } from '../rubric';
import { loadPack, type PackResult } from './loadPack';
import { writeBand, writePoints, writeStep, writeTarget, writeThreshold } from './packNumbers';
import type { PackClause } from './clauseSchema';
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
    clauses: item.clauses.map((clause) => writeClause(clause, inferred.has(clause.number))),
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

function writeClause(clause: Clause, inferred: boolean): PackClause {
  const base = {
    when: clause.condition,
    ...optional('cap', clause.cap),
    ...(clause.belowZero && { belowZero: true as const }),
    ...(clause.part !== null && { part: clause.part }),
    ...(clause.group !== null && { group: clause.group }),
    ...(inferred && { inferred: true as const }),
    ...(clause.certainty.kind === 'doubtful' && { doubt: clause.certainty.reason }),
  };
  switch (clause.kind) {
    case 'fixed':
      return {
        kind: 'fixed',
        ...base,
        points: writePoints(clause.points),
        ...(clause.threshold && { threshold: writeThreshold(clause.threshold) }),
        ...(clause.award && { award: true as const }),
      };
    case 'perUnit':
      return {
        kind: 'perUnit',
        ...base,
        points: writePoints(clause.points),
        ...optionalStep(writeStep(clause.per, clause.unit)),
        ...(clause.unit !== '' && { unit: clause.unit }),
        ...(clause.target && { target: writeTarget(clause.target) }),
      };
    case 'perPoint':
      return {
        kind: 'perPoint',
        ...base,
        points: writePoints(clause.points),
        ...optionalStep(writeStep(clause.per, clause.unit)),
        unit: clause.unit,
        ...(clause.target && { target: writeTarget(clause.target) }),
      };
    case 'void':
      return {
        kind: 'void',
        ...base,
        ...(clause.scope === 'part' && { scope: 'part' as const }),
        ...(clause.threshold && { threshold: writeThreshold(clause.threshold) }),
      };
    case 'tier':
      return {
        kind: 'tier',
        ...base,
        points: writePoints(clause.points),
        measure: clause.measure,
        ...(clause.band && { band: writeBand(clause.band) }),
        ...optional('award', clause.award),
      };
    case 'discretionary':
      return {
        kind: 'discretionary',
        ...base,
        ...optional('min', clause.min),
        ...optional('max', clause.max),
        ...(clause.unit !== null && { unit: clause.unit }),
      };
    case 'proportional':
    case 'veto':
      return { kind: clause.kind, ...base };
    case 'bonus':
      return {
        kind: 'bonus',
        ...base,
        ...optional('points', clause.points),
        ...optional('min', clause.min),
        ...optional('max', clause.max),
        ...optionalStep(writeStep(clause.per, clause.unit)),
        ...(clause.unit !== null && { unit: clause.unit }),
      };
  }
}

function optional<K extends string>(key: K, points: Points | null): { readonly [P in K]?: number } {
  // The cast says only that a computed key keeps its literal type, which TypeScript widens to string.
  return points === null ? {} : ({ [key]: writePoints(points) } as { readonly [P in K]: number });
}

function optionalStep(per: number | string | null): { readonly per?: number | string } {
  return per === null ? {} : { per };
}
