import { brief, line, number, read } from './read';

const briefs = (text: string, points: number | null = 10): string[] => read(text, points).clauses.map(brief);

describe('amounts and what they are for', () => {
  test.each([
    ['未建台账的,扣2分。', ['fixed 2 | 未建台账的']],
    ['缺席每次扣0.5分。', ['perUnit 0.5 次 | 缺席']],
    ['巡查漏户每10户扣0.5分。', ['perUnit 0.5 户 per 10 | 巡查漏户']],
    ['裸土每百平方米扣1分。', ['perUnit 1 平方米 per 100 | 裸土']],
    ['未着装扣0.1分/人次。', ['perUnit 0.1 人次 | 未着装']],
    ['缺岗:2分/人次;迟到每人次1分。', ['perUnit 2 人次 | 缺岗', 'perUnit 1 人次 | 迟到']],
    ['地面油污(-0.5/处)。', ['perUnit 0.5 处 | 地面油污']],
    ['宣传栏完好(2分):每破损一处扣0.5分。', ['perUnit 0.5 处 | 每破损一处']],
    ['未亮证扣(1)分;差的扣(1-3分)。', ['fixed 1 | 未亮证', 'discretionary 1~3 | 差的']],
    ['未分类,未包装的,分别扣1分和2分。', ['fixed 1 | 未分类', 'fixed 2 | 未包装的']],
    ['示范户加0.2分/户,市级0.5分/户。', ['bonus 0.2 户 | 示范户', 'bonus 0.5 户 | 市级']],
    ['示范户加0.2分/户,被通报0.5分/户。', ['bonus 0.2 户 | 示范户', 'bonus 0.5 户 doubtful | 被通报']],
    ['每办成1件得1分,最多得4分。', ['perUnit 1 件 cap 4 award doubtful | 每办成1件']],
    ['被摘牌的取消评优资格并扣10分。', ['veto | 被摘牌的', 'fixed 10 | 被摘牌的']],
    ['造假的本项得分清零;问题未清零扣1分。', ['void | 造假的', 'fixed 1 | 问题未清零']],
    ['未开启一次扣1分,连续两次未开启扣3分。', ['perUnit 1 次 | 未开启', 'fixed 3 | 连续两次未开启']],
    ['发布不及时,蓝色、黄色分别扣1分、2分。', ['fixed 1 | 蓝色', 'fixed 2 | 黄色']],
    ['氨氮每超0.1mg/L扣1分。', ['perUnit 1 mg/L per 0.1 | 氨氮每超0.1mg/L']],
    ['低于指标1个百分点扣1分。', ['perPoint 1 个百分点 | 低于指标1个百分点']],
    ['获一、二等奖分别加2分、1分。', ['bonus 2 | 获一', 'bonus 1 | 二等奖']],
    ['迟到1次-0.5;旷工1次-3。', ['perUnit 0.5 次 | 迟到', 'perUnit 3 次 | 旷工']],
    ['获国家级奖加3分,省级2分。', ['bonus 3 | 获国家级奖', 'bonus 2 | 省级']],
    ['拒绝检查的直接扣5分。', ['fixed 5 | 拒绝检查的']],
    ['违纪每起或每人扣1分。', ['perUnit 1 起或人 | 违纪']],
    ['玩手机,每人每次扣2分。', ['perUnit 2 人/次 | 玩手机']],
    ['路灯不亮每月每盏扣0.5分。', ['perUnit 0.5 盏 | 路灯不亮']],
    ['公厕脏乱每座次扣1分。', ['perUnit 1 座次 | 公厕脏乱']],
    ['谎报的除扣2分外,另从总分中扣5分。', ['fixed 2 | 谎报的', 'fixed 5 belowZero | 谎报的']],
    ['未落实“四个一”的,少一个扣1分。', ['perUnit 1 个 | 未落实“四个一”的,少一个']],
    [
      '蝇蛆明显、设施破损未报修的,每处各扣1分。',
      ['perUnit 1 处 | 蝇蛆明显', 'perUnit 1 处 | 设施破损未报修的'],
    ],
    ['基础护理一处不到位扣0.5分。', ['perUnit 0.5 处 | 基础护理一处不到位']],
    ['每发现一起乱搭,未及时制止的,扣1分。', ['perUnit 1 起 | 未及时制止的']],
    ['辅助员入户少于1次的扣0.5分。', ['fixed 0.5 | 辅助员入户少于1次的']],
    ['督查每年覆盖不足60%的扣1分。', ['fixed 1 | 督查每年覆盖不足60%的']],
    ['灌木死亡1丛扣0.1分。', ['perUnit 0.1 丛 | 灌木死亡']],
    ['造假的此项不得分。', ['void | 造假的']],
    ['整改不力的扣1-3分。', ['discretionary 1~3 | 整改不力的']],
    ['整改不力的扣3-1分。', ['discretionary 1~3 | 整改不力的']],
    ['较差的,在3分以内酌情扣分。', ['discretionary ~3 | 较差的']],
    ['较差的酌情扣分,扣分幅度不超过3分。', ['discretionary ~3 cap 3 | 较差的']],
    ['情节严重的最高扣3分。', ['discretionary ~3 | 情节严重的']],
    ['获奖的加2分。', ['bonus 2 | 获奖的']],
    ['有方案得2分。', ['fixed 2 award | 有方案']],
    ['未完成的按比例扣分。', ['proportional | 未完成的']],
    ['出人命的一票否决。', ['veto | 出人命的']],
    ['造假的倒扣5分。', ['fixed 5 belowZero | 造假的']],
    ['账物不符的扣除本项一半分值。', ['fixed 5 | 账物不符的']],
    ['扣2分:无公示牌;扣1分:无台账。', ['fixed 2 | 无公示牌', 'fixed 1 | 无台账']],
    ['无台账扣1分台账不全扣0.5分', ['fixed 1 | 无台账', 'fixed 0.5 | 台账不全']],
    ['无台账扣1分管理混乱扣2分', ['fixed 1 | 无台账', 'fixed 2 | 管理混乱']],
    ['无台账扣 1 分;缺页扣０．５分;漏签扣半分', ['fixed 1 | 无台账', 'fixed 0.5 | 缺页', 'fixed 0.5 | 漏签']],
    ['加分项:获省级表彰3分/次。扣分项:被通报2分/次。', ['bonus 3 次 | 获省级表彰', 'perUnit 2 次 | 被通报']],
  ])('%s', (text, clauses) => {
    expect(briefs(text)).toEqual(clauses);
    expect(read(text).unread).toEqual([]);
  });

  test('clauses of all kinds keep the order of the text and are numbered from 1', () => {
    const { clauses } = read('出人命的一票否决。获奖加1分;缺席每次扣1分,造假不得分。');
    expect(clauses.map((clause) => [clause.number, clause.kind])).toEqual([
      [1, 'veto'],
      [2, 'bonus'],
      [3, 'perUnit'],
      [4, 'void'],
    ]);
  });

  test('a figure that the text ends inside is doubtful', () => {
    const [clause] = read('群团组织缺少一个,扣1', 3).clauses;
    expect(clause).toMatchObject({
      kind: 'perUnit',
      points: 1000,
      certainty: { kind: 'doubtful', reason: 'truncated' },
    });
  });

  test('an amount above the points of the item is doubtful, unless it goes below zero', () => {
    expect(briefs('造假的扣12分。', 10)).toEqual(['fixed 12 doubtful | 造假的']);
    expect(briefs('造假的倒扣12分。', 10)).toEqual(['fixed 12 belowZero | 造假的']);
    expect(briefs('造假的扣12分。', null)).toEqual(['fixed 12 | 造假的']);
  });
});

