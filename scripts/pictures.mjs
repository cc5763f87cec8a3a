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

/** Opens the workbench and scores the sample; the pointer's traces are gone from the button. */
async function scored({ language, colorScheme = 'light', height = 700 }) {
  const page = await browser.newPage({ viewport: { width: 1640, height }, colorScheme });
  await page.goto(`${url}?lang=${language}`);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('button', { name: /^(一键评分|Score)$/ }).click();
  await pane.getByRole('button', { name: /^(重新评分|Score again)$/ }).waitFor();
  await pane.locator('main[aria-busy="false"]').waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  return page;
}

async function take(page, name, cell) {
  if (cell) {
    await page.locator(`[data-cell="${cell}"]`).click();
    await page.waitForTimeout(500);
  }
  const what = name.startsWith('pane') ? page.locator('#pane') : page;
  await what.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
}

await take(await scored({ language: 'zh-CN' }), 'workbench', 'G4');
await take(await scored({ language: 'en-US' }), 'workbench-en', 'G4');
await take(await scored({ language: 'zh-CN', height: 900 }), 'pane-overview');
await take(await scored({ language: 'zh-CN', height: 900, colorScheme: 'dark' }), 'pane-dark', 'G8');

await browser.close();
server.close();
rmSync(built, { recursive: true });
