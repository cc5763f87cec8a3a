import type { Comparison } from '../rubric/clause';
import type { Fraction } from '../rubric/fraction';
import { HAN_DIGITS, MEASURE, named, NUMBER } from './islands/fragments';
import { quantityOf } from './numerals';

/** A number that something is held against, at its place in a condition. */
export type Measure = (
  | {
      readonly kind: 'line';
      readonly op: Comparison;
      readonly value: Fraction;
      /** A bare 以下: neither (含) nor a word that includes or excludes the number. */
      readonly bareBelow: boolean;
      /** 2次 alone: a line only among other bands. */
      readonly weak: boolean;
    }
  | {
      readonly kind: 'range';
      readonly low: Fraction;
      readonly high: Fraction;
      /** As (含) or (不含) says; null where nothing does. */
      readonly lowIncluded: boolean | null;
      readonly highIncluded: boolean | null;
    }
) & { readonly unit: string | null; readonly start: number; readonly end: number };

const UNIT = `(?:个百分点|百分点|个月|个工作日|工作日|小时|分钟|平方米|立方米|公里|厘米|毫米|万元|千元|亿元|人次|批次|%|‰|${MEASURE}|[岁元级倍分米度届代辈层条斤克升位㎡℃m](?!之))`;
const VALUE = `${named('value', NUMBER)}(?!分之)(?:个)?${named('unit', UNIT)}?`;
const AVERAGE = '(?:[人户日月年]均|平均)?';
const PERCENTAGE = `${named('value', NUMBER)}${named('unit', '%')}`;
const SHARE = `${named('value', NUMBER)}${named('unit', '%|倍')}`;
const INCLUDED = '(?:\\((?:含|包含|含本数)(?:[\\d.]{1,6}%?)?\\))?';
const EXPLICIT = (name: string): string => `(?:\\((?<${name}>不含|含)(?:[\\d.]{1,6}%?)?\\))?`;

type Groups = Readonly<Record<string, string | undefined>>;
type Found =
  | Omit<Extract<Measure, { kind: 'line' }>, 'start' | 'end'>
  | Omit<Extract<Measure, { kind: 'range' }>, 'start' | 'end'>;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Found | null;
}

const line = (pattern: string, op: Comparison, how: { bareBelow?: true; weak?: true } = {}): Form => ({
  pattern: new RegExp(pattern, 'g'),
  read: ({ value = '', unit = null }) => {
    const read = quantityOf(value, scaleOf(unit));
    return read === null
      ? null
      : { kind: 'line', op, value: read, unit, bareBelow: how.bareBelow === true, weak: how.weak === true };
  },
});

const included = (mark: string | undefined): boolean | null => (mark === undefined ? null : mark === '含');

const range = (pattern: string): Form => ({
  pattern: new RegExp(pattern, 'g'),
  read: ({ from = '', to = '', unit, unitFrom, lowMark, highMark, above, upTo }) => {
    const common = unit ?? unitFrom ?? null;
    const low = quantityOf(from, scaleOf(common));
    const high = quantityOf(to, scaleOf(common));
    if (low === null || high === null) return null;
    return {
      kind: 'range',
      low,
      high,
      lowIncluded: above === undefined ? included(lowMark) : false,
      highIncluded: upTo === undefined ? included(highMark) : true,
      unit: common,
    };
  },
});

const FROM = `${named('from', NUMBER)}(?:个)?${named('unitFrom', UNIT)}?${EXPLICIT('lowMark')}`;
const TO = `${named('to', NUMBER)}(?:个)?${named('unit', UNIT)}?${EXPLICIT('highMark')}`;

