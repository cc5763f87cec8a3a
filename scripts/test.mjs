// Every check there is: types, lint, format, jest. The last line counts the tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnce, ROOT, runLocal } from './install.mjs';

installOnce();

const only = process.argv.slice(2);
let failedChecks = 0;
if (only.length === 0) {
  for (const [name, args] of [
    ['tsc', ['--noEmit']],
    ['eslint', ['.', '--max-warnings', '0']],
    ['prettier', ['--check', '--log-level', 'warn', '.']],
  ]) {
    process.stdout.write(`${name} ${args.join(' ')}\n`);
    if (runLocal(name, args) !== 0) failedChecks += 1;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'kaohe-test-'));
const report = join(folder, 'report.json');
const jest = spawn(
  process.execPath,
  [join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${report}`, ...only],
  // --json prints the report on stdout too; progress and failures are on stderr.
  { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
);
jest.on('close', (code) => {
  let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    failedChecks += 1;
  }
  rmSync(folder, { recursive: true, force: true });
  // A suite that cannot be loaded has no failed test of its own; it must not look like a pass.
  const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites) + failedChecks;
  const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
  process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed${skipped}\n`);
  process.exitCode = code !== 0 || failed > 0 ? 1 : 0;
});
