import fc from 'fast-check';
import type { Policies } from '../../../src/scoring/policies';
import { loadPack } from '../../../src/rubric/pack/loadPack';
import type { PackClause } from '../../../src/rubric/pack/clauseSchema';
import type { RubricPack } from '../../../src/rubric/pack/packSchema';
import { packToRubric } from '../../../src/rubric/pack/packToRubric';
import { rubricToPack } from '../../../src/rubric/pack/rubricToPack';
import { ORGANISATION } from '../../../src/rubric/pack/shippedPacks';

const ITEM_POINTS = 20;

const points = fc.integer({ min: 0, max: ITEM_POINTS * 1000 }).map((thousandths) => thousandths / 1000);
const value = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom('1/3', '2/3', '10/7'),
);
const step = fc.constantFrom(0.1, 0.5, 2, 10, '1/3');
const unit = fc.constantFrom('次', '人', '%', '‰', '百分点', '岁');
const yes = fc.constant(true as const);
const base = {
  when: fc.string({ maxLength: 12, unit: fc.constantFrom('没', '有', '计', '划', ',', ' ', '"') }),
};
const baseExtras = {
  cap: points,
  belowZero: yes,
  part: fc.constant('a'),
  group: fc.constant('g'),
  inferred: yes,
  doubt: fc.constantFrom('truncated' as const, 'ambiguous' as const, 'textAndPackDiffer' as const),
};
const threshold = fc
  .tuple(
    fc.record({ op: fc.constantFrom('<', '<=', '>', '>=', '='), value }),
    optional({ unit, bareBelow: yes }),
  )
  .map(([main, extras]) => ({ ...main, ...extras }) as const);
const target = fc
  .tuple(fc.record({ direction: fc.constantFrom('atLeast', 'atMost'), value }), optional({ unit }))
  .map(([main, extras]) => ({ ...main, ...extras }));

/** A record of which any key may be left out, as a pack leaves out what does not apply. */
function optional(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(model, { requiredKeys: [] });
}

function clauseOf<K extends PackClause['kind']>(
  kind: K,
  required: Record<string, fc.Arbitrary<unknown>>,
  extras: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<object> {
  return fc
    .tuple(
      fc.record({ kind: fc.constant(kind), ...base, ...required }),
      optional({ ...baseExtras, ...extras }),
    )
    .map(([main, more]) => ({ ...main, ...more }));
}

/** One generator for each kind, so that a new kind has to be given one. */
const CLAUSES: Record<PackClause['kind'], fc.Arbitrary<object>> = {
  fixed: clauseOf('fixed', { points }, { threshold, award: yes }),
  perUnit: clauseOf('perUnit', { points }, { per: step, unit, target }),
  perPoint: clauseOf('perPoint', { points, unit }, { per: step, target }),
  void: clauseOf('void', {}, { threshold }),
  tier: clauseOf('tier', { points, measure: fc.constantFrom('得分率', '满意率') }, { award: points }),
  discretionary: clauseOf('discretionary', {}, { max: points, unit }),
  proportional: clauseOf('proportional', {}, {}),
  bonus: clauseOf('bonus', { points }, { per: step, unit }),
  veto: clauseOf('veto', {}, {}),
};

const item = fc
  .tuple(
    fc.record({
      title: fc.constantFrom('台账', '值班', '公示'),
      clauses: fc.array(fc.oneof(...Object.values(CLAUSES)), { maxLength: 5 }),
    }),
    optional({
      cap: points,
      bonusCap: points,
      unread: fc.array(fc.constantFrom('扣 分', '缺一项扣', '酌'), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(([main, extras]) => ({
    ...main,
    ...extras,
    points: ITEM_POINTS,
    parts: [{ id: 'a', points: 1.5 }],
    groups: [{ id: 'g', cap: 2, dearestOnly: true }],
  }));

const packs = fc
  .record({ complete: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 4 }) })
  .map(({ complete, items }): unknown => ({
    $schema: './pack.schema.json',
    kind: 'rubric',
    id: 'made-up',
    name: '细则',
    complete,
    categories: [
      {
        name: '一类',
        points: items.length * ITEM_POINTS,
        items: items.map((line, index) => ({ ...line, number: String(index + 1) })),
      },
    ],
  }));

function loaded(json: unknown): RubricPack {
  const result = loadPack(json);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  if (result.pack.kind !== 'rubric') throw new Error('no rubric');
  return result.pack;
}

describe('a rubric pack', () => {
  it('comes back from a rubric as it went in', () => {
    fc.assert(
      fc.property(packs, (json) => {
        const pack = loaded(json);
        expect(rubricToPack(packToRubric(pack), pack.id)).toEqual({ ok: true, pack });
      }),
    );
  });

  it('keeps what could not be read where its spans point', () => {
    const pack = loaded({
      ...ORGANISATION,
      categories: [
        { name: '一类', items: [{ title: '台账', points: 1, clauses: [], unread: ['扣 分', '酌情'] }] },
      ],
    });
    const item = packToRubric(pack).categories[0]?.items[0];
    expect(item?.unread.map(({ span }) => item.standard.slice(span.start, span.end))).toEqual([
      '扣 分',
      '酌情',
    ]);
  });

  it('survives being saved as JSON', () => {
    const made = rubricToPack(packToRubric(ORGANISATION), 'organisation');
    expect(made.ok && loaded(JSON.parse(JSON.stringify(made.pack)))).toEqual(ORGANISATION);
  });
});

describe('a rubric read from a sheet', () => {
  const [category] = packToRubric(ORGANISATION).categories;
  const [item] = category?.items ?? [];

  it('is refused as a pack where it could not be loaded again, with the path', () => {
    if (!category || !item) throw new Error('the pack is empty');
    const read = {
      name: '',
      complete: true,
      categories: [{ ...category, items: [{ ...item, points: 1500 }] }],
    };
    expect(rubricToPack(read, 'Bad Id')).toEqual({
      ok: false,
      faults: [
        { code: 'malformed', path: 'id' },
        { code: 'tooShort', least: 1, path: 'name' },
      ],
    });
    expect(rubricToPack({ ...read, name: '细则' }, 'read')).toMatchObject({
      ok: false,
      faults: [
        { code: 'costsMoreThanItem', path: 'categories[0].items[0].clauses[0].points' },
        { code: 'costsMoreThanItem', path: 'categories[0].items[0].clauses[1].points' },
      ],
    });
  });

  it('keeps its doubts, so that a pack never makes a doubtful clause count', () => {
    if (!category || !item) throw new Error('the pack is empty');
    const [clause] = item.clauses;
    if (!clause) throw new Error('the item is empty');
    const doubtful = { ...clause, certainty: { kind: 'doubtful', reason: 'ambiguous' } as const };
    const read = {
      name: '细则',
      complete: true,
      categories: [{ ...category, items: [{ ...item, clauses: [doubtful] }] }],
    };
    const made = rubricToPack(read, 'read');
    expect(made.ok && packToRubric(made.pack).categories[0]?.items[0]?.clauses[0]?.certainty).toEqual(
      doubtful.certainty,
    );
  });
});

describe('policies in a pack', () => {
  it('are the ones that scoring knows', () => {
    const all = {
      belowZero: 'from-total',
      notApplicable: 'full',
      weighting: 'round-total-only',
    } as const satisfies RubricPack['policies'] & Policies;
    expect(loaded({ ...ORGANISATION, policies: all }).policies).toEqual(all);
  });
});
