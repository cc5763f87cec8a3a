import type { Band, Clause, Comparison, Target, Threshold } from '../../rubric/clause';
import { formatPoints, type Points } from '../../rubric/points';
import { stepText, valueText } from '../figures';
import type { Messages } from '../messages';

const COMPARED: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
  '=': 'exactly',
};

export const EN_RULE: Messages['rule'] = {
  fixed: (clause) =>
    clause.award
      ? `${formatPoints(clause.points)} if ${when(clause.threshold) || 'achieved'}, else ${formatPoints(clause.points)} off`
      : costs(clause, clause.points) + ifSo(clause.threshold),
  perUnit: (clause) =>
    `${costs(clause, clause.points)} per ${one(stepText(clause.per, clause.unit))}${lackOf(clause.target)}${aim(clause.target)}`,
  perPoint: (clause) =>
    `${costs(clause, clause.points)} per ${stepText(clause.per, clause.unit)}${lackOf(clause.target)}${aim(clause.target)}`,
  void: ({ scope, threshold }) =>
    `no points for ${scope === 'item' ? 'this item' : 'this part'}${ifSo(threshold)}`,
  tier: (clause) =>
    `${clause.points === 0 ? 'nothing off' : costs(clause, clause.points)} ${clause.band === null ? 'in this band' : bandText(clause.band)}`,
  discretionary: (clause) =>
    `${range(clause.min, clause.max)} off at discretion${clause.unit === null ? '' : ` per ${clause.unit}`}${belowZero(clause)}`,
  proportional: () => 'points in proportion to what is done',
  bonus: (clause) => {
    const figure = clause.points === null ? range(clause.min, clause.max) : formatPoints(clause.points);
    return `${figure} added${clause.unit === null ? '' : ` per ${one(stepText(clause.per, clause.unit))}`}`;
  },
  veto: () => 'veto; the score of the item stays',
};

export function enRuleCap(cap: Points, _gained: boolean): string {
  return `, ${formatPoints(cap)} at most`;
}

function costs(clause: Clause, points: Points): string {
  return `${formatPoints(points)} off${belowZero(clause)}`;
}

function belowZero(clause: Clause): string {
  return clause.belowZero ? ' (below zero)' : '';
}

/** "per 次" rather than "per 1次". */
function one(step: string): string {
  return step.replace(/^1(?![\d.])/, '');
}

function lackOf(target: Target | null): string {
  if (target === null) return '';
  return target.direction === 'atLeast' ? ' short' : ' over';
}

function when(threshold: Threshold | null): string {
  return threshold === null ? '' : `${COMPARED[threshold.op]} ${valueText(threshold.value, threshold.unit)}`;
}

function ifSo(threshold: Threshold | null): string {
  return threshold === null ? '' : ` if ${when(threshold)}`;
}

function aim(target: Target | null): string {
  if (target === null) return '';
  return ` (${target.direction === 'atLeast' ? 'at least' : 'at most'} ${valueText(target.value, target.unit)})`;
}

function bandText({ low, high, unit }: Band): string {
  const ends: string[] = [];
  if (low !== null) ends.push(`${low.included ? 'from' : 'above'} ${valueText(low.value, unit)}`);
  if (high !== null) ends.push(`${high.included ? 'up to' : 'below'} ${valueText(high.value, unit)}`);
  return ends.join(', ');
}

function range(min: Points | null, max: Points | null): string {
  if (min === null && max === null) return 'some';
  if (min === null || max === null)
    return `${max === null ? 'at least' : 'at most'} ${formatPoints(max ?? min ?? 0)}`;
  return min === max ? formatPoints(min) : `${formatPoints(min)} to ${formatPoints(max)}`;
}
