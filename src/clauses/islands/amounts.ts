import { fraction } from '../../rubric/fraction';
import { pointsOf, quantityOf } from '../numerals';
import { BRACKETED, figureOf, FIGURES, rangeOf, upToOf } from './figures';
import { DIGITS, FEN, HAN_DIGITS, MEASURE, named, NUMBER } from './fragments';
import type { Figure, Groups, IslandBody, IslandRow } from './island';

const VERB = '(?:扣罚|扣减|扣除|扣去|扣掉|扣|减去|减扣|减)';
const ITEM = '(?:本项|该项|此项|项目)';
/** What the points are taken from: 扣考核分2分. The amount does not depend on it. */
const FROM =
  '(?:(?:本项|该项|此项|相应|当月|当季|年度|绩效|考核|考评|党建|基础|标准|总|积|得|其){0,4}(?:分数|分值|得分|积分|总分|分)?)';
const TOTAL = '(?:街道|社区|年度|考核|年终|全年|绩效)?(?:总分|总成绩|总得分|总评分)(?:中|里|内)?';

const withFigure =
  (body: (figure: Figure) => IslandBody) =>
  (groups: Groups): IslandBody | null => {
    const figure = figureOf(groups);
    return figure === null ? null : body(figure);
  };

const deduct = withFigure((figure) => ({ kind: 'deduct', figure }));
const bare = withFigure((figure) => ({ kind: 'bare', figure }));

/** What is taken, added or earned, with its figure. */
export const AMOUNTS: readonly IslandRow[] = [
  {
    name: 'belowZeroAmount', // 倒扣5分
    opens: '倒另再并',
    pattern: `(?<![未不没乱抛漫及])(?:另外|另|再|并)?倒${VERB}${FROM}${FIGURES}`,
    read: withFigure((figure) => ({ kind: 'deduct', figure, belowZero: true })),
  },
  {
    name: 'fromTotal', // 另从总分中扣2分
    opens: '另从在',
    pattern: `另?(?:从|在)${TOTAL}(?:再|另|直接|另外|予以)?(?:倒)?${VERB}${FROM}${FIGURES}`,
    read: withFigure((figure) => ({ kind: 'deduct', figure, belowZero: true })),
  },
  {
    name: 'share', // 扣除本项一半分值, 扣本项分值的50%
    opens: '扣减',
    pattern: `${VERB}(?:${ITEM}?(?:总|标准)?(?:分值|分数|得分|分)?(?:的)?${named('half', '一半|半数')}(?:的)?(?:分值|分数|得分|分)?|${ITEM}?(?:总|标准)?(?:分值|分数|得分|分)(?:的)?${named('percent', NUMBER)}%|${ITEM}(?:的)?${named('percent2', NUMBER)}%(?:的)?(?:分值|分数|得分|分))`,
    read: ({ half, percent, percent2 }) => {
      const share = half !== undefined ? fraction(1, 2) : quantityOf(percent ?? percent2 ?? '', 100);
      return share === null ? null : { kind: 'deduct', figure: { kind: 'share', share } };
    },
  },
  {
    name: 'deduct', // 扣2分, 扣减本项0.5分, 扣1-3分
    opens: '扣减加再另追共',
    pattern: `(?:加重|加|再|另外|另|追|共计|共)?(?:予以)?${VERB}(?:${FROM}${FIGURES}|${BRACKETED})`,
    read: deduct,
  },
  {
    name: 'bonus', // 加0.5分, 奖励2分, 追加1-5分
    opens: '加追奖另再',
    pattern: `(?:再|另外|另|追)?(?:额外)?(?:加计|加记|加|奖励|奖)(?:考核|绩效|附加)?(?:(?:分)?${FIGURES}|${BRACKETED})`,
    read: withFigure((figure) => ({ kind: 'bonus', figure })),
  },
  {
    name: 'award', // 得2分, 计5分, 赋3分
    opens: '得计记给赋可',
    pattern: `(?:可)?(?:计得|得|计|记|给予|给|赋)(?:本项|基本分|基础分)?${FIGURES}`,
    read: withFigure((figure) => ({ kind: 'award', figure })),
  },
  {
    name: 'minus', // -2分, -0.5/次
    opens: '-',
    pattern: `(?<![\\d分%第至到])-${named('exact', NUMBER)}(?:${FEN}|(?=/))`,
    read: deduct,
  },
  {
    name: 'minusEach', // 迟到1次-0.5
    opens: '-',
    pattern: `(?<=(?:每|1|一)(?:${MEASURE}))-${named('exact', NUMBER)}(?=[,;。)\\n]|$)`,
    read: deduct,
  },
  {
    name: 'bareLevel', // 国家级加3分,省级2分: goes on with what stands before it
    opens: DIGITS,
    pattern: `(?<=(?:[国省市区县镇村部厅]级|道级|家级|等奖|第[一二三四五六]名)(?:的|者|以上)?)${named('exact', '\\d{1,3}(?:\\.\\d{1,3})?')}分(?=[,;。、)\\n]|$)`,
    read: bare,
  },
  {
    name: 'bareBeforeSlash', // 0.5分/人次
    opens: DIGITS + HAN_DIGITS,
    pattern: `(?<![\\d.共])(?:${named('from', NUMBER)}${FEN}?(?:-|~|至|到)${named('to', NUMBER)}${FEN}|${named('exact', NUMBER)}${FEN})(?=/)`,
    read: bare,
  },
  {
    name: 'bareAfterUnit', // 每人次2分
    opens: DIGITS,
    pattern: `(?<=(?:每|1|一)(?:${MEASURE}))${named('exact', '\\d{1,3}(?:\\.\\d{1,3})?')}分(?!钟|之|以|段|[\\u4e00-\\u9fff]{0,2}制)`,
    read: bare,
  },
  {
    name: 'open', // 酌情扣分
    opens: '扣减',
    pattern: '(?<=(?:酌情|适当|视[\\u4e00-\\u9fff、]{1,10}|给予|相应|予以))(?:扣减|扣|减)分',
    read: () => ({ kind: 'deduct', figure: { kind: 'open' } }),
  },
  {
    name: 'atMost', // 视情节最多扣3分
    opens: '最至',
    pattern: `(?<=[\\u4e00-\\u9fff])(?:最多|最高|至多)(?:可)?(?:扣减|扣|减)${named('upTo', NUMBER)}${FEN}`,
    read: ({ upTo = '' }) => {
      const figure = upToOf(pointsOf(upTo));
      return figure === null ? null : { kind: 'deduct', figure };
    },
  },
  {
    name: 'within', // 在5分内酌情扣分
    opens: '在',
    pattern: `在(?:${named('from', NUMBER)}分?(?:-|~|至|到))?${named('upTo', NUMBER)}分(?:以内|之内|范围内|之间|内)(?:视[\\u4e00-\\u9fff]{1,6}|酌情|适当|予以)?(?:扣减|扣|减)分?`,
    read: ({ from, upTo = '' }) => {
      const figure = from === undefined ? upToOf(pointsOf(upTo)) : rangeOf(pointsOf(from), pointsOf(upTo));
      return figure === null ? null : { kind: 'deduct', figure };
    },
  },
];
