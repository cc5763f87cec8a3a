import type { Policies } from '../../src/scoring/policies';
import type { CellSpec } from '../books/makeWorkbook';

/**
 * Findings for the 17 items of the organisation rubric, with figures worked out by hand from its clauses. Items count
 * from 1 through the whole sheet:
 *
 *      1 (3)  ① −2  ② −2                            10 (2)  ① void  ② −1 below 50%
 *      2 (8)  ① void  ② void                        11 (3)  ① −1 each  ② −2 below 2 times
 *      3 (4)  ① −2  ② −1  ③ −1                      12 (5)  ① void  ② void  ③ −2  ④ −3  ⑤ −2  ⑥ −5 倒扣
 *      4 (3)  ① −1  ② −3  ③ −2                      13 (3)  ① −1 each  ② −2  ③ −2
 *      5 (3)  ① −2  ② −1                            14 (6)  ① −1 each  ② void  ③ −2  ④ −2  ⑤ −2
 *      6 (2)  ① −1  ② −1 from 60 years              15 (4)  ① −2  ② −2  ③ −0.5 each below 4  ④ −2
 *      7 (2)  ① −1  ② −1                            16 (2)  no clause
 *      8 (2)  ① −1 each                             17 (3)  ① −1 each, inferred
 *      9 (3)  ① −1 each  ② −2 each
 *
 * Items 1–9 are the first category (30 points), 10–14 the second (19), 15–17 the third (9).
 */
export interface Variant {
  readonly name: string;
  readonly policies?: Partial<Policies>;
  /** What stands in 检查情况, by item. */
  readonly findings: Readonly<Record<number, CellSpec>>;
  /** What stands there for every other item. */
  readonly rest: string;
  readonly expected: {
    /** [扣分, 得分] of every item that does not simply keep its points. */
    readonly items: Readonly<Record<number, readonly [deduction: number, score: number]>>;
    /** Items that wait for a person. */
    readonly pending: readonly number[];
    /** How many items are 未检查. */
    readonly unchecked: number;
    /** [满分, 得分] of each category, then of the total. */
    readonly categories: readonly [FullAndScore, FullAndScore, FullAndScore];
    readonly total: FullAndScore;
  };
}

export type FullAndScore = readonly [points: number, score: number];

const WHOLE = [
  [30, 30],
  [19, 19],
  [9, 9],
] as const;

