import { randomBy } from '../../street/generateStreet';
import type { Edit } from './engine';
import type { Workload } from './workload';

/** Changes to single facts, each as if it were the only one. */
export function makeEdits({ indicators, facts }: Workload, count: number, seed: number): readonly Edit[] {
  const below = randomBy(seed);
  return Array.from({ length: count }, (): Edit => {
    const indicator = below(indicators.length);
    const items = indicators[indicator]?.items ?? [];
    const item = below(items.length);
    const clauses = items[item]?.clauses ?? [];
    const clause = below(clauses.length);
    const { id = '', kind } = clauses[clause] ?? {};
    const found = kind === 'fixed' || kind === 'void' ? below(2) === 1 : below(7);
    return { community: below(facts.length), at: [indicator, item, clause], id, found };
  });
}