describe('conditions', () => {
  test.each([
    ['制度健全,资料完整。资料缺页的扣1分', '资料缺页的'],
    ['对工作推诿扯皮的,扣1分', '对工作推诿扯皮的'],
    ['应于5日前上报,否则扣1分', '应于5日前上报,否则'],
    ['未落实值班制度的,缺一项扣1分', '未落实值班制度的,缺一项'],
    ['签订率不足90%,每缺1人扣0.5分', '签订率不足90%,每缺1人'],
    ['班组应点名,每缺席一次扣1分', '每缺席一次'],
    ['集中学习每月不少于一次,每少一次,扣1分', '集中学习每月不少于一次,每少一次'],
    ['有计划(无计划扣1分)', '无计划'],
    ['(1)未上墙的扣1分', '未上墙的'],
    ['2、未上墙的扣1分', '未上墙的'],
    ['巡查中发现一处扣1分', '巡查中'],
  ])('%s', (text, condition) => {
    expect(read(text).clauses.map((clause) => clause.condition)).toEqual([condition]);
  });

  test('an amount with no words of its own goes on with those before it, and is doubtful', () => {
    expect(briefs('缺席的扣1分,扣2分。')).toEqual(['fixed 1 | 缺席的', 'fixed 2 doubtful | 缺席的']);
  });

  test('an amount that only counts takes up the sentence before it', () => {
    expect(briefs('地面无烟头。一处扣0.5分。')).toEqual(['perUnit 0.5 处 | 地面无烟头']);
  });
});

