// `npm run workbench`: a page with a sheet and the pane, for machines without Excel. See README.
import { join } from 'node:path';
import { installOnce, ROOT } from './install.mjs';

installOnce();
const { buildWorkbench } = await import('./workbenchBuild.mjs');
const { serveFolder } = await import('./serveFolder.mjs');

process.stderr.write('Building the workbench…\n');
const folder = join(ROOT, '.cache', 'workbench');
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
