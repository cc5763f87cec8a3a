import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '..', 'shared');

/** A path inside the folder of shared material beside the project. */
export function sharedPath(...parts: readonly string[]): string {
  return join(folder, ...parts);
}

/** A describe that needs the shared material: skipped by name where it is absent. */
export function describeShared(name: string, tests: () => void): void {
  (existsSync(folder) ? describe : describe.skip)(`${name} (needs ../shared)`, tests);
}
