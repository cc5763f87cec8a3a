import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';
import { typescriptRule } from './typescriptLoader.mjs';

/**
 * How the pane's page is made, wherever it is served: the parts of a webpack configuration that installation and
 * workbench share.
 * @param settings what `buildSettings` returned
 */
export function paneBuild(settings, { development }) {
  return {
    entry: { taskpane: './src/commands/runtime.ts' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [typescriptRule] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        officeJsUrl: settings.officeJsUrl,
        policy: contentSecurityPolicy(settings, { development }),
      }),
    ],
    // tests/build holds the pane to its budget; webpack's own hints count ungzipped bytes.
    performance: { hints: false },
  };
}
