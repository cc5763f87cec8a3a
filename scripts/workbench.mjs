// `npm run workbench`: a page with a sheet and the pane, for machines without Excel. See docs/installing.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnce } from './install.mjs';

installOnce();
const { buildWorkbench } = await import('./workbenchBuild.mjs');
const { serveFolder } = await import('./serveFolder.mjs');

// A folder of its own: a second workbench, or a test run, must not clear away what this one serves.
const folder = mkdtempSync(join(tmpdir(), 'kaohe-workbench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

process.stderr.write('Building the workbench…\n');
await buildWorkbench(folder);
const { server, url } = await serveFolder(folder, 3100);
process.stdout.write(`${url}\n`);
process.stderr.write('Open the address above in a browser. Ctrl-C stops.\n');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
