import { createRequire } from 'node:module';
import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { buildSettings } from './buildSettings.mjs';
import { ROOT } from './install.mjs';
import { paneBuild } from './paneBuild.mjs';

const client = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/**
 * Builds the workbench into a folder: the page with the sheet, and the pane as a closed network would have it, its
 * office.js being Microsoft's client with the page's workbook behind it.
 * @throws Error with webpack's own words
 */
export async function buildWorkbench(folder) {
  const pane = paneBuild(buildSettings('development', { officeJs: 'self' }), { development: false });
  const compiler = webpack({
    ...pane,
    // The pane as people get it, but unminified: it is read on this machine only.
    mode: 'production',
    optimization: { minimize: false },
    devtool: false,
    context: ROOT,
    cache: { type: 'filesystem', cacheDirectory: join(ROOT, '.cache', 'webpack') },
    entry: {
      ...pane.entry,
      workbench: './src/workbench/main.ts',
      'office-js/office': './src/workbench/officeJs/load.ts',
      'office-js/attach': './src/workbench/officeJs/attach.ts',
    },
    output: { path: folder, filename: '[name].js', clean: true },
    plugins: [
      ...pane.plugins,
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/workbench/workbench.html',
        chunks: ['workbench'],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/sample.xlsx' },
          { from: 'src/workbench/workbench.css' },
          { from: client, to: 'office-js/client.js' },
        ],
      }),
    ],
  });
  await new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done();
      });
    });
  });
}
