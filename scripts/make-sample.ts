import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { sampleWorkbook } from './sample/sampleWorkbook';

/** Writes assets/sample.xlsx anew; run with tsx after the sample's content or look has changed. */
writeFileSync(join(ROOT, 'assets', 'sample.xlsx'), await sampleWorkbook());
