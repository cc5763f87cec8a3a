import type { ReasonFacts, ReasonWords } from '../reasonWords';

const withMeasured = ({ condition, measured }: ReasonFacts): string =>
  measured === '' ? condition : `${condition} (found: ${measured})`;

const withCount = (facts: ReasonFacts): string =>
  withMeasured(facts) + (facts.counted === '' ? '' : ` (${facts.counted.replace(/^,/, '').trim()})`);

const eachCosts = ({ several, each, price, cap }: ReasonFacts, verb: string): string => {
  const priced = several ? `, ${price} ${verb} per ${each}` : '';
  return cap === '' ? priced : `${priced}, ${cap} at most`;
};

export const EN_REASON: ReasonWords = {
  found: {
    fixed: ({ condition }) => condition,
    perUnit: (facts) => `${withCount(facts)}${eachCosts(facts, 'off')}`,
    perPoint: (facts) =>
      `${withMeasured(facts)}, short by ${facts.shortfall}, ${facts.price} off per ${facts.each}` +
      (facts.cap === '' ? '' : `, ${facts.cap} at most`),
    thresholdMet: withMeasured,
    thresholdNotMet: (facts) => `${withMeasured(facts)}, condition not met`,
    awardMissed: (facts) => `not achieved: ${withMeasured(facts)}`,
    void: (facts) => `${withMeasured(facts)}, no points for this item`,
    partVoid: (facts) => `${withMeasured(facts)}, no points for this part`,
    tier: withMeasured,
    discretionary: (facts) => `${facts.several ? withCount(facts) : facts.condition} (at discretion)`,
    proportional: ({ condition, measured }) =>
      `${condition} (${measured === '' ? '' : `${measured} done, `}in proportion)`,
    bonus: (facts) => `${withCount(facts)}${eachCosts(facts, 'more')}`,
    veto: ({ condition }) => `${condition}, veto`,
    belowZero: (facts) => `${withCount(facts)}${eachCosts(facts, 'off')}`,
    own: () => "reviewer's own figure",
    withdrawn: ({ condition }) => `${condition}, withdrawn`,
    override: () => 'adjusted by hand',
  },
  fate: {
    cost: ({ due }) => `: ${due} off`,
    nothing: () => ': nothing off',
    should: ({ due }) => `: ${due} due`,
    unsaid: () => '',
    void: ({ due }) => ` (${due} off)`,
    alreadyVoidVoid: () => '; the item is already lost, nothing more off',
    alreadyVoid: ({ due }) => `: ${due} due; the item is already lost, nothing more off`,
    gain: ({ due }) => `: ${due} added`,
    gainLimited: ({ due, actual }) => `: ${due} due, ${actual} added up to the limit`,
    belowZeroSubtract: ({ due }) => `: ${due} off, below zero`,
    belowZeroLose: ({ actual }) => `: the item is lost and more, ${actual} off, below zero`,
    belowZeroLost: ({ actual }) => `: the item is already lost, ${actual} more off, below zero`,
    fromTotal: ({ due }) => `: ${due} off the total, the item keeps its score`,
    clauseCap: ({ due, actual }) => `: ${due} due, ${actual} off`,
    partCap: ({ due, actual }) => `: ${due} due, ${actual} off until its part is used up`,
    groupCap: ({ due, actual }) => `: ${due} due, ${actual} off up to the limit of the group`,
    dearestOnly: ({ due }) => `: ${due} due; only the dearest counts, nothing more off`,
    itemCap: ({ due, actual }) => `: ${due} due, ${actual} off up to the limit of the item`,
  },
  note: (note) => `. Found: ${note}`,
  short: 'short by ',
  over: 'over by ',
  shortNote: (note) => ` (${note})`,
  separator: '; ',
};
