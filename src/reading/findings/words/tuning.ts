/**
 * How sure plain words must be. Measured on tests/reading/findings/plain-words.json: raising a floor asks more, lowering
 * it guesses more. Shares are of the weighted features of a text (see `likeness`).
 */
export const TUNING = {
  /** Least share of the statement that the clause must explain, where the clause is said in full … */
  explainedWhenSaid: 0.34,
  /** … and where the clause is short (below `shortName` characters), since short words turn up in other company. */
  explainedWhenShort: 0.5,
  shortName: 4,
  /** Least share of the statement that a clause must explain when it is said in part. */
  explainedWhenPart: 0.6,
  /** Least share of the clause that must then be said. */
  saidWhenPart: 0.3,
  /** A second clause this close to the first (as a share of its score) leaves the choice to a person. */
  rivalry: 0.72,
  /** What words from the sentence before a clause without words of its own (每缺一篇) weigh. */
  contextWeight: 0.6,
  /** What a single character weighs beside a pair of neighbours. */
  characterWeight: 0.2,
} as const;
