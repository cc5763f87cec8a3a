import type { Clause } from '../../rubric/clause';
import type { Item } from '../../rubric/rubric';
import { bigrams, clauseText, wordsOnly } from './clauseWords';

/** How well words fit a clause of their item; a higher weight fits better. */
export interface RankedClause {
  readonly clause: Clause;
  readonly weight: number;
}

/**
 * The clauses that share words with the finding, best first. Two characters in a row count the more, the fewer clauses
 * of the item have them: 台账 says nothing where every clause speaks of 台账.
 */
export function rankClauses(words: string, item: Item): readonly RankedClause[] {
  const said = bigrams(wordsOnly(words));
  const texts = item.clauses.map((clause) => bigrams(clauseText(clause)));
  return item.clauses
    .map((clause, index) => {
      let weight = 0;
      for (const pair of said) {
        if (texts[index]?.has(pair)) weight += 1 / texts.filter((text) => text.has(pair)).length;
      }
      return { clause, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.clause.number - other.clause.number);
}
