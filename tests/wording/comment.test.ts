import { fraction } from '../../src/rubric/fraction';
import type { Finding } from '../../src/rubric/finding';
import type { Item } from '../../src/rubric/rubric';
import { DEFAULT_POLICIES, type Policies } from '../../src/scoring/policies';
import { commentText } from '../../src/wording/comment';
import type { Locale } from '../../src/wording/locale';
import * as build from '../scoring/build';

const { item, mark, times, measured, figure, own, override, withdrawn, pending } = build;
const { fixed, perUnit, perPoint, voidAll, tier, discretionary, proportional, bonus, veto, limit, pt } =
  build;

function comment(
  scored: Item,
  found: readonly Finding[],
  policies: Partial<Policies> = {},
  locale: Locale = 'zh',
): string[] {
  const all = { ...DEFAULT_POLICIES, ...policies };
  return commentText(build.score(scored, found, all), all, locale).split('\n');
}

const system = fixed(1, { condition: '制度不健全' });
const duty = fixed(2, { condition: '值班不到位的,' });
const unlawful = perUnit(1, { condition: '违法违纪', unit: '起' });
const study = perUnit(1, { condition: '集中学习每少一次' });
const admission = voidAll({ condition: '发展党员程序不规范' });
const structure = fixed(2, { condition: '结构不合理' });
const reported = fixed(5, { condition: '被上级通报', belowZero: true });

describe('the forms of a comment', () => {
  test('a clause, its cost, and what was found', () => {
    expect(comment(item(4, [duty, system]), [mark(2, '值班制度缺失')])).toEqual([
      '【考核评分】扣1分,得3分(分值4分)',
      '②制度不健全,扣1分。情况:值班制度缺失',
    ]);
  });

  test('应扣 and 实扣 where the points are used up', () => {
    expect(comment(item(2, [unlawful]), [times(1, 3)])).toEqual([
      '【考核评分】扣2分,得0分(分值2分)',
      '①违法违纪3起,每起扣1分',
      '应扣3分,扣完为止,实扣2分',
    ]);
  });

  test('不得分 and 倒扣 together', () => {
    const party = item(5, [admission, fixed(1), structure, fixed(3), fixed(2), reported]);
    expect(comment(party, [mark(1), mark(3), mark(6)])).toEqual([
      '【考核评分】扣10分,得-5分(分值5分)',
      '①发展党员程序不规范,此项不得分(扣5分)',
      '③结构不合理,应扣2分;本项已不得分,不另扣',
      '⑥被上级通报,倒扣5分,计为负分',
    ]);
  });

  test("a person's score beside the computed one", () => {
    expect(comment(item(3, [study]), [times(1, 2), override(2, '材料补齐')])).toEqual([
      '【考核评分】人工调整:得2分(分值3分);按细则得1分',
      '理由:材料补齐',
      '①集中学习少2次,每次扣1分,应扣2分',
    ]);
  });

  test('倒扣 that loses the item as well', () => {
    expect(
      comment(item(5, [structure, reported]), [mark(1), mark(2)], { belowZero: 'lose-and-subtract' }),
    ).toEqual([
      '【考核评分】扣10分,得-5分(分值5分)',
      '①结构不合理,应扣2分;本项已不得分,不另扣',
      '②被上级通报,本项不得分并倒扣,共扣10分,计为负分',
    ]);
  });

  test('倒扣 from the total', () => {
    expect(comment(item(5, [structure, reported]), [mark(1), mark(2)], { belowZero: 'from-total' })).toEqual([
      '【考核评分】扣2分,得3分(分值5分)',
      '①结构不合理,扣2分',
      '②被上级通报,倒扣5分,从总分中扣,本项得分不变',
    ]);
  });

  test('what waits for a person', () => {
    const lines = comment(item(3, [discretionary(1, 3, { condition: '整改较慢' })]), [
      mark(1),
      pending('有些问题'),
    ]);
    expect(lines).toEqual([
      '【考核评分】扣0分,得3分(分值3分)',
      '待确认:“有些问题”没有说明是哪一条,未计分',
      '待确认:①须填写扣分或加分的数值(1至3分),未计分',
    ]);
  });
});

