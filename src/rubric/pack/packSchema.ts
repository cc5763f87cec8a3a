import * as z from 'zod/mini';
import { clause, id, list, points, text, title, yes } from './clauseSchema';

/**
 * What a rule pack file may say: the one truth, from which `rules/pack.schema.json` is made (scripts/pack-schema.ts).
 * Every list and text is bounded, so that a hostile file is refused rather than worked through. What a schema cannot
 * say (sums, costs against points, ids) is checked in `crossChecks.ts`.
 */

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
