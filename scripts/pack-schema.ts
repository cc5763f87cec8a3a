import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from '../src/rubric/pack/packJsonSchema';
import { ROOT } from './install.mjs';

/** Writes rules/pack.schema.json anew; run with tsx after packSchema.ts has changed. */
writeFileSync(join(ROOT, 'rules', 'pack.schema.json'), packJsonSchema());