describe('a step of a share', () => {
  test.each([
    ['每低1个点扣0.5分', 1, 100, '个百分点'],
    ['每低2个百分点扣0.5分', 2, 100, '个百分点'],
    ['每高1‰扣0.5分', 1, 1000, '‰'],
    ['增长率每高1‰加0.5分', 1, 1000, '‰'],
    ['完成率每高1个点加0.5分', 1, 100, '个百分点'],
  ])('%s is held as a fraction of 1, in a unit that says so', (text, numerator, denominator, unit) => {
    expect(read(text).clauses).toMatchObject([{ per: { numerator, denominator }, unit }]);
  });
});

describe('各, 分别, 均: one clause for each case', () => {
  test.each([
    ['无计划、无总结的,各扣1分', ['fixed 1 | 无计划', 'fixed 1 | 无总结的']],
    ['无计划、无总结的,分别扣1分、3分', ['fixed 1 | 无计划', 'fixed 3 | 无总结的']],
    ['无计划,无总结,均不得分', ['void | 无计划', 'void | 无总结']],
    ['上牌率、检验率每下降5%各扣1分', ['perPoint 1 % | 上牌率', 'perPoint 1 % | 检验率每下降5%']],
    ['无计划、总结的扣1分', ['fixed 1 | 无计划、总结的']],
  ])('%s', (text, clauses) => {
    expect(briefs(text)).toEqual(clauses);
  });

  test('cases share the quote', () => {
    expect(read('无计划、无总结的,各扣1分').clauses.map(({ quote }) => quote)).toEqual([
      '无计划、无总结的,各扣1分',
      '无计划、无总结的,各扣1分',
    ]);
  });

  test.each(['无计划的,分别扣1分', '无计划、无总结的,分别扣1分、2分、3分'])(
    '%s does not pair off',
    (text) => {
      expect(read(text).clauses.map(({ certainty }) => certainty.kind)).toEqual(['doubtful']);
    },
  );
});

describe('thresholds and targets', () => {
  test.each([
    ['到会率低于50%的扣1分', '<0.5%'],
    ['年龄60岁以上的扣1分', '>=60岁'],
    ['逾期5天以上的扣1分', '>=5天'],
    ['逾期超过10天的扣1分', '>10天'],
    ['少于2次的扣1分', '<2次'],
    ['未达到95%的扣1分', '<0.95%'],
    ['低于百分之五十的扣1分', '<0.5%'],
    ['连续两年未评优的扣1分', '>=2年'],
    ['满意度85%以下扣1分', '<=0.85%'],
    ['配比不足1:4扣1分', null],
    ['学历高中以下的扣1分', null],
    ['低于50%或少于2次的扣1分', null],
    ['超过三分之一的扣1分', null],
  ])('%s', (text, threshold) => {
    const [clause] = read(text).clauses;
    expect(clause?.kind === 'fixed' && line(clause.threshold)).toBe(threshold);
  });

  test('a number that only says which occurrences count is mentioned, not a threshold', () => {
    const [clause] = read('满溢超过2小时的,每次扣1分').clauses;
    expect(clause?.mentions && 'op' in clause.mentions && line(clause.mentions)).toBe('>2小时');
  });

  test.each([
    ['准点率达到98%。准点率每低1个百分点扣1分', 'atLeast 0.98'],
    ['返工率3%以内。返工率每升高1个百分点扣1分', 'atMost 0.03'],
    ['准点率低于98%的,每低1%扣1分', 'atLeast 0.98'],
    ['准点率每低1%扣1分。准点率目标98%', 'atLeast 0.98'],
    ['满意率每低于90%一个百分点扣1分', 'atLeast 0.9'],
    ['甲率95%以上,乙率90%以上。乙率每低1%扣1分', 'atLeast 0.9'],
    ['增幅不低于8%。增幅每低1个百分点扣1分', 'atLeast 0.08'],
    ['投诉量增幅不超过8%。增幅每超1个百分点扣1分', 'atMost 0.08'],
    ['办结率90%以下,每下降5%,扣1分', 'atLeast 0.9'],
    ['线损率指标5%,每升高0.1个百分点扣1分', 'atMost 0.05'],
    ['上报率80%。发案数同比上升的,每上升10%扣1分', null],
    ['班子每年研究不少于4次,少一次扣1分', 'atLeast 4'],
    ['学习每月不少于一次,每少一次扣1分', null],
  ])('target of %s', (text, target) => {
    const clause = read(text).clauses.find(({ kind }) => kind === 'perPoint' || kind === 'perUnit');
    const found = clause && 'target' in clause ? clause.target : null;
    expect(found && `${found.direction} ${number(found.value)}`).toBe(target);
  });
});

