import type { Band, Clause, Comparison, Target, Threshold } from '../../rubric/clause';
import { formatPoints, type Points } from '../../rubric/points';
import { countPhrase } from '../countPhrase';
import { stepText, valueText } from '../figures';
import type { Messages } from '../messages';
import { conditionOf } from '../reasonFacts';

const COMPARED: Readonly<Record<Comparison, string>> = {
  '<': '低于',
  '<=': '不超过',
  '>': '超过',
  '>=': '达到',
  '=': '等于',
};

export const ZH_RULE: Messages['rule'] = {
  fixed: (clause) =>
    clause.award
      ? `${when(clause.threshold) || '做到'}得${formatPoints(clause.points)}分,否则扣${formatPoints(clause.points)}分`
      : when(clause.threshold) + costs(clause, clause.points),
  perUnit: (clause) =>
    `每${lackOf(clause)}${one(stepText(clause.per, clause.unit))}${costs(clause, clause.points)}` +
    aim(clause.target),
  perPoint: (clause) =>
    `每${clause.target?.direction === 'atMost' ? '高' : clause.target ? '低' : ''}` +
    `${stepText(clause.per, clause.unit)}${costs(clause, clause.points)}${aim(clause.target)}`,
  void: ({ scope, threshold }) => `${when(threshold)}${scope === 'item' ? '此项' : '该小项'}不得分`,
  tier: (clause) =>
    `${clause.band === null ? '这一档' : bandText(clause.band)}` +
    (clause.points === 0 ? '不扣分' : costs(clause, clause.points)),
  discretionary: (clause) =>
    `${clause.unit === null ? '' : `每${clause.unit}`}酌情${verb(clause)}${range(clause.min, clause.max)}分`,
  proportional: () => '按完成比例得分',
  bonus: (clause) => {
    const each = clause.unit === null ? '' : `每${one(stepText(clause.per, clause.unit))}`;
    const figure = clause.points === null ? range(clause.min, clause.max) : formatPoints(clause.points);
    return `${each}加${figure}分`;
  },
  veto: () => '一票否决,不改变本项得分',
};

export function zhRuleCap(cap: Points, gained: boolean): string {
  return `,最多${gained ? '加' : '扣'}${formatPoints(cap)}分`;
}

function verb({ belowZero }: Clause): string {
  return belowZero ? '倒扣' : '扣';
}

function costs(clause: Clause, points: Points): string {
  return `${verb(clause)}${formatPoints(points)}分`;
}

/** 每一次 rather than 每1次. */
function one(step: string): string {
  return step.replace(/^1(?![\d.])/, '一');
}

function lackOf(clause: Extract<Clause, { kind: 'perUnit' }>): string {
  const { lack } = countPhrase(conditionOf(clause), clause.unit);
  if (lack !== '' || clause.target === null) return lack;
  return clause.target.direction === 'atLeast' ? '少' : '超';
}

function when(threshold: Threshold | null): string {
  return threshold === null ? '' : `${COMPARED[threshold.op]}${valueText(threshold.value, threshold.unit)}`;
}

function aim(target: Target | null): string {
  if (target === null) return '';
  return `(应${target.direction === 'atLeast' ? '不少于' : '不超过'}${valueText(target.value, target.unit)})`;
}

function bandText({ low, high, unit }: Band): string {
  const from = low === null ? '' : `${low.included ? '达到' : '超过'}${valueText(low.value, unit)}`;
  const to = high === null ? '' : `${high.included ? '不超过' : '不满'}${valueText(high.value, unit)}`;
  return from + to;
}

function range(min: Points | null, max: Points | null): string {
  if (min === null && max === null) return '若干';
  if (min === null || max === null)
    return `${max === null ? '至少' : '至多'}${formatPoints(max ?? min ?? 0)}`;
  return min === max ? formatPoints(min) : `${formatPoints(min)}至${formatPoints(max)}`;
}
