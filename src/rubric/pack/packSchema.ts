import * as z from 'zod/mini';
import { pointsFromNumber } from '../points';
import { parsePackValue } from './packValue';

/**
 * What a rule pack file may say: the one truth, from which `rules/pack.schema.json` is made (scripts/pack-schema.ts).
 * Every list and text is bounded, so that a hostile file is refused rather than worked through. What a schema cannot
 * say (sums, costs against points, ids) is checked in `crossChecks.ts`.
 */

// zod compiles its parsers with `new Function` where it may; a task pane's content policy forbids and reports that.
z.config({ jitless: true });

/** The message of the check on points' decimals; `schemaFaults.ts` knows it by this. */
export const DECIMALS_MESSAGE = 'tooManyDecimals';

const MOST_POINTS = 10_000;

function text(most: number, description: string) {
  return z.string().check(z.minLength(1), z.maxLength(most)).register(z.globalRegistry, { description });
}

function list<T extends z.core.SomeType>(element: T, least: number, most: number) {
  return z.array(element).check(z.minLength(least), z.maxLength(most));
}

const points = z
  .number()
  .check(
    z.minimum(0),
    z.maximum(MOST_POINTS, { abort: true }),
    z.refine((value) => pointsFromNumber(value) !== null, DECIMALS_MESSAGE),
  )
  .register(z.globalRegistry, {
    id: 'points',
    description: '分: a plain decimal with at most three decimals',
  });

const title = text(200, 'Short words that tell it from its neighbours');
const condition = z
  .string()
  .check(z.maxLength(2000))
  .register(z.globalRegistry, { description: 'What must be so, in short words' });
const id = z
  .string()
  .check(z.maxLength(60), z.regex(/^[A-Za-z0-9_.-]+$/))
  .register(z.globalRegistry, { description: 'Known within the item only' });
const unit = text(20, 'What is counted or measured: 次, 人, 岁, %');
const yes = z.literal(true);

const value = z
  .union([
    z.number().check(z.minimum(-999_999_999), z.maximum(999_999_999)),
    z.string().check(z.maxLength(40)),
  ])
  .check(z.refine((written) => parsePackValue(written, null) !== null))
  .register(z.globalRegistry, {
    id: 'value',
    description: 'A measured value: a decimal with at most six decimals, or a fraction in text ("1/3")',
  });

const threshold = z
  .strictObject({
    op: z.enum(['<', '<=', '>', '>=', '=']),
    value,
    unit: z.exactOptional(unit),
    bareBelow: z.exactOptional(yes).register(z.globalRegistry, {
      description: 'The text says 以下 and no more: a value exactly on the line is shown to a person',
    }),
  })
  .register(z.globalRegistry, {
    id: 'threshold',
    description: 'The clause holds when the measured value compares so',
  });

const target = z
  .strictObject({ direction: z.enum(['atLeast', 'atMost']), value, unit: z.exactOptional(unit) })
  .register(z.globalRegistry, {
    id: 'target',
    description: 'What should be reached; turns a measured value into a shortfall',
  });

const bound = z
  .strictObject({ value, included: z.boolean() })
  .register(z.globalRegistry, { id: 'bound', description: 'One end of a band' });

const band = z
  .strictObject({ low: z.exactOptional(bound), high: z.exactOptional(bound), unit: z.exactOptional(unit) })
  .register(z.globalRegistry, { id: 'band', description: 'Values of one tier; an end left out is open' });

const clauseBase = {
  when: condition,
  cap: z.exactOptional(points).register(z.globalRegistry, { description: '最多扣N分 of this clause' }),
  belowZero: z.exactOptional(yes).register(z.globalRegistry, {
    description: '倒扣: taken below zero',
  }),
  part: z.exactOptional(id).register(z.globalRegistry, { description: 'Id of the part it belongs to' }),
  group: z.exactOptional(id).register(z.globalRegistry, { description: 'Id of the group it belongs to' }),
  inferred: z.exactOptional(yes).register(z.globalRegistry, {
    description: 'The source is damaged or cut off here: the figure is a conclusion, and people are told',
  }),
  doubt: z
    .exactOptional(z.enum(['truncated', 'ambiguous', 'abovePoints', 'unclearCondition', 'textAndPackDiffer']))
    .register(z.globalRegistry, { description: 'Why the clause is not counted until a person confirms it' }),
};