/** The ways to compare, in this order: 未达到 holds 达到, 不低于 holds 低于, a range holds two lines. */
const FORMS: readonly Form[] = [
  range(`第?${FROM}(?:-{1,2}|~|至|到)(?:第)?${TO}(?:之间)?`),
  range(
    `${FROM}(?:及)?以上[,、]?(?:至|到|不足|低于|不满|未达到|未达|但低于|、不足|且低于)?${TO}(?:以下|(?<upTo>以内|之内)|之间)`,
  ),
  range(`${FROM}(?:及)?以上[,、]?(?:不足|低于|不满|未达到|未达|但低于|但不足|且低于)${TO}`),
  range(
    `(?<above>超过|高于|多于|大于|超)(?:了)?${FROM}[,、]?(?:且|但)?(?:不足|低于|少于|不满|未达到|未达|小于)${TO}(?:的)?`,
  ),
  range(
    `(?<above>超过|高于|多于|大于|超)(?:了)?${FROM}[,、]?(?:且|但)?(?<upTo>不超过|未超过|不高于|不大于)${TO}`,
  ),
  range(
    `(?:低于|不足|不满|小于)(?:了)?${TO}[、,]?(?:且|但)?(?:(?<above>高于|超过|大于)|达到|不低于|不少于)(?:了)?${FROM}`,
  ),
  line(`(?:不超过|不高于|不多于|不大于|控制在|≤|<=)${AVERAGE}${VALUE}(?:以内|以下)?`, '<='),
  line(`(?:不低于|不少于|不小于)${AVERAGE}${VALUE}(?:以上)?`, '>='),
  line(
    `(?:低于|少于|小于|不足|不满|未满|未达到|未达|未到|达不到|没有达到|没达到|<)(?:了)?${AVERAGE}${VALUE}`,
    '<',
  ),
  line(
    `(?:达到|达|≥|>=|满|连续|累计(?:达到|达)?)(?:了)?${VALUE}${INCLUDED}(?:及以上|及其以上|或以上|以上)?`,
    '>=',
  ),
  line(`(?:超过|高于|多于|大于|超出|超|>)(?:了)?${AVERAGE}${VALUE}(?![^,;。\\d]{0,3}以上)`, '>'),
  // 轨迹不足应巡河段80%: words between, for shares only, which cannot be anything else
  line(`(?:低于|不足|不到|未达到|达不到)[\\u4e00-\\u9fff]{1,8}?${SHARE}(?!以)`, '<'),
  line(`(?:超过|高于|超出)[\\u4e00-\\u9fff]{1,8}?${SHARE}(?!以)`, '>'),
  line(
    `第${named('value', NUMBER)}${named('unit', '[次起例件个名]')}(?:起|开始|以后|及以后|及以上|以上)`,
    '>=',
  ),
  line(`${VALUE}${INCLUDED}(?:及以上|及其以上|或以上|以上)`, '>='),
  line(
    `(?:连续|累计)[\\u4e00-\\u9fff]{1,6}?${named('value', NUMBER)}${named('unit', '[次起例件天]')}(?!以)`,
    '>=',
  ),
  line(`${VALUE}(?:\\(不含\\))(?:及)?以下`, '<'),
  line(`${VALUE}(?:\\((?:含|包含)\\)(?:及)?以下|及以下|(?:以内|之内))`, '<='),
  line(`${VALUE}以下`, '<=', { bareBelow: true }),
  // 2小时内修复, 2小时内未修复: a term, and a line only among other bands
  line(
    `${named('value', NUMBER)}(?:个)?${named('unit', '小时|分钟|日|天|工作日|周|星期|月|年')}内(?=[未没不无])`,
    '>',
    {
      weak: true,
    },
  ),
  line(`${named('value', NUMBER)}(?:个)?${named('unit', '小时|分钟|日|天|工作日|周|星期|月|年')}内`, '<=', {
    weak: true,
  }),
  line(`前${named('value', NUMBER)}${named('unit', '[名位]')}`, '<=', { weak: true }),
  line(`第?${named('value', NUMBER)}${named('unit', '[名位]')}(?:以后|之后|以外|开外)`, '>', { weak: true }),
  line(`第${named('value', NUMBER)}${named('unit', '[次起例件个名]')}`, '=', { weak: true }),
  line(`${named('value', NUMBER)}${named('unit', '[次起例件个名天日人台家户项处篇场期份]')}`, '=', {
    weak: true,
  }),
  line(`(?<![\\d.])${named('value', '0|零')}(?:的)?$`, '=', { weak: true }),
  line(PERCENTAGE, '=', { weak: true }),
];

const HAS_NUMBER = new RegExp(`[\\d${HAN_DIGITS}]`);
const NONE: readonly Measure[] = [];
const RATIO = /\d:\d/;

/** What a number is divided by to be a plain fraction: 95% is 95/100, ‰ of 1000. */
export function scaleOf(unit: string | null): number {
  return unit === '‰' ? 1000 : unit !== null && /%|百分点/.test(unit) ? 100 : 1;
}

/** All measured numbers of a condition, in the order of the text; ratios (1:3) are none. */
export function measuresIn(text: string): readonly Measure[] {
  if (!HAS_NUMBER.test(text)) return NONE;
  const found: Measure[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (RATIO.test(text.slice(Math.max(0, start - 2), end + 2))) continue;
      const measure = read(match.groups ?? {});
      if (measure !== null) found.push({ ...measure, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
