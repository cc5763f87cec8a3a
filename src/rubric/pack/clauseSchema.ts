import * as z from 'zod/mini';
import { pointsFromNumber } from '../points';
import { parsePackValue } from './packValue';

/** What a pack may say of one clause, and the pieces that it shares with the rest of the pack (packSchema.ts). */

// zod may compile its parsers with `new Function`; a task pane's content policy forbids that, and reports the attempt.
z.config({ jitless: true });

/** The message of the check on points' decimals; `schemaFaults.ts` knows it by this. */
export const DECIMALS_MESSAGE = 'tooManyDecimals';

const MOST_POINTS = 10_000;

export function text(most: number, description: string) {
  return z.string().check(z.minLength(1), z.maxLength(most)).register(z.globalRegistry, { description });
}

export function list<T extends z.core.SomeType>(element: T, least: number, most: number) {
  return z.array(element).check(z.minLength(least), z.maxLength(most));
}

export const points = z
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

export const title = text(200, 'Short words that tell it from its neighbours');
const condition = z
  .string()
  .check(z.maxLength(2000))
  .register(z.globalRegistry, { description: 'What must be so, in short words' });
export const id = z
  .string()
  .check(z.maxLength(60), z.regex(/^[A-Za-z0-9_.-]+$/))
  .register(z.globalRegistry, { description: 'Known within the item only' });
const unit = text(20, 'What is counted or measured: 次, 人, 岁, %');
export const yes = z.literal(true);

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

const bareBelow = z.exactOptional(yes).register(z.globalRegistry, {
  description: 'The text says 以下 and no more: a value exactly on the line is shown to a person',
});

const threshold = z
  .strictObject({
    op: z.enum(['<', '<=', '>', '>=', '=']),
    value,
    unit: z.exactOptional(unit),
    bareBelow,
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
  .strictObject({ value, included: z.boolean(), bareBelow })
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

export const clause = z
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

export type PackClause = z.infer<typeof clause>;
export type PackThreshold = z.infer<typeof threshold>;
export type PackTarget = z.infer<typeof target>;
export type PackBand = z.infer<typeof band>;
