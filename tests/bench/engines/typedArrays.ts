import type { Engine } from './engine';
import { totalOf, type Outcome, type Workload } from './workload';

const KINDS = { fixed: 0, per: 1, threshold: 0, void: 2 } as const;

/** The bare loop: whole numbers in typed arrays, no objects, no reasons. What the machine can do at all. */
export function typedArrays({ indicators, facts }: Workload): Engine {
  const items = indicators.flatMap((indicator) => indicator.items);
  const clauses = items.flatMap((item) => item.clauses);
  const kind = Uint8Array.from(clauses, (clause) => KINDS[clause.kind]);
  const points = Int32Array.from(clauses, (clause) => clause.points);
  const cap = Int32Array.from(clauses, (clause) => clause.cap ?? 0x7fffffff);
  const atLeast = Int32Array.from(clauses, (clause) => clause.atLeast);
  const below = Uint8Array.from(clauses, (clause) => (clause.below ? 1 : 0));
  const full = Int32Array.from(items, (item) => item.full);
  const counts = facts.map((found) => Int16Array.from(clauses, ({ id }) => Number(found[id] ?? 0)));
  const perItem = clauses.length / items.length;
  const perIndicator = items.length / indicators.length;

  const score = (count: Int16Array): Outcome => {
    const scores = new Int32Array(items.length);
    const sums = new Int32Array(indicators.length);
    let clause = 0;
    for (let item = 0; item < items.length; item += 1) {
      let cost = 0;
      let dip = 0;
      let lost = false;
      for (const end = clause + perItem; clause < end; clause += 1) {
        const found = count[clause] ?? 0;
        if (found < (atLeast[clause] ?? 0)) continue;
        const what = kind[clause];
        const price = points[clause] ?? 0;
        if (what === 2) lost = true;
        else if (below[clause] === 1) dip += price;
        else cost += what === 1 ? Math.min(found * price, cap[clause] ?? 0) : price;
      }
      const left = (lost ? 0 : Math.max(0, (full[item] ?? 0) - cost)) - dip;
      scores[item] = left;
      const indicator = Math.floor(item / perIndicator);
      sums[indicator] = (sums[indicator] ?? 0) + left;
    }
    return { items: scores, total: totalOf(indicators, sums) };
  };

  return {
    name: 'typed arrays, no reasons',
    score: () => counts.map(score),
    resultOf: (community) => score(counts[community] ?? new Int16Array()),
    edit: ({ community, id, found }) => {
      const edited = Int16Array.from(counts[community] ?? []);
      edited[clauses.findIndex((clause) => clause.id === id)] = Number(found);
      return score(edited).total;
    },
  };
}
