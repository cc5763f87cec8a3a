import * as z from 'zod/mini';
import type { Edit } from '../snapshot/plan';

/** Edits as they are kept in the workbook. A file is untrusted: what does not fit this is as if it were not there. */

const count = z.int().check(z.positive(), z.maximum(1_048_576));
const cell = z.object({ row: count, column: count });
const area = z.object({ top: count, left: count, bottom: count, right: count });
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const sheet = z.string();
const content = z.union([value, z.object({ formula: z.string(), shows: value })]);
const line = z.enum(['title', 'note', 'header', 'body', 'strong']);
const split = z.int().check(z.nonnegative(), z.maximum(1_048_576));
const layout = z.object({
  widths: z.array(z.number()),
  bands: z.array(
    z.object({ area, line, align: z.enum(['left', 'center', 'right']), numberFormat: z.string() }),
  ),
  frozen: z.object({ rows: split, columns: split }),
  titleRow: count,
});
const page = z.object({
  columns: z.array(z.object({ width: z.number(), align: z.enum(['left', 'center']) })),
  rows: z.array(z.object({ line, cells: z.array(value) })),
});

export const editSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), sheet, cell, before: value, after: value }),
  z.object({ kind: z.literal('formula'), sheet, cell, before: content, after: content }),
  z.object({ kind: z.literal('layout'), sheet, before: z.nullable(layout), after: z.nullable(layout) }),
  z.object({
    kind: z.literal('style'),
    sheet,
    area,
    before: z.nullable(area),
    after: z.nullable(area),
    numberFormat: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('merge'), sheet, before: z.array(area), after: z.array(area) }),
  z.object({
    kind: z.literal('width'),
    sheet,
    column: count,
    before: z.nullable(z.number()),
    after: z.nullable(z.number()),
  }),
  z.object({ kind: z.literal('printArea'), sheet, before: z.nullable(area), after: z.nullable(area) }),
  z.object({
    kind: z.literal('comment'),
    sheet,
    cell,
    before: z.nullable(z.string()),
    after: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('sheet'), sheet, before: z.boolean(), after: z.boolean() }),
  z.object({ kind: z.literal('page'), sheet, before: z.nullable(page), after: z.nullable(page) }),
  z.object({ kind: z.literal('state'), before: z.nullable(z.string()), after: z.nullable(z.string()) }),
]) satisfies z.ZodMiniType<Edit>;
