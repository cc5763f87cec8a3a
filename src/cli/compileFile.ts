import * as z from 'zod/mini';
import { cliWords } from '../wording/cli';
import type { Locale } from '../wording/locale';
import { BadInput } from './badInput';
import { compileItems } from './compile';
import { readJson } from './jsonFile';

const itemsSchema = z.array(
  z.object({ id: z.string(), text: z.string(), points: z._default(z.nullable(z.number()), null) }),
);

/** `kaohe compile`: standards of a JSON list as clauses, as JSON. */
export function compileFile(file: string, locale: Locale): string {
  const items = itemsSchema.safeParse(readJson(file, locale));
  if (!items.success) throw new BadInput(cliWords(locale).wrongShape(file));
  return `${JSON.stringify(compileItems(items.data), null, 1)}\n`;
}
