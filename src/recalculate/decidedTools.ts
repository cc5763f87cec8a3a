import { applyConfirmations } from '../clauses/confirmations';
import type { ReadingTools } from '../reading/readingTools';
import { textHash } from '../rubric/itemKey';
import type { PackMatcher } from '../reading/packMatcher';
import { matchPack } from '../reading/packs/matchPack';
import type { Memory } from '../state/memory';
import { withoutSettled } from './settledDifferences';

/**
 * Reading with what people have decided before: columns as they named them, passages as they confirmed them, the rule
 * packs that they brought along before those that come with the product.
 */
export function decidedTools(
  tools: ReadingTools,
  { decisions: { roles, confirmations }, packs }: Pick<Memory, 'decisions' | 'packs'>,
): ReadingTools {
  const shipped: PackMatcher = tools.matchPack ?? ((rubric) => rubric);
  return {
    ...tools,
    roles: [...(tools.roles ?? []), ...roles],
    readStandard: (text, points) => {
      const reading = tools.readStandard(text, points);
      return confirmations.length === 0
        ? reading
        : applyConfirmations(reading, confirmations, textHash(text));
    },
    matchPack: (rubric) => {
      const own = matchPack(rubric, packs);
      return withoutSettled(own.pack === null ? shipped(rubric) : own.rubric, confirmations);
    },
  };
}
