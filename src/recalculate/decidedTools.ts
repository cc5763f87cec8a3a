import { applyConfirmations } from '../clauses/confirmations';
import type { ReadingTools } from '../reading/readingTools';
import { textHash } from '../rubric/itemKey';
import type { Decisions } from '../state/decisions';

/** Reading with what people have decided before: columns as they named them, passages as they confirmed them. */
export function decidedTools(tools: ReadingTools, { roles, confirmations }: Decisions): ReadingTools {
  return {
    ...tools,
    roles: [...(tools.roles ?? []), ...roles],
    readStandard: (text, points) => {
      const reading = tools.readStandard(text, points);
      return confirmations.length === 0
        ? reading
        : applyConfirmations(reading, confirmations, textHash(text));
    },
  };
}