describe('caps', () => {
  test.each([
    ['缺席每次扣1分,最多扣4分', 4],
    ['缺席每次扣1分(最高扣4分)', 4],
    ['缺席每次扣1分,扣至4分为限', 4],
    ['缺席每次扣1分,4分封顶', 4],
    ['缺席每次扣1分。最多扣4分。', 4],
    ['缺席每次扣1分,扣完为止', null],
  ])('%s', (text, cap) => {
    expect(read(text).clauses.map((clause) => clause.cap && clause.cap / 1000)).toEqual([cap]);
    expect(read(text).unread).toEqual([]);
  });

  test('a cap over all before it is the item’s', () => {
    expect(read('甲每次扣1分;乙每次扣1分,以上累计不超过5分').cap).toBe(5000);
    expect(read('甲每次扣1分;乙每次扣1分。本项最多扣5分').cap).toBe(5000);
  });

  test('a cap over some before it makes them a group', () => {
    const { clauses, groups, cap } = read('甲每次扣1分,乙每次扣1分,以上累计不超过3分;丙每次扣1分');
    expect(cap).toBeNull();
    expect(groups).toEqual([{ id: 'group1', cap: 3000, dearestOnly: false }]);
    expect(clauses.map(({ group }) => group)).toEqual(['group1', 'group1', null]);
  });

  test('a cap on bonuses is not one on deductions', () => {
    const reading = read('缺席扣1分。甲奖每篇加2分,乙奖每篇加1分,本项加分累计不超过5分');
    expect([reading.cap, reading.bonusCap]).toEqual([null, 5000]);
    expect(reading.clauses.map((clause) => clause.cap)).toEqual([null, null, null]);
  });

  test('只取最高 makes a group of which the dearest counts', () => {
    const { groups, clauses } = read('国家级加5分,省级加3分,同一事项就高不重复计分');
    expect(groups).toEqual([{ id: 'group1', cap: null, dearestOnly: true }]);
    expect(clauses.map(({ group }) => group)).toEqual(['group1', 'group1']);
  });

  test('a cap that could mean one of several clauses is put before a person', () => {
    const reading = read('甲每次扣1分。乙每次扣1分。最多扣3分。');
    expect(reading.clauses.map((clause) => clause.cap)).toEqual([null, null]);
    expect(reading.unread.map(({ quote }) => quote)).toEqual(['最多扣3分']);
  });
});

describe('parts', () => {
  test('a part reaches to the sentence that names the next', () => {
    const { parts, clauses } = read('有计划(2分),无计划的不得分;有总结(3分),缺一项扣0.5分。造假的扣5分。', 5);
    expect(parts.map(({ points }) => points)).toEqual([2000, 3000]);
    expect(clauses.map((clause) => [clause.kind, clause.part])).toEqual([
      ['void', 'part1'],
      ['perUnit', 'part2'],
      ['fixed', null],
    ]);
    expect(clauses[0]).toMatchObject({ scope: 'part' });
  });

  test('the figure of the item itself is no part', () => {
    expect(read('有计划(5分)。无计划的不得分', 5).parts).toEqual([]);
  });

  test('a whole of parts is no part', () => {
    expect(
      read('组织(共3分):机构(1分),无机构扣1分;制度(2分),无制度扣2分', 5).parts.map(({ points }) => points),
    ).toEqual([1000, 2000]);
  });
});

describe('points below zero', () => {
  test('stated for all', () => {
    expect(briefs('警告每人扣1分;记过每人扣2分。本项分值扣完后继续倒扣。')).toEqual([
      'perUnit 1 人 belowZero | 警告',
      'perUnit 2 人 belowZero | 记过',
    ]);
  });

  test.each([
    '此项为减分项,不设基本分。迟到扣1分',
    '本项不设基础分,所扣分数从总分中扣除。迟到扣1分',
    '扣分项,不占分值,迟到扣1分',
    '本指标只扣分不加分。迟到扣1分',
    '所扣分在年度总分中扣减。迟到扣1分',
  ])('stated of an item without points of its own: %s', (text) => {
    expect(briefs(text, 0)).toEqual(['fixed 1 belowZero | 迟到']);
    expect(read(text, 0).unread).toEqual([]);
  });

  test('stated behind one', () => {
    expect(briefs('缺席扣1分,可倒扣。迟到扣2分。')).toEqual(['fixed 1 belowZero | 缺席', 'fixed 2 | 迟到']);
  });

  test('stated of the item behind one', () => {
    expect(briefs('迟到扣2分;缺席扣1分,本项可负分。')).toEqual([
      'fixed 2 belowZero | 迟到',
      'fixed 1 belowZero | 缺席',
    ]);
  });

  test('with words of its own it is put before a person', () => {
    const reading = read('出现事故的,该项可负分。未培训扣2分。');
    expect(reading.clauses.map(brief)).toEqual(['fixed 2 | 未培训']);
    expect(reading.unread).toHaveLength(1);
  });
});
