import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { streetWorkbooks } from './street/streetWorkbooks';

/** Writes assets/street/ anew; run with tsx after the sample street's content or look has changed. */
const folder = join(ROOT, 'assets', 'street');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of await streetWorkbooks()) writeFileSync(join(folder, name), bytes);
