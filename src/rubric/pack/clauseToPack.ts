import type { Clause } from '../clause';
import type { Points } from '../points';
import type { PackClause } from './clauseSchema';
import { pointUnit } from '../shareUnits';
import { writeBand, writePoints, writeStep, writeTarget, writeThreshold } from './packNumbers';

/**
 * A clause as a pack has it. Left behind is what only points into a sheet's text: quote, span, repairs.
 * @param inferred the figure is the pack's own inference.
 */
export function clauseToPack(clause: Clause, inferred: boolean): PackClause {
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
        ...optionalStep(writeStep(clause.per, pointUnit(clause.unit))),
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

/** A figure that is left out where there is none. */
export function optional<K extends string>(key: K, points: Points | null): { readonly [P in K]?: number } {
  // The cast says only that a computed key keeps its literal type, which TypeScript widens to string.
  return points === null ? {} : ({ [key]: writePoints(points) } as { readonly [P in K]: number });
}

function optionalStep(per: number | string | null): { readonly per?: number | string } {
  return per === null ? {} : { per };
}
