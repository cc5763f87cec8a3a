import * as z from 'zod/mini';
import { cliWords } from '../wording/cli';
import { BadInput } from './badInput';
import { compileItems } from './compile';
import { readJson } from './jsonFile';

const itemsSchema = z.array(
  z.object({ id: z.string(), text: z.string(), points: z._default(z.nullable(z.number()), null) }),
);

/** `kaohe compile`: standards of a JSON list as clauses, as JSON. */
export function compileFile(file: string): string {
  const items = itemsSchema.safeParse(readJson(file));
  if (!items.success) throw new BadInput(cliWords('zh').wrongShape(file));
  return `${JSON.stringify(compileItems(items.data), null, 1)}\n`;
}
