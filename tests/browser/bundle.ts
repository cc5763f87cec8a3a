import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import { typescriptRule } from '../../scripts/typescriptLoader.mjs';

export interface Bundle {
  /** Folder that holds `main.js`. */
  readonly folder: string;
  remove(): void;
}

/** Bundles one entry as the product's own build does, for a page of a test. */
export async function bundle(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-page-'));
  const compiler = webpack({
    mode: 'production',
    // Read by a browser on the same machine: minifying would only cost time.
    optimization: { minimize: false },
    performance: { hints: false },
    entry: resolve(entry),
    output: { path: folder },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [typescriptRule] },
  });
  const stats = await new Promise<webpack.Stats>((done, fail) => {
    compiler.run((error, result) => {
      compiler.close(() => (error || !result ? fail(error ?? new Error('No result')) : done(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
