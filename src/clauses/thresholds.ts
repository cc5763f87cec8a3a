import type { Comparison, Threshold } from '../rubric/clause';
import { quantityOf } from './numerals';
import { named, NUMBER } from './islands/fragments';

const UNIT =
  '(?:个百分点|百分点|个月|个工作日|工作日|小时|分钟|平方米|公里|厘米|毫米|万元|千元|亿元|人次|%|‰|[\\u4e00-\\u9fff㎡℃](?!比))';
const NUMBER_UNIT = (n: string): string => `${named(`value${n}`, NUMBER)}${named(`unit${n}`, UNIT)}?`;
const INCLUDED = '(?:\\(含\\)|\\(包含\\))?';

interface Form {
  readonly pattern: RegExp;
  readonly op: Comparison;
  readonly bareBelow?: true;
}

const form = (source: string, op: Comparison, bareBelow?: true): Form => {
  const pattern = new RegExp(source, 'g');
  return bareBelow ? { pattern, op, bareBelow } : { pattern, op };
};

/** In this order, because 未达到 holds 达到, and 不低于 holds 低于. */
const FORMS: readonly Form[] = [
  form(`(?:不超过|不高于|不多于|不大于|≤|<=)${NUMBER_UNIT('2')}`, '<='),
  form(`(?:不低于|不少于|不小于)${NUMBER_UNIT('0')}`, '>='),
  form(`(?:低于|少于|小于|不足|不满|未满|未达到?|达不到|没有达到|未完成|<)(?:了)?${NUMBER_UNIT('3')}`, '<'),
  form(
    `(?:达到|达|≥|>=|满|连续|累计(?:达到|达)?)(?:了)?${NUMBER_UNIT('1')}${INCLUDED}(?:及以上|以上)?`,
    '>=',
  ),
  form(`(?:超过|高于|多于|大于|超出|逾|>)(?:了)?${NUMBER_UNIT('4')}(?!以上)`, '>'),
  form(`${NUMBER_UNIT('5')}${INCLUDED}(?:及以上|以上|及其以上|或以上)`, '>='),
  form(`${NUMBER_UNIT('6')}(?:(?:\\(含\\))(?:及)?以下|及以下|(?:以内|之内))`, '<='),
  form(`${NUMBER_UNIT('7')}以下`, '<=', true),
];

const RATIO = /\d:\d/;

export interface FoundThreshold extends Threshold {
  readonly start: number;
  readonly end: number;
}

/** A percentage is held as a fraction of 100, ‰ of 1000. */
export function scaleOf(unit: string | null): number {
  return unit === '‰' ? 1000 : unit !== null && /%|百分点/.test(unit) ? 100 : 1;
}

/**
 * The measured number that a condition depends on: 低于50%的, 60岁以上, 超过3个月.
 * Null when it names none, more than one, or only a ratio or a deadline.
 */
export function thresholdOf(condition: string): FoundThreshold | null {
  if (/或/.test(condition)) return null;
  const found: FoundThreshold[] = [];
  for (const { pattern, op, bareBelow } of FORMS) {
    for (const match of condition.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const number =
        Object.entries(groups).find(([name, text]) => name.startsWith('value') && text)?.[1] ?? '';
      const unit =
        Object.entries(groups).find(([name, text]) => name.startsWith('unit') && text)?.[1] ?? null;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (RATIO.test(condition.slice(Math.max(0, start - 2), end + 2))) continue;
      const value = quantityOf(number, scaleOf(unit));
      if (value !== null) found.push({ op, value, unit, bareBelow: bareBelow === true, start, end });
    }
  }
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}
