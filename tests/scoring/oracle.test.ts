import fc from 'fast-check';
import type { Finding } from '../../src/rubric/finding';
import type { Item } from '../../src/rubric/rubric';
import * as build from './build';

/**
 * A second calculation for ordinary items, written from the definition and unlike the engine: it counts single coins of
 * 0.001 points out of purses. Each found clause pays out of its own purse, its part's and the item's, voids first.
 */
function countOut(item: Item, found: ReadonlyMap<number, number>): number {
  const purses = new Map<string, bigint>([['item', BigInt(item.points)]]);
  if (item.cap !== null) purses.set('cap', BigInt(item.cap));
  for (const part of item.parts) purses.set(part.id, BigInt(part.points));
  const pays = item.clauses.flatMap((clause) => {
    const times = BigInt(found.get(clause.number) ?? 0);
    if (times === 0n) return [];
    switch (clause.kind) {
      case 'void':
        return [{ rank: 0, price: BigInt(item.points), from: ['item'] }];
      case 'fixed':
      case 'perUnit': {
        const count = clause.kind === 'fixed' ? 1n : times / BigInt(clause.per.numerator);
        const price = count * BigInt(clause.points);
        const own = clause.cap === null || price < BigInt(clause.cap) ? price : BigInt(clause.cap);
        return [{ rank: 1, price: own, from: ['item', 'cap', ...(clause.part ? [clause.part] : [])] }];
      }
      default:
        throw new Error(`not ordinary: ${clause.kind}`);
    }
  });
  for (const { price, from } of pays.sort((one, other) => one.rank - other.rank)) {
    const held = from.flatMap((name) => purses.get(name) ?? []);
    const paid = held.reduce((least, purse) => (purse < least ? purse : least), price);
    for (const name of from) {
      const purse = purses.get(name);
      if (purse !== undefined) purses.set(name, purse - paid);
    }
  }
  return Number(purses.get('item'));
}

const points = fc.integer({ min: 1, max: 5000 });
const cap = fc.option(points, { freq: 3 });
const part = fc.constantFrom(null, null, 'a', 'b');

const clause = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(points, cap, part)
      .map(([each, most, home]) => build.fixed(each / 1000, { cap: most, part: home })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(points, cap, part, fc.integer({ min: 1, max: 3 }))
      .map(([each, most, home, per]) =>
        build.perUnit(each / 1000, { cap: most, part: home, per: { numerator: per, denominator: 1 } }),
      ),
  },
  { weight: 1, arbitrary: fc.constant(build.voidAll()) },
);

test('ordinary items score as coins counted out of purses', () => {
  const anyCase = fc.record({
    full: fc.integer({ min: 0, max: 9000 }),
    clauses: fc.array(clause, { minLength: 1, maxLength: 6 }),
    a: points,
    b: points,
    itemCap: cap,
    quantities: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 }),
  });
  fc.assert(
    fc.property(anyCase, ({ full, clauses, a, b, itemCap, quantities }) => {
      const item = build.item(full / 1000, clauses, {
        cap: itemCap,
        parts: [
          { id: 'a', points: a },
          { id: 'b', points: b },
        ],
      });
      const found = new Map(item.clauses.map(({ number }, index) => [number, quantities[index] ?? 0]));
      const findings: Finding[] = [...found].map(([number, quantity]) => build.times(number, quantity));
      expect(build.score(item, findings).score).toBe(countOut(item, found));
    }),
    { numRuns: 1500, seed: 7 },
  );
});
