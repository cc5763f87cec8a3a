// Measures speed, as ratios within one run: npm run bench [-- NAME …]. A name is a file tests/bench/NAME.bench.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce, ROOT, run } from './install.mjs';

installOnce();

const folder = join(ROOT, 'tests', 'bench');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such bench: ${unknown.join(', ')}. There are: ${all.join(', ')}.\n`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : all) {
  process.stdout.write(`\n# ${name}\n`);
  const code = run(
    process.execPath,
    ['--expose-gc', '--import', import.meta.resolve('tsx'), join(folder, `${name}.bench.ts`)],
    { shell: false },
  );
  if (code !== 0) process.exitCode = code;
}
