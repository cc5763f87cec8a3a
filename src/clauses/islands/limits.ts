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

/** Limits, and what belongs to the item as a whole. */
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
    pattern: `${OPENS}${PERIOD}(?:(?:扣分|加分|奖励分)(?:幅度|总额|总数|总分|数|值)?)?${SUM}?(?:扣分|扣减|扣|加分|加)?${MOST}(?:可)?(?:扣减|扣|减|加|奖励|奖)?(?:分)?${FIGURE}(?:封顶|为限|为止)?`,
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
  {
    name: 'belowZeroAfter', // 扣完后继续倒扣
    opens: '本此该分扣',
    pattern: '(?:(?:本|此|该)项)?(?:分值|分数|分)?扣完(?:后|为止后)?[,]?(?:可以|可|再)?(?:继续)?倒扣(?:分)?',
    read: () => ({ kind: 'belowZero' }),
  },
  {
    name: 'belowZeroAllowed', // 该项可负分
    opens: '本此该可允',
    pattern:
      '(?:(?:本|此|该)项)?(?:得分|分值)?(?:可以|可|允许)(?:继续)?(?:倒扣|扣为负分|扣至负分|扣成负分|计负分|计为负分|记负分|为负分|为负|出现负分|负分)(?:分)?',
    read: () => ({ kind: 'belowZero' }),
  },
  {
    name: 'noFloor', // 扣分不设下限
    opens: '扣不',
    pattern: '(?:扣分)?(?:不设下限|不封底)',
    read: () => ({ kind: 'belowZero' }),
  },
  {
    name: 'deductionItem', // 此项为扣分项
    opens: '本此该',
    pattern: '(?:本|此|该)(?:项|类)(?:为|是|属)(?:重大)?扣分项(?:目)?',
    read: () => ({ kind: 'belowZero' }),
  },
  {
    name: 'fromTotalBelow', // 以下情形从总分中扣减:
    opens: '有凡以下从在直',
    pattern:
      '(?:(?:有|凡有|凡)?(?:以下|下列)(?:各项|各种|几种|任一|所列)?(?:情形|情况|行为|事项|内容|问题)?(?:之一)?(?:的)?[,]?(?:均|一律)?)?(?:直接)?(?:从|在)(?:年度|全年|考核|年终|季度|当月)?总(?:成绩|得分|评分|分)(?:中|里|内)?(?:直接|另行|予以)?(?:扣减|扣除|扣分|减分|倒扣|扣)[:]',
    read: () => ({ kind: 'belowZero' }),
  },
  {
    name: 'floor', // 扣完为止, 扣完本项分值为止
    opens: '本此该单各以上直至分扣所均',
    pattern:
      '(?:以上|上述|直至|直到|至)?(?:(?:本|此|该|单|各)项)?(?:目)?(?:分值|分数|所有分|分)?(?:均)?扣(?:完|光|至零分|至0分|到0分|到零分|至零|至0)(?:(?:本|此|该)项)?(?:分值|分)?(?:为止|(?<=直[至到]扣[完光]))',
    read: () => ({ kind: 'floor' }),
  },
  {
    name: 'floorStated', // 不计负分, 最低0分
    opens: '不最',
    pattern:
      '(?:不(?:计|记|倒扣|出现|得|设)?负分|(?<![,;。]不)不倒扣(?:分)?|最低(?:得|计|记|为|扣至|扣到)?(?:0|零)分)',
    read: () => ({ kind: 'floor' }),
  },
  {
    name: 'floorByPoints', // 各项所扣不得超过本项分值
    opens: '各所扣累',
    pattern:
      '(?:各项)?(?:累计)?(?:所扣(?:分)?|扣分)(?:数|值|总分)?不(?:得)?超(?:过|出)(?:本|该|此)项(?:的)?(?:总)?(?:分值|分数|分)',
    read: () => ({ kind: 'floor' }),
  },
];
