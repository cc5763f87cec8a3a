// `kaohe` from a terminal: see README.
import { join } from 'node:path';
import { installOnce, ROOT, run } from './install.mjs';

installOnce();
process.exitCode = run(
  process.execPath,
  // tsx by its own path: it is ours, whatever folder the caller is in.
  ['--import', import.meta.resolve('tsx'), join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)],
  // Paths on the command line are the caller's; npm moved us to the package's folder.
  { cwd: process.env.INIT_CWD ?? process.cwd(), shell: false },
);
