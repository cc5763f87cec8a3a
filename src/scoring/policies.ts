/** What places decide differently, each choice named and said in the comment or beside the total. */
export interface Policies {
  /**
   * What 倒扣 takes. `subtract`: beside the ordinary deductions, below zero. `lose-and-subtract`: the item is lost, and
   * as much again. `from-total`: the item keeps its own score, the total loses.
   */
  readonly belowZero: 'subtract' | 'lose-and-subtract' | 'from-total';
  /** 不适用: the item's full points count as earned (`full`, 满分计), or leave the full points (`rescale`, 折算). */
  readonly notApplicable: 'full' | 'rescale';
  /** 折算分: each indicator is rounded and the printed figures added, or only the total is rounded. */
  readonly weighting: 'round-each' | 'round-total-only';
}

export const DEFAULT_POLICIES: Policies = {
  belowZero: 'subtract',
  notApplicable: 'rescale',
  weighting: 'round-each',
};

/** The ways that each policy can be decided, in the order in which they are offered. */
export const POLICY_WAYS: { readonly [Name in keyof Policies]: readonly Policies[Name][] } = {
  belowZero: ['subtract', 'lose-and-subtract', 'from-total'],
  notApplicable: ['rescale', 'full'],
  weighting: ['round-each', 'round-total-only'],
};