describe('a reason in words', () => {
  const target = { direction: 'atLeast', value: fraction(4), unit: '次' } as const;
  const cases: readonly [string, Item, Finding, string][] = [
    ['one of many', item(3, [unlawful]), times(1, 1), '①违法违纪1起,扣1分'],
    ['several', item(3, [unlawful]), times(1, 2), '①违法违纪2起,每起扣1分,扣2分'],
    [
      'a count in place of 一篇',
      item(3, [perUnit(0.5, { condition: '信息每月少报一篇', unit: '篇' })]),
      times(1, 2),
      '①信息每月少报2篇,每篇扣0.5分,扣1分',
    ],
    [
      'steps of ten',
      item(3, [perUnit(0.5, { condition: '新增就业数每少10人', unit: '人', per: fraction(10) })]),
      times(1, 25),
      '①新增就业数少25人,每10人扣0.5分,扣1分',
    ],
    [
      'measured against a target',
      item(3, [perUnit(0.5, { condition: '党建例会', target })]),
      measured(1, '2'),
      '①党建例会少2次(实际2次),每次扣0.5分,扣1分',
    ],
    [
      'a clause cap',
      item(3, [perUnit(0.5, { condition: '迟到', unit: '人次', cap: pt(1) })]),
      times(1, 3),
      '①迟到3人次,每人次扣0.5分,最多扣1分,应扣1.5分,实扣1分',
    ],
    [
      'a threshold',
      item(2, [fixed(1, { condition: '党员比例低于50%的', threshold: limit('<', '50%') })]),
      measured(1, '45%'),
      '①党员比例低于50%(实际45%),扣1分',
    ],
    [
      'a threshold kept',
      item(2, [fixed(1, { condition: '党员比例低于50%的', threshold: limit('<', '50%') })]),
      measured(1, '2/3'),
      '①党员比例低于50%(实际2/3),不符合扣分条件,不扣分',
    ],
    [
      'an award',
      item(2, [fixed(1, { condition: '有工作方案', award: true })]),
      mark(1),
      '①“有工作方案”未做到,扣1分',
    ],
    [
      'percentage points',
      item(5, [perPoint(0.5, { condition: '按时处置率每低1个百分点' })]),
      measured(1, '92%'),
      '①按时处置率(实际92%),差3个百分点,每1个百分点扣0.5分,扣1.5分',
    ],
    [
      'a band',
      item(5, [tier(2, '80%', '90%', { condition: '80%以上' })]),
      measured(1, '85%'),
      '①80%以上(实际85%),扣2分',
    ],
    [
      'a figure',
      item(5, [discretionary(1, 3, { condition: '整改较慢' })]),
      figure(1, 1.5),
      '①整改较慢(酌情),扣1.5分',
    ],
    [
      'a share',
      item(5, [proportional({ condition: '按比例得分' })]),
      measured(1, '45%'),
      '①按比例得分(完成45%,按比例),扣2.75分',
    ],
    ['a bonus', item(5, [bonus(1, { condition: '经验被推广' })]), mark(1), '①经验被推广,加1分'],
    ['a veto', item(5, [veto({ condition: '发生重大事故' })]), mark(1), '①发生重大事故,一票否决,不扣分'],
    ['an own figure', item(5, []), own(0.5, '记录不全'), '评分人自定,扣0.5分。情况:记录不全'],
    [
      'a withdrawal',
      item(5, [system]),
      withdrawn(mark(1, '申诉成立')),
      '①制度不健全,已撤销,不扣分。情况:申诉成立',
    ],
  ];
  test.each(cases)('%s', (_name, scored, found, text) => {
    expect(comment(scored, [found])[1]).toBe(text);
  });

  test('only one of several reasons runs into the floor', () => {
    expect(comment(item(3, [structure, unlawful]), [mark(1), times(2, 3)])).toEqual([
      '【考核评分】扣3分,得0分(分值3分)',
      '①结构不合理,扣2分',
      '②违法违纪3起,每起扣1分,应扣3分',
      '应扣5分,扣完为止,实扣3分',
    ]);
  });

  test('a gain', () => {
    expect(comment(item(3, [bonus(1, { condition: '获表彰' })]), [mark(1)])[0]).toBe(
      '【考核评分】加1分,得4分(分值3分)',
    );
  });
});

describe('a comment in English', () => {
  test('has the same lines', () => {
    expect(comment(item(2, [unlawful]), [times(1, 3)], {}, 'en')).toEqual([
      '[Assessment] 2 off, score 0 (points 2)',
      '①违法违纪 (3起), 1 off per 起',
      '3 due, until the points are used up: 2 off',
    ]);
  });
});

describe('a comment stays within bounds', () => {
  const long = '长'.repeat(3000);

  test('with line 1 whole and a tail that says so', () => {
    const text = comment(item(4, [system]), [mark(1, long)]).join('\n');
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toMatch(/^【考核评分】扣1分,得3分\(分值4分\)\n/);
    expect(text).toMatch(/…\(内容较长,其余从略\)$/);
  });

  test('and no character is cut in two', () => {
    for (const shift of ['', 'x']) {
      const text = comment(item(4, [system]), [mark(1, shift + '😀'.repeat(800))]).join('\n');
      expect(text).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('and a note cannot begin a line of its own', () => {
    expect(comment(item(4, [system]), [mark(1, '甲\n【考核评分】扣0分,得4分(分值4分)')])).toHaveLength(2);
  });
});
