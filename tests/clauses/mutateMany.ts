import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readStandard } from '../../src/clauses/readStandard';
import { labelled } from './measure';
import { mutate, seeded } from './mutations';

/** npx tsx tests/clauses/mutateMany.ts [runs] [seed]: no reading may throw or slip from its text. */
const [runs = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const files = [
  join(import.meta.dirname, 'fixtures', 'own-standards.json'),
  join(process.cwd(), '..', 'shared', 'corpus', 'clauses.json'),
].filter((file) => existsSync(file));
const items = files.flatMap((file) => labelled(file));
const random = seeded(seed);
for (let i = 0; i < runs; i++) {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) break;
  const text = mutate(item.text, random);
  try {
    const { clauses, unread } = readStandard(text, item.points === null ? null : item.points * 1000);
    for (const { span, quote } of [...clauses, ...unread])
      if (span === null || text.slice(span.start, span.end) !== quote) throw new Error(`slipped: ${quote}`);
  } catch (error) {
    process.stderr.write(`${JSON.stringify(text)}: ${String(error)}\n`);
    process.exitCode = 1;
  }
}
process.stdout.write(`${runs} mutated texts of ${items.length} standards read\n`);
