import type { Threshold } from '../rubric/clause';
import { measuresIn } from './comparisons';

/**
 * The measured number that a condition depends on: 低于50%的, 60岁以上, 超过3个月.
 * Null when it names none or more than one, or joins two cases with 或.
 */
export function thresholdOf(condition: string): Threshold | null {
  if (condition.includes('或')) return null;
  const lines = measuresIn(condition).filter((measure) => measure.kind === 'range' || !measure.weak);
  const [only, ...more] = lines;
  if (only?.kind !== 'line' || more.length > 0) return null;
  const { op, value, unit, bareBelow } = only;
  return { op, value, unit, bareBelow };
}
