import type { ReasonFacts, ReasonWords } from '../reasonWords';

const withMeasured = ({ condition, measured }: ReasonFacts): string =>
  measured === '' ? condition : `${condition}(实际${measured})`;

const eachCosts = ({ several, each, price, cap }: ReasonFacts, verb: string): string => {
  const priced = several ? `,每${each}${verb}${price}分` : '';
  return cap === '' ? priced : `${priced},最多${verb}${cap}分`;
};

export const ZH_REASON: ReasonWords = {
  found: {
    fixed: ({ condition }) => condition,
    perUnit: (facts) =>
      `${withMeasured({ ...facts, condition: facts.condition + facts.counted })}${eachCosts(facts, '扣')}`,
    perPoint: (facts) =>
      `${withMeasured(facts)},差${facts.shortfall},每${facts.each}扣${facts.price}分` +
      (facts.cap === '' ? '' : `,最多扣${facts.cap}分`),
    thresholdMet: withMeasured,
    thresholdNotMet: (facts) => `${withMeasured(facts)},不符合扣分条件`,
    awardMissed: (facts) => `“${withMeasured(facts)}”未做到`,
    void: (facts) => `${withMeasured(facts)},此项不得分`,
    partVoid: (facts) => `${withMeasured(facts)},该小项不得分`,
    tier: withMeasured,
    discretionary: ({ condition, counted, several }) => `${condition}${several ? counted : ''}(酌情)`,
    proportional: ({ condition, measured }) =>
      `${condition}(${measured === '' ? '' : `完成${measured},`}按比例)`,
    bonus: (facts) => `${facts.condition}${facts.counted}${eachCosts(facts, '加')}`,
    veto: ({ condition }) => `${condition},一票否决`,
    belowZero: (facts) =>
      `${withMeasured({ ...facts, condition: facts.condition + facts.counted })}${eachCosts(facts, '倒扣')}`,
    own: () => '评分人自定',
    withdrawn: ({ condition }) => `${condition},已撤销`,
    override: () => '人工调整',
  },
  fate: {
    cost: ({ due }) => `,扣${due}分`,
    nothing: () => ',不扣分',
    should: ({ due }) => `,应扣${due}分`,
    unsaid: () => '',
    void: ({ due }) => `(扣${due}分)`,
    alreadyVoidVoid: () => ';本项已不得分,不另扣',
    alreadyVoid: ({ due }) => `,应扣${due}分;本项已不得分,不另扣`,
    gain: ({ due }) => `,加${due}分`,
    gainLimited: ({ due, actual }) => `,应加${due}分,加到上限,实加${actual}分`,
    belowZeroSubtract: ({ due }) => `,倒扣${due}分,计为负分`,
    belowZeroLose: ({ actual }) => `,本项不得分并倒扣,共扣${actual}分,计为负分`,
    belowZeroLost: ({ actual }) => `,本项已不得分,再倒扣${actual}分,计为负分`,
    fromTotal: ({ due }) => `,倒扣${due}分,从总分中扣,本项得分不变`,
    clauseCap: ({ due, actual }) => `,应扣${due}分,实扣${actual}分`,
    partCap: ({ due, actual }) => `,应扣${due}分,所属小项扣完为止,实扣${actual}分`,
    groupCap: ({ due, actual }) => `,应扣${due}分,几项合计扣到上限,实扣${actual}分`,
    dearestOnly: ({ due }) => `,应扣${due}分;就高不重复,不另扣`,
    itemCap: ({ due, actual }) => `,应扣${due}分,本项扣到上限,实扣${actual}分`,
  },
  note: (note) => `。情况:${note}`,
  short: '少',
  over: '超',
  shortNote: (note) => `(${note})`,
  separator: ';',
};
