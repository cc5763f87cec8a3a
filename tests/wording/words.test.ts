import { countPhrase } from '../../src/wording/countPhrase';
import { fraction } from '../../src/rubric/fraction';
import type { Clause } from '../../src/rubric/clause';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import type { TotalScore } from '../../src/scoring/scoreCard';
import { clauseRule } from '../../src/wording/clauseRule';
import { columnLabel } from '../../src/wording/columnLabel';
import { fileFaultText, hostFaultText } from '../../src/wording/faults';
import { itemWarningText } from '../../src/wording/itemWarning';
import { markOf } from '../../src/wording/mark';
import { notARubricText, readingIssueText } from '../../src/wording/readingIssue';
import { reasonCellText } from '../../src/wording/reasonCell';
import { totalText } from '../../src/wording/total';
import { totalCommentText } from '../../src/wording/totalComment';
import * as build from '../scoring/build';

const { item, mark, times, override, pending, pt, limit } = build;
const { fixed, perUnit, perPoint, voidAll, tier, discretionary, proportional, bonus, veto } = build;

test.each([
  [1, '①'],
  [20, '⑳'],
  [21, '㉑'],
  [35, '㉟'],
  [36, '㊱'],
  [50, '㊿'],
  [51, '(51)'],
])('clause %i is marked %s', (number, text) => {
  expect(markOf(number)).toBe(text);
});

describe('a rule in one line', () => {
  const target = { direction: 'atLeast', value: fraction(4), unit: '次' } as const;
  const cases: readonly [build.LooseClause, string, string][] = [
    [fixed(3), '扣3分', '3 off'],
    [fixed(1, { threshold: limit('<', '50%') }), '低于50%扣1分', '1 off if below 50%'],
    [fixed(1, { award: true }), '做到得1分,否则扣1分', '1 if achieved, else 1 off'],
    [fixed(5, { belowZero: true }), '倒扣5分', '5 off (below zero)'],
    [
      perUnit(0.5, { condition: '例会每少一次', cap: pt(2) }),
      '每少一次扣0.5分,最多扣2分',
      '0.5 off per 次, 2 at most',
    ],
    [perUnit(0.5, { target }), '每少一次扣0.5分(应不少于4次)', '0.5 off per 次 short (at least 4次)'],
    [perUnit(0.2, { unit: '户', per: fraction(10) }), '每10户扣0.2分', '0.2 off per 10户'],
    [perPoint(0.5), '每低1个百分点扣0.5分(应不少于95%)', '0.5 off per 1个百分点 short (at least 95%)'],
    [voidAll(), '此项不得分', 'no points for this item'],
    [
      voidAll({ scope: 'part', threshold: limit('<', '60%') }),
      '低于60%该小项不得分',
      'no points for this part if below 60%',
    ],
    [tier(2, '80%', '90%'), '达到80%不满90%扣2分', '2 off from 80%, below 90%'],
    [tier(0, '90%', null), '达到90%不扣分', 'nothing off from 90%'],
    [discretionary(1, 3), '酌情扣1至3分', '1 to 3 off at discretion'],
    [discretionary(null, null), '酌情扣若干分', 'some off at discretion'],
    [proportional(), '按完成比例得分', 'points in proportion to what is done'],
    [bonus(0.5, { unit: '次', cap: pt(2) }), '每一次加0.5分,最多加2分', '0.5 added per 次, 2 at most'],
    [veto(), '一票否决,不改变本项得分', 'veto; the score of the item stays'],
  ];
  test.each(cases)('%#: %s', (loose, zh, en) => {
    const clause: Clause = { ...loose, number: 1 };
    expect([clauseRule(clause, 'zh'), clauseRule(clause, 'en')]).toEqual([zh, en]);
  });
});

