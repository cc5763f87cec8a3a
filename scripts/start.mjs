// `npm start`: the add-in in Excel where there is one, else the workbench. See README.
import { installOnce, run } from './install.mjs';

if (process.platform === 'win32' || process.platform === 'darwin') {
  installOnce();
  // Excel loads panes over https only, from a server whose certificate this machine trusts.
  const trusted = run('npx', ['-y', 'office-addin-dev-certs@3.0.0', 'install']);
  process.exitCode =
    trusted !== 0
      ? trusted
      : run('npx', [
          '-y',
          'office-addin-debugging@7',
          'start',
          'manifest.xml',
          '--dev-server',
          'npx webpack serve --mode development',
          '--dev-server-port',
          '3000',
        ]);
} else {
  await import('./workbench.mjs');
}
