import * as z from 'zod/mini';
import { packSchema } from './packSchema';

/**
 * The text of rules/pack.schema.json: what editors offer and underline while a pack is written. Draft 7 is what they
 * know best.
 */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packSchema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: '规则包', ...schema }, null, 2)}\n`;
}
