import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Loads Microsoft's client into this realm, once (Node and jest only; a page takes it with a script tag).
 * An indirect eval keeps it in the realm of the caller: from another realm its `instanceof Date` would fail.
 */
export function loadClient(root = process.cwd()): void {
  if (Reflect.has(globalThis, 'OfficeExtension')) return;
  const file = createRequire(join(root, 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  );
  const source = readFileSync(file, 'utf8');
  const run: (text: string) => unknown = globalThis.eval;
  run(source);
}