describe('扣分原因 in a cell', () => {
  test('is one text of what cost points', () => {
    const scored = build.score(
      item(4, [fixed(1, { condition: '制度不健全' }), perUnit(1, { condition: '迟到' })]),
      [mark(1, '值班制度缺失'), times(2, 2)],
    );
    expect(reasonCellText(scored, 'zh')).toBe('①制度不健全,扣1分(值班制度缺失);②迟到2次,每次扣1分,扣2分');
  });

  test('says what waits, and nothing where there is nothing to say', () => {
    expect(reasonCellText(build.score(item(4, []), [pending('有些问题')]), 'zh')).toBe(
      '待确认:“有些问题”没有说明是哪一条,未计分',
    );
    expect(reasonCellText(build.score(item(4, [fixed(1)]), [times(1, 0)]), 'zh')).toBe('');
  });

  test("names a person's score", () => {
    expect(reasonCellText(build.score(item(4, []), [override(3, '材料补齐')]), 'zh')).toBe(
      '人工调整(材料补齐)',
    );
  });
});

describe('the total', () => {
  const total: TotalScore = {
    points: pt(58),
    deduction: 0,
    score: pt(58),
    unchecked: 17,
    pending: 0,
    notApplicable: 0,
    vetoes: [],
  };

  test('says how much is not known yet', () => {
    expect(totalText(total, 'zh')).toBe('58分,17项未检查');
    expect(totalText({ ...total, pending: 2, vetoes: ['x'] }, 'zh')).toBe(
      '58分,17项未检查,2项待确认,1项一票否决!',
    );
    expect(totalText({ ...total, unchecked: 1 }, 'en')).toBe('58 points, 1 item not checked');
  });

  test('has a comment of the same form', () => {
    expect(totalCommentText({ ...total, notApplicable: 1 }, DEFAULT_POLICIES, 'zh').split('\n')).toEqual([
      '【考核评分】扣0分,得58分(满分58分)',
      '58分,17项未检查,1项不适用',
      '不适用的项不计入满分',
    ]);
  });
});

describe('what went wrong, where, and what to do', () => {
  test('a file', () => {
    expect(fileFaultText({ code: 'oldFormat' }, 'a.xls', 'zh')).toBe(
      'a.xls:是旧格式的工作簿(.xls 或 .et)。请在 WPS/Excel 中另存为 .xlsx 后再试。',
    );
  });

  test('a protected sheet names its first cells', () => {
    const cells = [1, 2, 3, 4].map((row) => ({ row, column: 5 }));
    expect(hostFaultText({ code: 'sheetProtected', sheet: '组织建设', cells }, 'zh')).toContain(
      'E1、E2、E3等4格',
    );
  });

  test('a sheet and its cell', () => {
    const cell = { row: 3, column: 2 };
    expect(notARubricText({ code: 'noPoints', cell }, 'zh')).toBe('B3:表头里没有“分值”列。请补上这一列');
    expect(
      readingIssueText({ code: 'sumDiffers', name: '基础工作', stated: pt(70), summed: pt(68) }, cell, 'zh'),
    ).toBe('B3:“基础工作”写明70分,各项相加是68分');
  });

  test('a doubtful clause is said with the rule that was read', () => {
    const cut = item(3, [
      perUnit(1, { condition: '缺一个', unit: '个', certainty: { kind: 'doubtful', reason: 'truncated' } }),
    ]);
    expect(itemWarningText({ code: 'doubtfulClause', clause: 1, reason: 'truncated' }, cut, 'zh')).toBe(
      '①标准原文不完整,确认前不计分(读作:每缺一个扣1分)',
    );
  });
});

test('columns are named as clerks name them', () => {
  const roles = ['finding', 'deduct', 'score', 'subtotal', 'reason', 'total'] as const;
  expect(roles.map((role) => columnLabel(role, 'zh'))).toEqual([
    '检查情况',
    '扣分',
    '得分',
    '小计',
    '扣分原因',
    '合计',
  ]);
});

describe('a count in place of "一处"', () => {
  it.each([
    ['每发现一处堆物', '处', '堆物'],
    ['信息每月少报一篇', '篇', '信息每月少报'],
    ['台账缺失', '份', '台账缺失'],
    ['每处堆物未清', '处', '每处堆物未清'],
  ])('%s, counted by %s: %s', (condition, unit, subject) => {
    expect(countPhrase(condition, unit).subject).toBe(subject);
  });
});

it('names no cells where none are known to have changed', () => {
  const fault = { code: 'changedMeanwhile', sheet: '', cells: [] } as const;
  expect(hostFaultText(fault, 'zh')).not.toMatch(/\(\)|“”/);
  expect(hostFaultText(fault, 'en')).not.toMatch(/\(\)|""/);
});
