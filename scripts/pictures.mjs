// Takes the README's pictures of the workbench: node --import tsx scripts/pictures.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../tests/browser/launch.ts';
import { ROOT } from './install.mjs';
import { serveFolder } from './serveFolder.mjs';
import { buildWorkbench } from './workbenchBuild.mjs';

const images = join(ROOT, 'docs', 'images');
const built = mkdtempSync(join(tmpdir(), 'kaohe-pictures-'));
await buildWorkbench(built);
const { server, url } = await serveFolder(built, 3200);
const browser = await launch();

/** Opens the workbench and scores the sample. */
async function scored({ language, colorScheme = 'light', width = 1640, height = 700 }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${url}?lang=${language}`);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('button', { name: /^(一键评分|Score)$/ }).click();
  await pane.getByRole('button', { name: /^(重新评分|Score again)$/ }).waitFor();
  await pane.locator('main[aria-busy="false"]').waitFor();
  // The sheet's own comment beside it, and the pointer's traces gone from the button.
  await page.locator('[data-cell="G4"]').click();
  await page.waitForTimeout(500);
  return { page };
}

const workbench = await scored({ language: 'zh-CN' });
await workbench.page.screenshot({ path: join(images, 'workbench.png') });

const inEnglish = await scored({ language: 'en-US' });
await inEnglish.page.screenshot({ path: join(images, 'workbench-en.png') });

const dark = await scored({ language: 'zh-CN', colorScheme: 'dark' });
await dark.page.locator('#pane').screenshot({ path: join(images, 'pane-dark.png') });

await browser.close();
server.close();
rmSync(built, { recursive: true });
