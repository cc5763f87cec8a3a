import type { Band, Comparison, Threshold } from '../rubric/clause';
import type { Measure } from './comparisons';

/**
 * The measured number that a condition depends on: 低于50%的, 60岁以上, 超过3个月.
 * Null when it names none or more than one, or joins two cases with 或.
 */
export function thresholdOf(condition: string, measures: readonly Measure[]): Threshold | null {
  const only = onlyMeasure(condition, measures);
  if (only?.kind !== 'line') return null;
  const { value, unit, bareBelow } = only;
  const op = OTHERWISE.test(condition) ? CONTRARY[only.op] : only.op;
  return op && { op, value, unit, bareBelow };
}

/** 参训率不低于90%,否则扣1分: what costs is the contrary of what is asked for. */
const OTHERWISE = /(?:否则[,，]?|[,，](?:超过|超出|超|低于|未达到|未达|达不到|不达标|未达标)(?:的|者)?)$/;

/** null: the contrary of a single value is no single comparison. */
const CONTRARY: Readonly<Record<Comparison, Comparison | null>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': null,
};

/** The one range that a condition names: 60%~70%的. */
export function rangeOf(condition: string, measures: readonly Measure[]): Band | null {
  const only = onlyMeasure(condition, measures);
  if (only?.kind !== 'range' || OTHERWISE.test(condition)) return null;
  const { low, high, lowIncluded, highIncluded, unit } = only;
  return {
    low: { value: low, included: lowIncluded ?? true },
    high: { value: high, included: highIncluded ?? true },
    unit,
  };
}

function onlyMeasure(condition: string, measures: readonly Measure[]): Measure | null {
  if (condition.includes('或')) return null;
  const [only, ...more] = measures.filter((measure) => measure.kind === 'range' || !measure.weak);
  return only === undefined || more.length > 0 ? null : only;
}