export const VARIANTS: readonly Variant[] = [
  // Nothing found, nothing looked at, nothing that applies
  {
    name: 'nothing found anywhere',
    findings: {},
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'nothing filled in: all points, and every item unchecked',
    findings: {},
    rest: '',
    expected: { items: {}, pending: [], unchecked: 17, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'every word for nothing found',
    findings: {
      1: '正常',
      2: '√',
      3: '未发现问题',
      4: '合格',
      5: '无。',
      9: ' 无 ',
      12: '一切正常',
      16: '正常',
    },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'only blanks in a cell are no check',
    findings: { 4: '  ', 5: '\n', 6: '\u3000' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 3, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'nothing applies: no full points are left',
    findings: {},
    rest: '不适用',
    expected: {
      items: {},
      pending: [],
      unchecked: 0,
      categories: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      total: [0, 0],
    },
  },
  {
    name: 'nothing applies, counted as earned',
    policies: { notApplicable: 'full' },
    findings: {},
    rest: '不适用',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'two items that do not apply leave the full points',
    findings: { 1: '①', 2: '不适用', 16: '不适用' },
    rest: '无',
    expected: {
      items: { 1: [2, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [22, 20],
        [19, 19],
        [7, 7],
      ],
      total: [48, 46],
    },
  },
  {
    name: 'two items that do not apply, counted as earned',
    policies: { notApplicable: 'full' },
    findings: { 1: '①', 2: '不适用', 16: '不适用' },
    rest: '无',
    expected: {
      items: { 1: [2, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 19],
        [9, 9],
      ],
      total: [58, 56],
    },
  },
  {
    name: 'checked, unchecked and not applicable side by side',
    findings: { 1: '①', 2: '不适用', 9: '①×1', 17: '无' },
    rest: '',
    expected: {
      items: { 1: [2, 1], 9: [1, 2] },
      pending: [],
      unchecked: 13,
      categories: [
        [22, 19],
        [19, 19],
        [9, 9],
      ],
      total: [50, 47],
    },
  },

  // Void
  {
    name: 'every item that can be void is',
    findings: { 2: '①', 10: '①', 12: '②', 14: '②' },
    rest: '无',
    expected: {
      items: { 2: [8, 0], 10: [2, 0], 12: [5, 0], 14: [6, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 22],
        [19, 6],
        [9, 9],
      ],
      total: [58, 37],
    },
  },
  {
    name: 'a void item loses nothing twice',
    findings: { 2: '①②', 12: '①、②', 14: '②;③;④' },
    rest: '无',
    expected: {
      items: { 2: [8, 0], 12: [5, 0], 14: [6, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 22],
        [19, 8],
        [9, 9],
      ],
      total: [58, 39],
    },
  },

  // Measured values and their lines
  {
    name: '59 years is below the line',
    findings: { 6: '②年龄=59' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: '60 years is on the line, and 以上 includes it',
    findings: { 6: '②年龄=60' },
    rest: '无',
    expected: {
      items: { 6: [1, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 29],
        [19, 19],
        [9, 9],
      ],
      total: [58, 57],
    },
  },
  {
    name: '61 years is above the line, and schooling is ticked',
    findings: { 6: '①\n②=61' },
    rest: '无',
    expected: {
      items: { 6: [2, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 19],
        [9, 9],
      ],
      total: [58, 56],
    },
  },
  {
    name: '49% is below half',
    findings: { 10: '②党员比例=49%' },
    rest: '无',
    expected: {
      items: { 10: [1, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 18],
        [9, 9],
      ],
      total: [58, 57],
    },
  },
  {
    name: '49.9% is below half',
    findings: { 10: '②=49.9%' },
    rest: '无',
    expected: {
      items: { 10: [1, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 18],
        [9, 9],
      ],
      total: [58, 57],
    },
  },
  {
    name: '50% is not below half',
    findings: { 10: '②=50%' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'nine of twenty is below half',
    findings: { 10: '②=9/20:20人中9人' },
    rest: '无',
    expected: {
      items: { 10: [1, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 18],
        [9, 9],
      ],
      total: [58, 57],
    },
  },
  {
    name: 'ten of twenty is not below half',
    findings: { 10: '②=10/20' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'one training in a year is fewer than two',
    findings: { 11: '②培训=1' },
    rest: '无',
    expected: {
      items: { 11: [2, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 17],
        [9, 9],
      ],
      total: [58, 56],
    },
  },
  {
    name: 'two trainings are not fewer than two, and four meetings are enough',
    findings: { 11: '②=2', 15: '③=4' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'more meetings than asked for earn nothing',
    findings: { 15: '③=6' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'no meeting at all misses four',
    findings: { 15: '③=0' },
    rest: '无',
    expected: {
      items: { 15: [2, 2] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 19],
        [9, 7],
      ],
      total: [58, 56],
    },
  },
  {
    name: 'half points for each of three meetings missed',
    findings: { 15: '③少研究×3' },
    rest: '无',
    expected: {
      items: { 15: [1.5, 2.5] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 19],
        [9, 7.5],
      ],
      total: [58, 56.5],
    },
  },
  {
    name: 'clauses with a line that are simply ticked',
    findings: { 6: '②', 10: '②', 11: '②' },
    rest: '无',
    expected: {
      items: { 6: [1, 1], 10: [1, 1], 11: [2, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 29],
        [19, 16],
        [9, 9],
      ],
      total: [58, 54],
    },
  },

  // Ways to write a mark and a quantity
  {
    name: 'plain numbers with a sign, as a keyboard has them',
    findings: { 8: '1x2', 9: '1*2', 10: '2=45%', 13: '1X2次', 15: '3=2' },
    rest: '无',
    expected: {
      items: { 8: [2, 0], 9: [2, 1], 10: [1, 1], 13: [2, 1], 15: [1, 3] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 26],
        [19, 16],
        [9, 8],
      ],
      total: [58, 50],
    },
  },
  {
    name: 'full-width signs and digits',
    findings: { 9: '①×２', 10: '②＝４５％' },
    rest: '无',
    expected: {
      items: { 9: [2, 1], 10: [1, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 18],
        [9, 9],
      ],
      total: [58, 55],
    },
  },
  {
    name: 'a number with the unit of its clause',
    findings: { 9: '①2例', 13: '①2次', 15: '③2次' },
    rest: '无',
    expected: {
      items: { 9: [2, 1], 13: [2, 1], 15: [1, 3] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 17],
        [9, 8],
      ],
      total: [58, 53],
    },
  },
  {
    name: 'several marks in a row',
    findings: { 1: '①、②', 3: '①③', 4: '①、③', 9: '①②各一次' },
    rest: '无',
    expected: {
      items: { 1: [3, 0], 3: [3, 1], 4: [3, 0], 9: [3, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 18],
        [19, 19],
        [9, 9],
      ],
      total: [58, 46],
    },
  },
  {
    name: 'a mark alone on a counted clause is once',
    findings: { 8: '①', 17: '①' },
    rest: '无',
    expected: {
      items: { 8: [1, 1], 17: [1, 2] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 29],
        [19, 19],
        [9, 8],
      ],
      total: [58, 56],
    },
  },
  {
    name: 'a counted clause found twice adds up',
    findings: { 9: '①缺席×1;①缺席×1', 14: '①×2\n①×1' },
    rest: '无',
    expected: {
      items: { 9: [2, 1], 14: [3, 3] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 16],
        [9, 9],
      ],
      total: [58, 53],
    },
  },
  {
    name: 'none of a counted clause costs nothing',
    findings: { 9: '①×0' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'a fixed clause costs once, however often it was found',
    findings: { 1: '①×3', 7: '②×2' },
    rest: '无',
    expected: {
      items: { 1: [2, 1], 7: [1, 1] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 27],
        [19, 19],
        [9, 9],
      ],
      total: [58, 55],
    },
  },
  {
    name: 'notes that hold numbers, semicolons and brackets',
    findings: {
      4: '①长年外出:王某,见附件3',
      5: '②分工不明确(见会议记录第12页)',
      9: '①缺席×1:张某;李某请假',
    },
    rest: '无',
    expected: {
      items: { 4: [1, 2], 5: [1, 2], 9: [1, 2] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 27],
        [19, 19],
        [9, 9],
      ],
      total: [58, 55],
    },
  },

  // Floors
  {
    name: 'an item loses no more than it has',
    findings: { 4: '①\n②\n③', 8: '①×5', 9: '①×2;②×3', 12: '③④⑤' },
    rest: '无',
    expected: {
      items: { 4: [3, 0], 8: [2, 0], 9: [3, 0], 12: [5, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 22],
        [19, 14],
        [9, 9],
      ],
      total: [58, 45],
    },
  },
  {
    name: 'everything lost, and five points more',
    findings: {
      1: '①②',
      2: '①',
      3: '①②③',
      4: '①②③',
      5: '①②',
      6: '①②',
      7: '①②',
      8: '①×2',
      9: '①×1;②×1',
      10: '①②',
      11: '①×3;②',
      12: '①②③④⑤⑥',
      13: '①×1\n②\n③',
      14: '②',
      15: '①②④',
      16: '扣2:全年无活动',
      17: '①×3',
    },
    rest: '无',
    expected: {
      items: {
        1: [3, 0],
        2: [8, 0],
        3: [4, 0],
        4: [3, 0],
        5: [3, 0],
        6: [2, 0],
        7: [2, 0],
        8: [2, 0],
        9: [3, 0],
        10: [2, 0],
        11: [3, 0],
        12: [10, -5],
        13: [3, 0],
        14: [6, 0],
        15: [4, 0],
        16: [2, 0],
        17: [3, 0],
      },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 0],
        [19, -5],
        [9, 0],
      ],
      total: [58, -5],
    },
  },

  // 倒扣, alone and with others, under each policy
  {
    name: '倒扣 alone, beside the item',
    findings: { 12: '⑥上级通报' },
    rest: '无',
    expected: {
      items: { 12: [5, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 14],
        [9, 9],
      ],
      total: [58, 53],
    },
  },
  {
    name: '倒扣 with another clause, beside the item',
    findings: { 12: '③\n⑥' },
    rest: '无',
    expected: {
      items: { 12: [7, -2] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 12],
        [9, 9],
      ],
      total: [58, 51],
    },
  },
  {
    name: '倒扣 on an item that is void, beside the item',
    findings: { 12: '⑥;①' },
    rest: '无',
    expected: {
      items: { 12: [10, -5] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 9],
        [9, 9],
      ],
      total: [58, 48],
    },
  },
  {
    name: '倒扣 alone, the item lost and as much again',
    policies: { belowZero: 'lose-and-subtract' },
    findings: { 12: '⑥' },
    rest: '无',
    expected: {
      items: { 12: [10, -5] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 9],
        [9, 9],
      ],
      total: [58, 48],
    },
  },
  {
    name: '倒扣 with another clause, the item lost and as much again',
    policies: { belowZero: 'lose-and-subtract' },
    findings: { 12: '③\n⑥' },
    rest: '无',
    expected: {
      items: { 12: [10, -5] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 9],
        [9, 9],
      ],
      total: [58, 48],
    },
  },
  {
    name: 'no 倒扣 found: losing the item is not asked for',
    policies: { belowZero: 'lose-and-subtract' },
    findings: { 12: '③' },
    rest: '无',
    expected: {
      items: { 12: [2, 3] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 17],
        [9, 9],
      ],
      total: [58, 56],
    },
  },
  {
    name: '倒扣 alone, from the total',
    policies: { belowZero: 'from-total' },
    findings: { 12: '⑥' },
    rest: '无',
    expected: { items: {}, pending: [], unchecked: 0, categories: WHOLE, total: [58, 53] },
  },
  {
    name: '倒扣 with another clause, from the total',
    policies: { belowZero: 'from-total' },
    findings: { 12: '③\n⑥' },
    rest: '无',
    expected: {
      items: { 12: [2, 3] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 17],
        [9, 9],
      ],
      total: [58, 51],
    },
  },
  {
    name: '倒扣 on an item that is void, from the total',
    policies: { belowZero: 'from-total' },
    findings: { 12: '①⑥' },
    rest: '无',
    expected: {
      items: { 12: [5, 0] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 14],
        [9, 9],
      ],
      total: [58, 48],
    },
  },

  // A person's own figures
  {
    name: 'overrides stand, below and above what the clauses give',
    findings: {
      3: '得2:材料补齐',
      5: '①\n得3:已核实',
      12: '⑥\n得1:通报撤销',
      13: '得0:没有材料',
      15: '得2.5',
    },
    rest: '无',
    expected: {
      items: { 3: [2, 2], 12: [4, 1], 13: [3, 0], 15: [1.5, 2.5] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 12],
        [9, 7.5],
      ],
      total: [58, 47.5],
    },
  },
  {
    name: 'a withdrawn finding costs nothing, its neighbours do',
    findings: {
      4: '②没有计划\n撤②:申诉成立',
      5: '撤①:申诉成立',
      9: '①×2;②\n撤②:通报已撤',
      12: '①\n撤①:程序补正\n③',
    },
    rest: '无',
    expected: {
      items: { 9: [2, 1], 12: [2, 3] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 28],
        [19, 17],
        [9, 9],
      ],
      total: [58, 54],
    },
  },
  {
    name: 'own figures, with and without clauses on the item',
    findings: { 13: '扣1.5:资料零散', 16: '扣0.5:记录不全' },
    rest: '无',
    expected: {
      items: { 13: [1.5, 1.5], 16: [0.5, 1.5] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 17.5],
        [9, 8.5],
      ],
      total: [58, 56],
    },
  },
  {
    name: 'two own figures of three decimals on one item',
    findings: { 16: '扣1:缺签到\n扣0.125:字迹不清' },
    rest: '无',
    expected: {
      items: { 16: [1.125, 0.875] },
      pending: [],
      unchecked: 0,
      categories: [
        [30, 30],
        [19, 19],
        [9, 7.875],
      ],
      total: [58, 56.875],
    },
  },

  // What is for a person to say: costs nothing until then
  {
    name: 'everything that may be a list number, or that Excel may have altered',
    findings: {
      1: '2',
      2: '(2)',
      3: -1,
      4: { value: 46086, numberFormat: 'm"月"d"日"' },
      5: { value: 0.0569444444444444, numberFormat: 'h:mm' },
      6: '①3',
      7: '1.5',
      8: '1-3',
      9: '2、3',
      10: 0.45,
      17: 1,
    },
    rest: '无',
    expected: {
      items: {},
      pending: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17],
      unchecked: 0,
      categories: WHOLE,
      total: [58, 58],
    },
  },
  {
    name: 'values that do not fit their clause',
    findings: { 9: '①×1.5', 10: '②=0.45', 12: '①=3', 13: '⑦', 14: '①=5', 15: '③=2;③=3', 16: '扣0.1234' },
    rest: '无',
    expected: {
      items: {},
      pending: [9, 10, 12, 13, 14, 15, 16],
      unchecked: 0,
      categories: WHOLE,
      total: [58, 58],
    },
  },
  {
    name: 'words, and a numbered list of words, that fit no clause',
    findings: { 2: '大门掉漆', 17: '1、绿化修剪滞后;2、门牌褪色' },
    rest: '无',
    expected: { items: {}, pending: [2, 17], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'an own figure beyond the item',
    findings: { 16: '扣3:没有活动' },
    rest: '无',
    expected: { items: {}, pending: [16], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'a figure with a sign, which Excel took for a formula',
    findings: { 16: { formula: '-0.5:记录不全', error: '#NAME?' } },
    rest: '无',
    expected: { items: {}, pending: [16], unchecked: 0, categories: WHOLE, total: [58, 58] },
  },
  {
    name: 'a mark without a clause beside one that has',
    findings: { 3: '②制度不健全\n⑨' },
    rest: '无',
    expected: {
      items: { 3: [1, 3] },
      pending: [3],
      unchecked: 0,
      categories: [
        [30, 29],
        [19, 19],
        [9, 9],
      ],
      total: [58, 57],
    },
  },
];
