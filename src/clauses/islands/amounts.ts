import { fraction } from '../../rubric/fraction';
import { quantityOf, pointsOf } from '../numerals';
import { BARE_END, DIGITS, FEN, HAN_DIGITS, named, NUMBER } from './fragments';
import type { Figure, Groups, IslandBody, IslandRow } from './island';

const TO = '(?:-{1,2}|~|至|到)';
const RANGES = [
  `${named('from', NUMBER)}${FEN}?${TO}${named('to', NUMBER)}${FEN}`,
  `${named('from2', NUMBER)}${FEN}(?:及)?以上[,、至到]?(?:不超过)?${named('to2', NUMBER)}${FEN}(?:及)?以下`,
  `(?:不超过|不高于|最多)?${named('upTo', NUMBER)}${FEN}(?:以内|以下|之内)`,
];
const LIST = named('list', `${NUMBER}${FEN}?(?:[、或/](?!人)${NUMBER}${FEN}?){1,7}(?<=分)`);
const HALF = `(?:本项|该项|此项|项目)?(?:总|标准)?(?:分值|分数|得分|分)?(?:的)?(?:${named('half', '一半|半数')}|${named('percent', NUMBER)}%)(?:的)?(?:分值|分数|得分|分)?`;
const ENDED = `${named('exact', NUMBER)}(?:${FEN}|${BARE_END})`;
const CUT_OFF = `${named('cut', NUMBER)}$`;
const BLANK = '(?<blank>(?=(?:[ xX_*?]{1,4}分)))';

/** The figures that may follow a verb, longest first. */
const FIGURES = `(?:${[...RANGES, LIST, CUT_OFF, ENDED].join('|')})`;

/** What the points are taken from, which the amount does not depend on. */
const OBJECT =
  '(?:本项|该项|此项|相应|所在|社区|村|单位|责任人|当月|当季|年度|绩效|考核|考评|党建|基础|积|得|总|标准|减)*?';
const FROM = `(?:${'(?:本项|该项|此项|相应|当月|当季|年度|绩效|考核|考评|党建|基础|标准|总|积|得|其)'}{0,4}(?:分数|分值|得分|积分|总分|分)?)`;
void OBJECT;

const VERB = `(?:扣罚|扣减|扣除|扣去|扣掉|扣|减去|减扣|减)`;