const clause = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fixed'),
      ...clauseBase,
      points,
      threshold: z.exactOptional(threshold),
      award: z.exactOptional(yes).register(z.globalRegistry, {
        description: '得N分: earned when the condition is met, lost when it is not',
      }),
    }),
    z.strictObject({
      kind: z.literal('perUnit'),
      ...clauseBase,
      points,
      per: z.exactOptional(value),
      unit: z.exactOptional(unit),
      target: z.exactOptional(target),
    }),
    z.strictObject({
      kind: z.literal('perPoint'),
      ...clauseBase,
      points,
      per: z.exactOptional(value),
      unit,
      target: z.exactOptional(target),
    }),
    z.strictObject({
      kind: z.literal('void'),
      ...clauseBase,
      scope: z.exactOptional(z.literal('part')),
      threshold: z.exactOptional(threshold),
    }),
    z.strictObject({
      kind: z.literal('tier'),
      ...clauseBase,
      points,
      measure: text(200, 'What is measured: the same words for every band of one scale'),
      band: z.exactOptional(band),
      award: z.exactOptional(points),
    }),
    z.strictObject({
      kind: z.literal('discretionary'),
      ...clauseBase,
      min: z.exactOptional(points),
      max: z.exactOptional(points),
      unit: z.exactOptional(unit),
    }),
    z.strictObject({ kind: z.literal('proportional'), ...clauseBase }),
    z.strictObject({
      kind: z.literal('bonus'),
      ...clauseBase,
      points: z.exactOptional(points),
      min: z.exactOptional(points),
      max: z.exactOptional(points),
      per: z.exactOptional(value),
      unit: z.exactOptional(unit),
    }),
    z.strictObject({ kind: z.literal('veto'), ...clauseBase }),
  ])
  .register(z.globalRegistry, { id: 'clause', description: '扣分点: one rule of an item' });

const item = z
  .strictObject({
    number: z.exactOptional(text(20, 'As the sheet numbers it')),
    title: z.string().check(z.maxLength(500)),
    points,
    clauses: list(clause, 0, 60),
    parts: z.exactOptional(list(z.strictObject({ id, points }), 1, 30)),
    groups: z.exactOptional(
      list(z.strictObject({ id, cap: z.exactOptional(points), dearestOnly: z.exactOptional(yes) }), 1, 30),
    ),
    cap: z.exactOptional(points),
    bonusCap: z.exactOptional(points),
    unread: z.exactOptional(list(text(2000, 'A passage that bears on points and could not be read'), 1, 30)),
  })
  .register(z.globalRegistry, { id: 'item', description: '项: a line with points' });

const category = z
  .strictObject({
    name: title,
    points: z.exactOptional(points).register(z.globalRegistry, {
      description: '小计: when given, the items must add up to it',
    }),
    items: list(item, 1, 300),
  })
  .register(z.globalRegistry, { id: 'category', description: '考核项目: a named group of items' });

const policies = z.strictObject({
  belowZero: z.exactOptional(z.enum(['subtract', 'lose-and-subtract', 'from-total'])),
  notApplicable: z.exactOptional(z.enum(['full', 'rescale'])),
  weighting: z.exactOptional(z.enum(['round-each', 'round-total-only'])),
});

const schemaLink = z.exactOptional(text(200, 'Where the JSON Schema lies, for editors'));
const packId = z
  .string()
  .check(z.maxLength(60), z.regex(/^[a-z0-9][a-z0-9-]*$/))
  .register(z.globalRegistry, { description: 'Unique among the packs: small letters, digits, hyphens' });

export const rubricPackSchema = z.strictObject({
  $schema: schemaLink,
  kind: z.literal('rubric'),
  id: packId,
  name: title,
  complete: z.boolean().register(z.globalRegistry, {
    description: 'false: known to be a fragment, not weighted without a warning',
  }),
  policies: z.exactOptional(policies),
  categories: list(category, 1, 60),
});

export const scoreTablePackSchema = z.strictObject({
  $schema: schemaLink,
  kind: z.literal('scoreTable'),
  id: packId,
  name: title,
  indicators: list(
    z.strictObject({
      number: text(20, '序号'),
      category: title,
      name: title,
      points,
      office: z.string().check(z.maxLength(200)),
    }),
    1,
    200,
  ),
});

export const packSchema = z.discriminatedUnion('kind', [rubricPackSchema, scoreTablePackSchema]);

/** 规则包 of one 考核细则, checked. */
export type RubricPack = z.infer<typeof rubricPackSchema>;
/** 规则包 of a 分值表, checked. */
export type ScoreTablePack = z.infer<typeof scoreTablePackSchema>;
export type Pack = RubricPack | ScoreTablePack;
export type PackCategory = RubricPack['categories'][number];
export type PackItem = PackCategory['items'][number];
export type PackClause = PackItem['clauses'][number];
export type PackThreshold = z.infer<typeof threshold>;
export type PackTarget = z.infer<typeof target>;
export type PackBand = z.infer<typeof band>;
export type PackValue = z.infer<typeof value>;
