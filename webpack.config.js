import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import { buildSettings, PLACEHOLDER_URL } from './scripts/buildSettings.mjs';
import { manifestFor } from './scripts/manifestFor.mjs';
import { paneBuild } from './scripts/paneBuild.mjs';

const root = import.meta.dirname;

/** @param env webpack's --env: build settings for this build alone */
export default (env = {}, { mode = 'production' } = {}) => {
  const production = mode === 'production';
  const settings = buildSettings(mode, env);
  const pane = paneBuild(settings, { development: !production });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  return {
    mode,
    context: root,
    ...pane,
    output: {
      path: join(root, 'dist'),
      // Hashed names let a server send the scripts with a long life: a new version has new names.
      filename: production ? '[name].[contenthash:12].js' : '[name].js',
      clean: true,
    },
    // No eval in either mode: the page's policy forbids it.
    devtool: production ? false : 'source-map',
    plugins: [
      ...pane.plugins,
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'src/taskpane/about.html' },
          {
            from: 'manifest.xml',
            transform: (xml) => (production ? manifestFor(xml.toString(), settings, version) : xml),
          },
        ],
      }),
      new PlaceholderWarning(production && settings.baseUrl === PLACEHOLDER_URL),
    ],
    devServer: {
      port: 3000,
      server: { type: 'https', options: developmentCertificate() },
      static: false,
      hot: false,
      liveReload: true,
      client: { overlay: false },
    },
  };
};

/** Says in webpack's own words that the built manifest leads nowhere yet. */
class PlaceholderWarning {
  constructor(wanted) {
    this.wanted = wanted;
  }

  apply(compiler) {
    if (!this.wanted) return;
    compiler.hooks.thisCompilation.tap('PlaceholderWarning', ({ warnings }) => {
      warnings.push(
        new Error(
          `dist/manifest.xml points to the placeholder ${PLACEHOLDER_URL}. ` +
            'Set baseUrl in build.config.mjs (or --env baseUrl=https://…) before installing it.',
        ),
      );
    });
  }
}

/** What `office-addin-dev-certs install` left for this user: Excel trusts it, unlike one made on the spot. */
function developmentCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  try {
    return {
      ca: readFileSync(join(folder, 'ca.crt')),
      key: readFileSync(join(folder, 'localhost.key')),
      cert: readFileSync(join(folder, 'localhost.crt')),
    };
  } catch {
    return undefined;
  }
}
