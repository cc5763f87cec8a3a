// `kaohe` from a terminal: see README.
import { installOnce, ROOT, run } from './install.mjs';
import { join } from 'node:path';

installOnce();
process.exitCode = run(
  process.execPath,
  ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)],
  // Paths on the command line are the caller's; npm moved us to the package's folder.
  { cwd: process.env.INIT_CWD ?? process.cwd(), shell: false },
);
