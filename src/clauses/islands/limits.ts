import { pointsOf } from '../numerals';
import { FEN, named, NUMBER } from './fragments';
import type { CapScope, Groups, IslandBody, IslandRow } from './island';

const MOST = '(?:最多|最高|至多|最大|上限(?:为)?|封顶(?:为)?|不超过|不得超过|不高于|不多于|以不超过|限)';
/** 每月加分不超过1分: for each period, or each occasion. */
const PERIOD = '(?:每(?:个)?(?:月|季|季度|年|次|人|起|项|类|篇|天|周|学期)|全年|年度|当月|单次|月度|单人|单篇)?';
const FIGURE = `${named('points', NUMBER)}(?:${FEN})?`;

const cap =
  (of: CapScope) =>
  ({ points }: Groups): IslandBody | null => {
    const value = pointsOf(points ?? '');
    return value === null ? null : { kind: 'cap', points: value, of };
  };

/** Limits, and what belongs to the item as a whole. */
export const LIMITS: readonly IslandRow[] = [
  {
    name: 'capAsFigure', // 以上累计扣分超过5分按5分计
    opens: '以上累合本各单',
    pattern: `(?:以上|上述|本项|各项|单项|此项|该项)?(?:各项)?(?:累计|合计|总计)?(?:扣分|加分)?超过${named('points', NUMBER)}分(?:的)?[,]?(?:按|以|只扣|仅扣|扣)\\k<points>分(?:计(?:算)?|扣)?`,
    read: cap('item'),
  },
  {
    name: 'bothCap', // 本项加分或扣分不超过3分
    opens: '本加扣',
    pattern: `(?:本项)?(?:加分(?:或|、|和|与)(?:者)?扣分|扣分(?:或|、|和|与)加分|加扣分|加减分)(?:均|累计|最多|最高)?${MOST}${FIGURE}`,
    read: cap('both'),
  },
  {
    name: 'bonusCap', // 加分累计不超过3分, 最高加1分
    opens: '加本此该以累合最不上各总单每全年当月奖',
    pattern: `${PERIOD}(?:以上|上述|各项|本项|此项|该项)?(?:(?:加分|奖励分)(?:项)?(?:累计|合计|总计|总分|最终)?(?:分值|得分)?${MOST}(?:加)?|(?:累计|合计|总共)?${MOST}(?:可)?(?:加|奖励|奖|追加))${FIGURE}`,
    read: cap('bonus'),
  },
  {
    name: 'groupCap', // 以上累计不超过5分
    opens: '以上两前',
    pattern: `(?:以上|上述|前述|两项|前两项|前[二三四五]项)(?:各项|几项|内容|情形|情况|[二三四五]项)?(?:扣分)?(?:累计|合计|总计|共计)?(?:扣分|扣)?${MOST}(?:扣)?${FIGURE}`,
    read: cap('group'),
  },
  {
    name: 'itemCap', // 本项最多扣4分, 单项不超过5分
    opens: '本此该单各全每',
    pattern: `(?:本项|此项|该项|单项|各项|全项|每项)(?:目)?(?:累计|合计|总计|共)?(?:扣分|扣减)?(?:累计|合计|总计)?${MOST}(?:扣)?${FIGURE}`,
    read: cap('item'),
  },
  {
    name: 'clauseCap', // 最多扣2分, 封顶
    opens: '最至上封不累合扣总限以直每全年当月单',
    pattern: `${PERIOD}(?:扣分(?:幅度|总额|总数|数|值|总分)?)?(?:累计|合计|总计|总共)?(?:扣分|扣)?(?:${MOST}(?:扣|减)?(?:分)?${FIGURE}(?:封顶|为限|为止)?|扣(?:满|完|至|到)?${named('points2', NUMBER)}分(?:为止|封顶|为限))`,
    read: ({ points, points2, ...rest }) => cap('clause')({ ...rest, points: points ?? points2 }),
  },
  {
    name: 'topCap', // 5分封顶, 以3分为限
    opens: '0123456789以一二两三四五六七八九十',
    pattern: `(?:以)?${named('points', NUMBER)}分(?:封顶|为限|为上限)`,
    read: cap('clause'),
  },
  {
    name: 'dearest', // 就高不重复
    opens: '就按取',
    pattern:
      '(?:就高不(?:就低|重复|累计|累加)[^,;。\\n]{0,6}|按最高(?:项|分|一项|等级)?(?:计|扣|加|计算)(?:分)?|取最高(?:分|项|值)?)',
    read: () => ({ kind: 'dearest' }),
  },
  {
    name: 'part', // (2分)
    opens: '(',
    pattern: `\\((?:计|共|满分|本小项|小项|分值|占)?[:]?${named('points', NUMBER)}分\\)`,
    read: ({ points }) => {
      const value = pointsOf(points ?? '');
      return value === null ? null : { kind: 'part', points: value };
    },
  },
  {
    name: 'belowZero', // 扣完后继续倒扣, 可计负分
    opens: '扣可允计倒不本该此',
    pattern:
      '(?:(?:本项|此项|该项)?(?:分值|分数|分)?扣完(?:后|为止后)?[,]?(?:可|可以|继续|再)?(?:继续)?倒扣(?:分)?|(?:本项|此项|该项)?(?:可|可以|允许)(?:继续)?(?:倒扣|扣为负分|扣至负分|计负分|记负分|为负分|负分|出现负分|扣成负分)(?:分)?|(?:扣分|本项扣分)?(?:不设下限|不封底|扣分不封底)|(?:本|此|该)项(?:为|是)(?:重大)?扣分项)',
    read: () => ({ kind: 'belowZero' }),
  },
  {
    name: 'floor', // 扣完为止, 不计负分
    opens: '直至扣以分不本此该单各最所',
    pattern:
      '(?:最低(?:得|计|记|为|扣至|扣到)?(?:0|零)分|(?:以上|各项|本项|此项|该项|单项|本|直至|直到|至)?(?:各项)?(?:分值|分数|分|所有分)?(?:均)?扣(?:完|光|至零分|至0分|到0分|到零分)(?:本项|该项|此项)?(?:分值|分)?(?:为止)|不(?:计|记|倒扣|出现|得)?负分|不倒扣(?:分)?|(?:各项)?所扣(?:分)?(?:数|值)?不(?:得)?超过(?:本|该|此)项(?:总)?分值|扣分不(?:得)?超过(?:本|该|此)项(?:总)?分值)',
    read: () => ({ kind: 'floor' }),
  },
];