function figureOf(groups: Groups): Figure | null {
  const from = groups['from'] ?? groups['from2'];
  const to = groups['to'] ?? groups['to2'];
  if (from !== undefined && to !== undefined) {
    const ends = [pointsOf(from), pointsOf(to)];
    const [one, other] = ends;
    if (one === undefined || other === undefined || one === null || other === null) return null;
    return { kind: 'range', min: Math.min(one, other), max: Math.max(one, other) };
  }
  const upTo = groups['upTo'];
  if (upTo !== undefined) {
    const max = pointsOf(upTo);
    return max === null ? null : { kind: 'range', min: 0, max };
  }
  const list = groups['list'];
  if (list !== undefined) {
    const points = list.split(/[、或/]/).map((figure) => pointsOf(figure.replace(/分值?|'/g, '')));
    return points.every((value) => value !== null) ? { kind: 'list', points } : null;
  }
  const exact = groups['exact'];
  const cut = groups['cut'];
  const points = pointsOf(exact ?? cut ?? '');
  if (points === null) return null;
  return cut === undefined ? { kind: 'exact', points } : { kind: 'exact', points, truncated: true };
}

const deducted = (groups: Groups, belowZero?: true): IslandBody | null => {
  const figure = figureOf(groups);
  if (figure === null) return null;
  return belowZero ? { kind: 'deduct', figure, belowZero } : { kind: 'deduct', figure };
};

/** What is taken, added or earned, with its figure. */
export const AMOUNTS: readonly IslandRow[] = [
  {
    name: 'belowZeroAmount', // 倒扣5分, 另从总分中扣2分
    opens: '倒另从在',
    pattern: `(?:(?<![未不没乱抛漫及])倒${VERB}|另?(?:从|在)(?:街道|社区|年度|考核|年终|全年|绩效)?(?:总分|总成绩|总得分|总评分)(?:中|里|内)?(?:再|另|直接|另外|予以)?(?:倒)?${VERB})${FROM}${FIGURES}`,
    read: (groups) => deducted(groups, true),
  },
  {
    name: 'halfAmount', // 扣除本项一半分值
    opens: '扣减',
    pattern: `${VERB}${HALF}(?![元块])(?<=[分值半])`,
    read: ({ half, percent }) => {
      const share = half !== undefined ? fraction(1, 2) : quantityOf(percent ?? '', 100);
      return share === null ? null : { kind: 'deduct', figure: { kind: 'share', share } };
    },
  },
  {
    name: 'deductAmount', // 扣2分, 扣减本项0.5分, 扣1-3分
    opens: '扣减加再另追共',
    pattern: `(?:加重|加|再|另外|另|追|共计|共)?(?:予以)?${VERB}${FROM}${FIGURES}`,
    read: (groups) => deducted(groups),
  },
  {
    name: 'bonusAmount', // 加0.5分, 奖励2分, 追加1-5分
    opens: '加追奖另再',
    pattern: `(?:再|另外|另|追)?(?:额外)?(?:加计|加记|加|奖励|奖)(?:考核|绩效|附加)?(?:分)?${FIGURES}`,
    read: (groups) => {
      const figure = figureOf(groups);
      return figure === null ? null : { kind: 'bonus', figure };
    },
  },
  {
    name: 'awardAmount', // 得2分, 计5分, 赋3分
    opens: '得计记给赋可',
    pattern: `(?:可)?(?:计得|得|计|记|给予|给|赋)(?:分|本项|基本分|基础分)?${FIGURES}`,
    read: (groups) => {
      const figure = figureOf(groups);
      return figure === null ? null : { kind: 'award', figure };
    },
  },
  {
    name: 'minusAmount', // -2分, -0.5/次
    opens: '-',
    pattern: `(?<![\\d分%\\u4e00-\\u9fff]|[\\d分] )-${named('exact', NUMBER)}(?:${FEN}|(?=/))`,
    read: (groups) => deducted(groups),
  },
  {
    name: 'bareAmount', // 每人次2分, 0.5分/人次
    opens: DIGITS + HAN_DIGITS,
    pattern: `(?<![\\d.共])(?:${named('from', NUMBER)}${FEN}?${TO}${named('to', NUMBER)}${FEN}|${named('exact', NUMBER)}${FEN})(?=/)`,
    read: (groups) => {
      const figure = figureOf(groups);
      return figure === null ? null : { kind: 'bare', figure };
    },
  },
  {
    name: 'bareAfterUnit',
    opens: DIGITS + HAN_DIGITS,
    pattern: `(?<=(?:每|1|一)[\\u4e00-\\u9fff]{1,3})${named('exact', '\\d{1,3}(?:\\.\\d{1,3})?')}分(?!钟|之|以|段|[\\u4e00-\\u9fff]*制)`,
    read: (groups) => {
      const figure = figureOf(groups);
      return figure === null ? null : { kind: 'bare', figure };
    },
  },
  {
    name: 'openDeduct', // 酌情扣分
    opens: '扣减',
    pattern: `(?<=(?:酌情|适当|视[\\u4e00-\\u9fff、]{1,10}|给予|相应|予以))(?:扣减|扣|减)分`,
    read: () => ({ kind: 'deduct', figure: { kind: 'open' } }),
  },
  {
    name: 'withinDeduct', // 在5分内酌情扣分
    opens: '在',
    pattern: `在(?:${named('from', NUMBER)}分?${TO})?${named('upTo', NUMBER)}分(?:以内|之内|范围内|之间|内)(?:视[\\u4e00-\\u9fff]{1,6}|酌情|适当|予以)?(?:扣减|扣|减)分?`,
    read: ({ from, upTo }) => {
      const max = pointsOf(upTo ?? '');
      const min = from === undefined ? 0 : pointsOf(from);
      return max === null || min === null ? null : { kind: 'deduct', figure: { kind: 'range', min, max } };
    },
  },
];
void BLANK;
