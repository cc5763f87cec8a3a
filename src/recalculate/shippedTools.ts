import { readStandard } from '../clauses/readStandard';
import { readFindings } from '../reading/findings/readFindings';
import { packMatcher } from '../reading/packs/matchPack';
import type { ReadingTools } from '../reading/readingTools';
import { SHIPPED_RUBRICS } from '../rubric/pack/shippedPacks';

/** Reading as the product does it: its own readers, and the rule packs it comes with. */
export const SHIPPED_TOOLS: ReadingTools = {
  readStandard,
  readFindings,
  matchPack: packMatcher(SHIPPED_RUBRICS),
};
