import type { PackFault, PackFaultCode } from '../rubric/pack/packFault';
import type { Locale } from './locale';
import type { WordsByCode } from './wordsByCode';
import { wordsOf } from './wordsByCode';

const ZH: WordsByCode<PackFaultCode> = {
  missing: () => '缺少这一栏，请补上',
  wrongType: () => '填写的内容不对，请改成数字或规定的形式',
  unknownKeys: ({ keys }) => `有不认识的内容（${shown(keys)}），请删去`,
  notOneOf: ({ allowed }) => `只能是这几种之一：${shown(allowed)}`,
  tooShort: () => '内容太短，请补充',
  tooLong: ({ most }) => `太长，最多${most}，请缩短`,
  tooSmall: ({ least }) => `太小，不能小于${least}`,
  tooBig: ({ most }) => `太大，不能大于${most}`,
  tooManyDecimals: () => '小数位太多，分值最多三位小数',
  malformed: () => '写法不对，请检查',
  tooLarge: () => '内容太多，不像一份细则；请确认选对了文件',
  tooDeep: () => '层次太深，不像一份细则；请确认选对了文件',
  costsMoreThanItem: ({ cost, points }) => `扣${cost}分，超过本项的${points}分，请核对`,
  aboveItemPoints: ({ points }) => `超过本项的${points}分，请核对`,
  unknownId: ({ id }) => `指向的“${id}”不存在，请核对`,
  duplicate: ({ of }) => `“${of}”重复了，请改成不同的`,
  sumDiffers: ({ stated, summed }) => `写明${stated}分，各项相加是${summed}分，请核对`,
  bandsOverlap: () => '两档的范围重叠，请核对',
  emptyBand: () => '这一档的范围是空的，请核对上下限',
  rangeReversed: () => '上限小于下限，请核对',
  stepNotPositive: () => '每多少一档，必须大于0',
  partNotNamed: () => '没有写明属于哪一部分',
  figureNotGiven: () => '没有写明分数，请填分值或上限',
};

const EN: WordsByCode<PackFaultCode> = {
  missing: () => 'is missing; please fill it in',
  wrongType: () => 'is not of the right kind; please give a number, or what is asked for',
  unknownKeys: ({ keys }) => `has parts that are not known (${shown(keys)}); please take them out`,
  notOneOf: ({ allowed }) => `must be one of ${shown(allowed)}`,
  tooShort: () => 'is too short; please add to it',
  tooLong: ({ most }) => `is too long (${most} at most); please shorten it`,
  tooSmall: ({ least }) => `is too small; it cannot be below ${least}`,
  tooBig: ({ most }) => `is too large; it cannot be above ${most}`,
  tooManyDecimals: () => 'has too many decimals; points have three at most',
  malformed: () => 'is not written as it should be; please check it',
  tooLarge: () => 'holds more than any rubric does; is this the right file?',
  tooDeep: () => 'is nested deeper than any rubric is; is this the right file?',
  costsMoreThanItem: ({ cost, points }) =>
    `costs ${cost}, which is more than the item’s ${points}; please check it`,
  aboveItemPoints: ({ points }) => `is more than the item’s ${points}; please check it`,
  unknownId: ({ id }) => `points to “${id}”, which does not exist; please check it`,
  duplicate: ({ of }) => `“${of}” stands twice; please give it another name`,
  sumDiffers: ({ stated, summed }) => `says ${stated}, but its items add up to ${summed}; please check it`,
  bandsOverlap: () => 'overlaps another band; please check both',
  emptyBand: () => 'is a band that holds nothing; please check its ends',
  rangeReversed: () => 'is below the lower end; please check both',
  stepNotPositive: () => 'must be above 0',
  partNotNamed: () => 'does not say which part it belongs to',
  figureNotGiven: () => 'has no figure; please give points or an upper end',
};

const WORDS: Readonly<Record<Locale, WordsByCode<PackFaultCode>>> = { zh: ZH, en: EN };

const MOST_SHOWN = 4;
const LONGEST = 30;

/** Names out of a file are anybody's: a few, and not at length. */
function shown(names: readonly string[]): string {
  const cut = names
    .slice(0, MOST_SHOWN)
    .map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name));
  return cut.join(', ') + (names.length > MOST_SHOWN ? ' …' : '');
}

/** What is wrong at one place, and what to do. */
export function packFaultText(fault: PackFaultCode, locale: Locale): string {
  return wordsOf(WORDS[locale], fault);
}

const STEP = /^(categories|items|clauses|parts|groups|indicators|unread)\[(\d+)\]$/;

const PLACE: Readonly<Record<Locale, Readonly<Record<string, (nth: number) => string>>>> = {
  zh: {
    categories: (nth) => `第${nth}个考核项目`,
    items: (nth) => `第${nth}项`,
    clauses: (nth) => `第${nth}条扣分点`,
    parts: (nth) => `第${nth}部分`,
    groups: (nth) => `第${nth}组`,
    indicators: (nth) => `第${nth}个指标`,
    unread: (nth) => `第${nth}处未读文字`,
  },
  en: {
    categories: (nth) => `category ${nth}`,
    items: (nth) => `item ${nth}`,
    clauses: (nth) => `clause ${nth}`,
    parts: (nth) => `part ${nth}`,
    groups: (nth) => `group ${nth}`,
    indicators: (nth) => `indicator ${nth}`,
    unread: (nth) => `passage ${nth}`,
  },
};

const WHOLE: Readonly<Record<Locale, string>> = { zh: '整个文件', en: 'the file' };

/** Where a fault is, in words: 第2个考核项目 第1项 points. */
export function packPlaceText({ path }: PackFault, locale: Locale): string {
  if (path === '') return WHOLE[locale];
  return path
    .split('.')
    .map((step) => {
      const [, list = '', index = ''] = STEP.exec(step) ?? [];
      return (
        PLACE[locale][list]?.(Number(index) + 1) ??
        (step.length > LONGEST ? `${step.slice(0, LONGEST)}…` : step)
      );
    })
    .join(' ');
}
