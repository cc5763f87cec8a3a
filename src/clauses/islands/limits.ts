import { pointsOf } from '../numerals';
import { BARE_END, DIGITS, FEN, HAN_DIGITS, named, NUMBER } from './fragments';
import type { CapScope, Groups, IslandBody, IslandRow } from './island';

const MOST =
  '(?:最多|最高|至多|最大|上限(?:为)?|封顶(?:为)?)?(?:不超过|不超|不得超过|不高于|不多于|最多|最高|至多|上限为|上限|封顶)';
/** A limit begins a phrase of its own; behind other words (情节严重的最多扣4分) it is an amount. */
const OPENS = '(?<=^|[,;。(、\\n]|分|但|合计|[年月次人起项类篇天周])';
/** 每月加分不超过1分: for each period, or each occasion. */
const PERIOD =
  '(?:每(?:个)?(?:月|季度|季|年|次|人|起|项|类|篇|天|周|学期)|全年|年度|当月|(?:单次|每次|一次)(?:检查|考核|抽查|巡查)?|同一[\\u4e00-\\u9fff]{1,6}?|月度|单人|单篇)?';
const SUM = named('total', '累计|合计|总计|总共|共计|共');
const FIGURE = `${named('points', NUMBER)}${FEN}`;
const THESE = '(?:以上|上述|前述|前)';
const THIS = '(?:本|此|该|单|各|全|每)项(?:目)?';

const cap =
  (of: CapScope) =>
  ({ points = '', total }: Groups): IslandBody | null => {
    const value = pointsOf(points);
    return value === null ? null : { kind: 'cap', points: value, of, total: total !== undefined };
  };

/** Limits, parts and their sums. */
export const LIMITS: readonly IslandRow[] = [
  {
    name: 'capAsFigure', // 以上累计扣分超过5分按5分计
    opens: '以上累合本各单此该扣',
    pattern: `(?:${THESE}|${THIS})?(?:各项)?(?:累计|合计|总计)?(?:扣分)?超过${named('points', NUMBER)}分(?:的)?[,]?(?:均)?(?:按|以|只扣|仅扣|扣)\\k<points>分(?:计算|计|扣)?`,
    read: cap('item'),
  },
  {
    name: 'bothCap', // 本项加分或扣分不超过3分
    opens: '本加扣',
    pattern: `(?:本项)?(?:加分(?:或|、|和|与)(?:者)?扣分|扣分(?:或|、|和|与)加分|加扣分|加减分)(?:均|累计)?${MOST}${FIGURE}`,
    read: cap('both'),
  },
  {
    name: 'bonusCap', // 本项加分累计不超过3分
    opens: '本此该单各全每以上前加奖总',
    pattern: `(?:${THESE}|${THIS}|总)?(?:各项|几项)?(?:加分|奖励分)(?:项)?(?:累计|合计|总计|总分|总和|最终)?(?:分值|得分)?${MOST}(?:加)?${FIGURE}`,
    read: cap('bonus'),
  },
  {
    name: 'bonusItemCap', // 本项最多加5分
    opens: '本此该单各全每以上前',
    pattern: `(?:${THESE}|${THIS})(?:各项|几项)?(?:累计|合计|总计|总共)?${MOST}(?:可)?(?:加|奖励|奖)${FIGURE}`,
    read: cap('bonus'),
  },
  {
    name: 'groupCap', // 以上累计不超过5分, 前两项最多扣3分
    opens: '以上两前',
    pattern: `(?:${THESE}|两项|前[两二三四五]项)(?:各项|几项|内容|情形|情况|[二三四五]项)?(?:扣分)?(?:累计|合计|总计|共计)?(?:扣分|扣减|扣)?${MOST}(?:扣)?${FIGURE}`,
    read: cap('group'),
  },
  {
    name: 'itemCap', // 本项最多扣4分, 单项不超过5分
    opens: '本此该单各全每',
    pattern: `${THIS}(?:累计|合计|总计|共)?(?:扣分|扣减|扣)?(?:累计|合计|总计)?${MOST}(?:扣)?${FIGURE}`,
    read: cap('item'),
  },
  {
    name: 'partCap', // 本小项最多扣1.5分
    opens: '本此该小',
    pattern: `(?:本|此|该)?小项(?:累计|合计|总计|共)?(?:扣分|扣减|扣)?(?:累计|合计|总计)?${MOST}(?:扣)?${FIGURE}`,
    read: cap('clause'),
  },
  {
    name: 'cap', // 最多扣2分, 每月加分不超过1分, 扣分幅度不超过3分
    opens: '最至上封不累合扣加奖总共每全年当月单一同',
    pattern: `${OPENS}${PERIOD}(?:(?:扣分|加分|奖励分)(?:幅度|总额|总数|总分|数|值)?)?${SUM}?(?:扣分|扣减|扣|加分|加)?${MOST}(?:可)?(?:扣减|扣|减|加|奖励|奖|得|计|记)?(?:分)?${FIGURE}(?:封顶|为限|为止)?`,
    read: cap('clause'),
  },
  {
    name: 'capBare', // 累计不超2
    opens: '累合最总',
    pattern: `${OPENS}(?:${SUM}(?:扣分|扣|加分|加)?${MOST}(?:扣|加)?|(?:最多|最高)(?:扣|加))${named('points', NUMBER)}${BARE_END}`,
    read: cap('clause'),
  },
  {
    name: 'capUntil', // 扣至1分为限, 扣满2分为止
    opens: '扣加直以',
    pattern: `(?:直至|以)?(?:扣|加)(?:满|完|至|到)?${named('points', NUMBER)}分(?:为止|封顶|为限)`,
    read: cap('clause'),
  },
  {
    name: 'capTop', // 5分封顶, 以3分为限
    opens: DIGITS + HAN_DIGITS + '以',
    pattern: `(?:以)?${named('points', NUMBER)}分(?:封顶|为限|为上限)`,
    read: cap('clause'),
  },
  {
    name: 'dearest', // 就高不重复
    opens: '就按取',
    pattern:
      '(?:就高不(?:就低|重复|累计|累加)[^,;。)\\n]{0,6}|按(?:就高|最高)(?:项|分|一项|等级|原则)?(?:计算|计|扣|加)?(?:分)?(?:[,]?不重复[^,;。)\\n]{0,4})?|取最高(?:分|项|值)?)',
    read: () => ({ kind: 'dearest' }),
  },
  {
    name: 'part', // (2分)
    opens: '(',
    pattern: `\\((?:计|满分|本小项|小项|分值|占)?[:]?${named('points', NUMBER)}分\\)`,
    read: ({ points = '' }) => {
      const value = pointsOf(points);
      return value === null ? null : { kind: 'part', points: value };
    },
  },
  {
    name: 'sumOfParts', // (共3分)
    opens: '(共合总满基',
    pattern: `(?:\\((?:共计|合计|总计|共)${NUMBER}分\\)|(?:共计|合计|总计|共)${NUMBER}分(?!钟|之)|(?:满分|总分|基本分|基础分)(?:为|:)?${NUMBER}分(?!钟|之))`,
    read: () => ({ kind: 'aside' }),
  },
];
