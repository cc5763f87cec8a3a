// Takes the README's pictures of the workbench: node --import tsx scripts/pictures.mjs [NAME …]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../tests/browser/launch.ts';
import { ROOT } from './install.mjs';
import { serveFolder } from './serveFolder.mjs';
import { buildWorkbench } from './workbenchBuild.mjs';

const asked = process.argv.slice(2);
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

/** Opens one community's workbook of the sample street, and sums up the others in it. */
async function summedUp({ language }) {
  const page = await browser.newPage({ viewport: { width: 1640, height: 700 } });
  await page.goto(`${url}?lang=${language}`);
  const pane = page.frameLocator('#pane');
  const street = (name) => join(ROOT, 'assets', 'street', `${name}社区.xlsx`);
  await page.locator('#file').setInputFiles(street('桃园'));
  await page.getByText('桃园社区.xlsx', { exact: true }).waitFor();
  await pane.getByRole('button', { name: /^(汇总各社区|Sum up communities)$/ }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles([street('梅林'), street('竹溪')]);
  await dialog.getByRole('button', { name: /^(汇总|Sum up)$/ }).click();
  await dialog.getByRole('button', { name: /^(写入|Write)$/ }).click();
  await dialog.getByRole('button', { name: /^(撤销这次汇总|Take this summary back)$/ }).waitFor();
  await page.getByRole('tab', { name: '汇总' }).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  return page;
}

/** The scored sample's pane once something was done in it. */
async function inPane(name, act) {
  const page = await scored({ language: 'zh-CN', height: 760 });
  await act(page.frameLocator('#pane'), page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await take(page, name);
}

const PICTURES = {
  workbench: async () => take(await scored({ language: 'zh-CN' }), 'workbench', 'G4'),
  'workbench-en': async () => take(await scored({ language: 'en-US' }), 'workbench-en', 'G4'),
  'pane-overview': async () => take(await scored({ language: 'zh-CN', height: 900 }), 'pane-overview'),
  'pane-dark': async () =>
    take(await scored({ language: 'zh-CN', height: 900, colorScheme: 'dark' }), 'pane-dark', 'G8'),
  'pane-item': () =>
    inPane('pane-item', async (pane, page) => {
      await page.locator('[data-cell="D8"]').click();
      await pane.getByRole('article').getByRole('textbox').first().fill('90');
    }),
  'pane-queue': () =>
    inPane('pane-queue', async (pane) => pane.getByRole('tab', { name: /^待确认/ }).click()),
  'pane-rules': () =>
    inPane('pane-rules', async (pane) => {
      await pane.getByRole('tab', { name: '细则' }).click();
      await pane
        .getByRole('button', { name: /^更正：①/ })
        .first()
        .click();
    }),
  'pane-final': () =>
    inPane('pane-final', async (pane, page) => {
      await pane.getByRole('button', { name: '标为定稿' }).click();
      await pane.getByRole('button', { name: '取消定稿' }).waitFor();
      await page.locator('[data-cell="E12"]').click();
      await page.keyboard.press('F2');
      await page.keyboard.insertText('①积水');
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: '重新评分' }).click();
      await pane.getByRole('tab', { name: '总览' }).click();
      await pane.getByRole('button', { name: '看哪里不同' }).waitFor();
    }),
  street: async () => take(await summedUp({ language: 'zh-CN' }), 'street'),
};
for (const [name, picture] of Object.entries(PICTURES)) {
  if (asked.length === 0 || asked.includes(name)) await picture();
}

await browser.close();
server.close();
rmSync(built, { recursive: true });
