import fc from 'fast-check';
import type { Clause } from '../../src/rubric/clause';
import type { Finding } from '../../src/rubric/finding';
import { fraction } from '../../src/rubric/fraction';
import type { Item } from '../../src/rubric/rubric';
import type { Policies } from '../../src/scoring/policies';
import * as build from './build';

const CLAUSES = 5;

const halves = (least: number, most: number) =>
  fc.integer({ min: least * 2, max: most * 2 }).map((half) => half / 2);

type Home = 'none' | 'a' | 'b' | 'g' | 'h';

/** Where an item's clauses stand: in parts a and b, in groups g and h (of which only the dearest counts), or in none. */
const homes = fc.constantFrom<readonly Home[]>(
  ['none'],
  ['a', 'none', 'b'],
  ['g', 'none'],
  ['h'],
  ['none', 'a', 'g', 'b', 'h', 'none'],
);

/** Now and then a cap of the clause's own. */
const base = fc.record({
  cap: fc.option(halves(0.5, 3).map(build.pt), { freq: 4 }),
  place: fc.nat(5),
  belowZero: fc.constantFrom(false, false, false, false, true),
  doubtful: fc.constantFrom(false, false, false, false, false, true),
});

const kind = fc.oneof(
  halves(0.5, 4).map((points) => build.fixed(points)),
  halves(0.5, 4).map((points) => build.fixed(points, { award: true })),
  halves(0.5, 4).map((points) => build.fixed(points, { threshold: build.limit('<', '50%') })),
  halves(0.5, 2).map((points) => build.perUnit(points)),
  halves(0.5, 2).map((points) => build.perUnit(points, { per: fraction(3) })),
  halves(0.5, 2).map((points) =>
    build.perUnit(points, { target: { direction: 'atLeast', value: fraction(4), unit: '次' } }),
  ),
  halves(0.5, 2).map((points) => build.perPoint(points)),
  fc.constantFrom(build.voidAll(), build.voidAll({ scope: 'part' })),
  halves(0, 4).map((points) => build.tier(points, '60%', '80%')),
  halves(0, 4).map((points) => build.tier(points, '80%', null)),
  fc.constantFrom(build.discretionary(1, 3), build.discretionary(null, null)),
  fc.constant(build.proportional()),
  halves(0.5, 2).map((points) => build.bonus(points)),
  fc.constant(build.veto()),
);

const clause = fc.tuple(kind, base);
type Drawn = typeof clause extends fc.Arbitrary<infer T> ? T : never;

function atHome(
  [made, { cap, place, belowZero, doubtful }]: Drawn,
  among: readonly Home[],
): build.LooseClause {
  const home = among[place % among.length] ?? 'none';
  return {
    ...made,
    cap,
    // 就高不重复 among 倒扣 and ordinary clauses has no sensible meaning: which is dearer depends on what else was found.
    belowZero: belowZero && home !== 'h',
    part: home === 'a' || home === 'b' ? home : null,
    group: home === 'g' || home === 'h' ? home : null,
    certainty: doubtful ? { kind: 'doubtful', reason: 'ambiguous' } : { kind: 'certain' },
  };
}

export const anyItem: fc.Arbitrary<Item> = fc
  .record({
    points: halves(0, 8),
    clauses: fc.array(clause, { maxLength: CLAUSES, size: 'max' }),
    among: homes,
    a: halves(0.5, 4),
    b: halves(0.5, 4),
    groupCap: fc.option(halves(0.5, 4).map(build.pt)),
    cap: fc.option(halves(0.5, 6).map(build.pt), { freq: 1 }),
    bonusCap: fc.option(halves(0, 2).map(build.pt)),
  })
  .map(({ points, clauses, among, a, b, groupCap, cap, bonusCap }) => {
    const settled = clauses.map((one) => atHome(one, among));
    const parts = [
      { id: 'a', points: build.pt(a) },
      { id: 'b', points: build.pt(b) },
    ];
    const groups = [
      { id: 'g', cap: groupCap, dearestOnly: false },
      { id: 'h', cap: groupCap, dearestOnly: true },
    ];
    return build.item(points, settled, {
      // Without what no clause is in, as texts are read: most items share no limit at all.
      parts: parts.filter(({ id }) => settled.some(({ part }) => part === id)),
      groups: groups.filter(({ id }) => settled.some(({ group }) => group === id)),
      cap,
      bonusCap,
    });
  });

const number = fc.integer({ min: 1, max: CLAUSES + 1 });

export const clauseFinding = fc.oneof(
  number.map((clauseNumber) => build.mark(clauseNumber)),
  fc.tuple(number, fc.constantFrom(0, 1, 2, 3, 7, '1.5')).map(([at, count]) => build.times(at, count)),
  fc
    .tuple(number, fc.constantFrom('0', '2', '4', '45%', '50%', '85%', '0.45'))
    .map(([at, value]) => build.measured(at, value)),
  fc.tuple(number, halves(0, 4)).map(([at, points]) => build.figure(at, points)),
);

export const costFinding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 6, arbitrary: clauseFinding },
  { weight: 1, arbitrary: halves(0, 4).map((points) => build.own(points)) },
  { weight: 1, arbitrary: fc.constant(build.pending('不明')) },
);

export const anyFinding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 8, arbitrary: costFinding },
  { weight: 1, arbitrary: clauseFinding.map(build.withdrawn) },
  { weight: 1, arbitrary: halves(0, 8).map((score) => build.override(score)) },
);

export const anyPolicies: fc.Arbitrary<Policies> = fc.record({
  belowZero: fc.constantFrom('subtract', 'lose-and-subtract', 'from-total'),
  notApplicable: fc.constantFrom('full', 'rescale'),
  weighting: fc.constantFrom('round-each', 'round-total-only'),
});

/** What a reviewer would write of a clause. */
function fitting({ kind: of, number: at }: Clause): fc.Arbitrary<Finding> {
  const marked = fc.constant(build.mark(at));
  const counted = fc.integer({ min: 0, max: 7 }).map((count) => build.times(at, count));
  const share = fc.constantFrom('0%', '45%', '60%', '85%', '2/3').map((value) => build.measured(at, value));
  switch (of) {
    case 'fixed':
      return fc.oneof(marked, share);
    case 'perUnit':
      return fc.oneof(
        counted,
        fc.nat(5).map((value) => build.measured(at, `${value}`)),
      );
    case 'perPoint':
      return fc.oneof(counted, share);
    case 'tier':
      return fc.oneof(marked, share);
    case 'proportional':
      return share;
    case 'discretionary':
      return halves(1, 3).map((points) => build.figure(at, points));
    case 'void':
    case 'bonus':
    case 'veto':
      return marked;
  }
}

/** An item and what was found on it: mostly what fits its clauses, now and then anything at all. */
export const checkedItem: fc.Arbitrary<readonly [Item, readonly Finding[]]> = anyItem.chain((item) => {
  const fit = item.clauses.map((of) => fc.option(fitting(of), { freq: 3 }));
  return fc
    .tuple(fc.tuple(...fit), fc.array(anyFinding, { maxLength: 2 }))
    .map(([found, more]) => [item, [...found.filter((finding) => finding !== null), ...more]] as const);
});
