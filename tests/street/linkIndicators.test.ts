import { linkIndicators, type RubricName } from '../../src/street/scoreTable/linkIndicators';

const sheet = (name: string, title = name): RubricName => ({ sheet: name, title });
const links = (
  indicators: readonly string[],
  rubrics: readonly RubricName[],
  choices: readonly [string, string | null][] = [],
) =>
  linkIndicators(
    indicators.map((name) => ({ name })),
    rubrics,
    choices.map(([indicator, chosen]) => ({ indicator, sheet: chosen })),
  );

describe('an indicator and its rubric', () => {
  test.each([
    ['组织建设', '社区组织建设考核细则', 'sure'],
    ['宣传工作', '2025年度宣传工作评分标准', 'sure'],
    ['综治和信访工作', '综治信访', 'sure'],
    ['卫生和初级物业管理工作', '卫生物业', 'likely'],
    ['大社保工作', '社区大社保工作考核办法', 'sure'],
    ['工会、共青团、妇联工作', '工会共青团妇联考核表', 'sure'],
  ])('%s is found in %s (%s)', (indicator, title, confidence) => {
    expect(links([indicator], [sheet('Sheet2', title)])).toEqual([{ kind: 'linked', rubric: 0, confidence }]);
    expect(links([indicator], [sheet(title, '评分表')])).toEqual([{ kind: 'linked', rubric: 0, confidence }]);
  });

  test.each([
    ['档案工作', '财务管理考核细则'],
    ['文化工作', '卫生工作考核细则'],
    ['宣传工作', '社区工作考核细则'],
  ])('%s is not found in %s', (indicator, title) => {
    expect(links([indicator], [sheet(title)])).toEqual([{ kind: 'none' }]);
  });

  test('belong together whole name before part', () => {
    const rubrics = [sheet('两新组织建设'), sheet('组织建设')];
    expect(links(['组织建设', '两新组织建设'], rubrics)).toMatchObject([
      { kind: 'linked', rubric: 1 },
      { kind: 'linked', rubric: 0 },
    ]);
  });

  test('stay apart where two rubrics, or two indicators, fit alike', () => {
    expect(links(['档案'], [sheet('档案甲'), sheet('档案乙')])).toEqual([
      { kind: 'ambiguous', rubrics: [0, 1] },
    ]);
    expect(links(['文化活动', '文化设施'], [sheet('文化')])).toMatchObject([
      { kind: 'ambiguous' },
      { kind: 'none' },
    ]);
  });

  test("go by a person's choice first", () => {
    const rubrics = [sheet('组织建设'), sheet('其他')];
    expect(links(['组织建设'], rubrics, [['组织建设', '其他']])).toEqual([
      { kind: 'linked', rubric: 1, confidence: 'person' },
    ]);
    expect(links(['组织建设'], rubrics, [['组织建设', null]])).toEqual([{ kind: 'none' }]);
    expect(links(['组织建设'], rubrics, [['组织建设', '没了']])).toEqual([{ kind: 'gone', sheet: '没了' }]);
  });
});
