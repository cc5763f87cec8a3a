import { readStandard } from '../clauses/readStandard';
import type { StandardReading } from '../clauses/standardReading';
import type { Band, Clause, Threshold } from '../rubric/clause';
import type { Fraction } from '../rubric/fraction';
import { pointsFromNumber, pointsToNumber, type Points } from '../rubric/points';

/** One 评分标准 cell. */
export interface StandardItem {
  readonly id: string;
  readonly text: string;
  /** 分值; null when the sheet does not say. */
  readonly points: number | null;
}

export interface CompiledThreshold {
  readonly op: '<' | '<=' | '>' | '>=' | '=' | 'range';
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
}

/** A clause as plain JSON, in points and percents as people write them. */
export interface CompiledClause {
  readonly quote: string;
  readonly kind: Clause['kind'];
  readonly points: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly cap: number | null;
  readonly belowZero: boolean;
  readonly condition: string;
  readonly threshold: CompiledThreshold | null;
  readonly unit: string | null;
  readonly per?: number;
  readonly award?: number;
  readonly scope?: 'part';
}

export interface CompiledWarning {
  readonly code: 'unread' | 'doubtful' | 'repaired';
  readonly quote: string;
}

export interface CompiledItem {
  readonly id: string;
  readonly clauses: readonly CompiledClause[];
  readonly warnings: readonly CompiledWarning[];
  readonly itemCap?: number;
  readonly bonusCap?: number;
}

/** Reads each standard and gives the reading as plain JSON: what `kaohe compile` prints. */
export function compileItems(items: readonly StandardItem[]): CompiledItem[] {
  return items.map((item) => {
    const points = item.points === null ? null : pointsFromNumber(item.points);
    const reading = readStandard(item.text, points);
    return {
      id: item.id,
      clauses: reading.clauses.map((clause) => compiledClause(clause, points, reading)),
      warnings: warningsOf(reading),
      ...(reading.cap === null ? {} : { itemCap: pointsToNumber(reading.cap) }),
      ...(reading.bonusCap === null ? {} : { bonusCap: pointsToNumber(reading.bonusCap) }),
    };
  });
}

function compiledClause(clause: Clause, full: Points | null, reading: StandardReading): CompiledClause {
  const base = {
    quote: clause.quote,
    kind: clause.kind,
    points: null,
    min: null,
    max: null,
    cap: numberOrNull(clause.cap),
    belowZero: clause.belowZero,
    condition: clause.condition,
    threshold: mentionedThreshold(clause.mentions),
    unit: null,
  };
  switch (clause.kind) {
    case 'fixed': {
      const points = pointsToNumber(clause.points);
      const threshold = compiledThreshold(clause.threshold) ?? base.threshold;
      return clause.award ? { ...base, points, threshold, award: points } : { ...base, points, threshold };
    }
    case 'perUnit':
      return {
        ...base,
        points: pointsToNumber(clause.points),
        unit: clause.unit,
        per: toNumber(clause.per, 1),
        ...(clause.award === true && { award: pointsToNumber(clause.points) }),
      };
    case 'perPoint': {
      return {
        ...base,
        points: pointsToNumber(clause.points),
        unit: clause.unit,
        per: toNumber(clause.per, clause.unit === '‰' ? 1000 : 100),
        threshold: clause.target
          ? compiledThreshold({
              op: clause.target.direction === 'atLeast' ? '<' : '>',
              value: clause.target.value,
              unit: clause.target.unit,
              bareBelow: false,
            })
          : base.threshold,
      };
    }
    case 'void': {
      const part = reading.parts.find(({ id }) => id === clause.part);
      const points = numberOrNull(clause.scope === 'part' ? (part?.points ?? null) : full);
      const threshold = compiledThreshold(clause.threshold) ?? base.threshold;
      return clause.scope === 'part'
        ? { ...base, points, threshold, scope: 'part' }
        : { ...base, points, threshold };
    }
    case 'tier': {
      const points = pointsToNumber(clause.points);
      const threshold = clause.band === null ? null : bandThreshold(clause.band);
      return clause.award === null
        ? { ...base, points, threshold }
        : { ...base, points, threshold, award: pointsToNumber(clause.award) };
    }
    case 'discretionary':
      return { ...base, min: numberOrNull(clause.min), max: numberOrNull(clause.max), unit: clause.unit };
    case 'bonus':
      return {
        ...base,
        points: numberOrNull(clause.points),
        min: numberOrNull(clause.min),
        max: numberOrNull(clause.max),
        unit: clause.unit,
        per: toNumber(clause.per, scaleOf(clause.unit)),
      };
    case 'proportional':
    case 'veto':
      return base;
  }
}

function numberOrNull(points: Points | null): number | null {
  return points === null ? null : pointsToNumber(points);
}

/** `scale` 100 shows 0.95 as 95. */
function toNumber({ numerator, denominator }: Fraction, scale: number): number {
  return (numerator * scale) / denominator;
}

function scaleOf(unit: string | null): number {
  return unit === '‰' ? 1000 : unit !== null && /%|百分点/.test(unit) ? 100 : 1;
}

function compiledThreshold(threshold: Threshold | null): CompiledThreshold | null {
  if (threshold === null) return null;
  const { op, unit } = threshold;
  return { op, value: toNumber(threshold.value, scaleOf(unit)), unit };
}

function mentionedThreshold(mentions: Threshold | Band | undefined): CompiledThreshold | null {
  if (mentions === undefined) return null;
  return 'op' in mentions ? compiledThreshold(mentions) : bandThreshold(mentions);
}

function bandThreshold({ low, high, unit }: Band): CompiledThreshold | null {
  const scale = scaleOf(unit);
  if (low !== null && high !== null) {
    const ends = [toNumber(low.value, scale), toNumber(high.value, scale)] as const;
    const onlyOne = ends[0] === ends[1] || (scale === 1 && !high.included && ends[1] === ends[0] + 1);
    return onlyOne ? { op: '=', value: ends[0], unit } : { op: 'range', value: ends, unit };
  }
  if (low !== null) return { op: low.included ? '>=' : '>', value: toNumber(low.value, scale), unit };
  if (high !== null) return { op: high.included ? '<=' : '<', value: toNumber(high.value, scale), unit };
  return null;
}

function warningsOf(reading: StandardReading): CompiledWarning[] {
  return [
    ...reading.unread.map(({ quote }) => ({ code: 'unread' as const, quote })),
    ...reading.clauses.flatMap(({ certainty, quote }) =>
      certainty.kind === 'doubtful' ? [{ code: 'doubtful' as const, quote }] : [],
    ),
    ...reading.repairs.map(({ quote }) => ({ code: 'repaired' as const, quote })),
  ];
}
