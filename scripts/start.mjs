// `npm start`: the add-in in Excel where there is one, else the workbench. See docs/installing.md.
import { installOnce, run } from './install.mjs';

if (process.platform === 'win32' || process.platform === 'darwin') {
  installOnce();
  process.exitCode = sideload();
} else {
  await import('./workbench.mjs');
}

/** Opens Excel with the committed manifest, and serves the pane to it. */
function sideload() {
  // Excel loads panes over https only, from a server whose certificate this machine trusts.
  const trusted = run('npx', ['-y', 'office-addin-dev-certs@3.0.0', 'install']);
  if (trusted !== 0) return trusted;
  return run('npx', [
    ...['-y', 'office-addin-debugging@7', 'start', 'manifest.xml'],
    ...['--dev-server', asOne('npx webpack serve --mode development'), '--dev-server-port', '3000'],
  ]);
}

/** One argument, spaces and all: on Windows programs are run through a shell, which would take it apart. */
function asOne(argument) {
  return process.platform === 'win32' ? `"${argument}"` : argument;
}
