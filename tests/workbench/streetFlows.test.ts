import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityProblems } from '../browser/accessibility';
import { serveWorkbench, Visit, type ServedWorkbench } from './openWorkbench';

/** Pictures to look at, where somebody has said where to. */
const PICTURES = process.env['STREET_PICTURES'];
const asset = (name: string) => ({
  name,
  mimeType: '',
  buffer: readFileSync(join(process.cwd(), 'assets', 'street', name)),
});
const DAMAGED = { name: '坏.xlsx', mimeType: '', buffer: asset('桃园社区.xlsx').buffer.subarray(0, 3000) };

let workbench: ServedWorkbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await serveWorkbench();
}, 300_000);

afterAll(() => workbench.close());

afterEach(async () => {
  const { complaints } = visit;
  await visit.end();
  expect(complaints).toEqual([]);
});

jest.setTimeout(90_000);

const button = (name: string | RegExp) => visit.pane.getByRole('button', { name });
const dialog = () => visit.pane.getByRole('dialog');
const status = () => dialog().getByRole('status');

/** Opens one community's workbook, and the dialog with the others picked. */
async function pickStreet(): Promise<void> {
  const own = asset('桃园社区.xlsx');
  await visit.open(own.name, own.buffer);
  await button('汇总各社区').click();
  await dialog()
    .locator('input[type=file]')
    .setInputFiles([asset('梅林社区.xlsx'), asset('竹溪社区.xlsx'), DAMAGED]);
}

/** The 汇总 sheet, row by row from A1. */
async function summary(columns: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const row of [4, 5, 6, 7]) {
    const texts: string[] = [];
    for (const column of columns) texts.push(await visit.text(`${column}${row}`));
    rows.push(texts);
  }
  return rows;
}

test('picked workbooks are summed up in the open one, by file and rank, and taken back', async () => {
  visit = await Visit.start(workbench);
  await pickStreet();
  await dialog().getByRole('textbox').fill('桃园社区\n梅林社区\n竹溪社区\n松山社区');
  await dialog().getByRole('button', { name: '汇总', exact: true }).click();
  await status().getByText('将写入').waitFor();
  const files = await dialog().getByRole('listitem').allTextContents();
  expect(files.slice(0, 3)).toEqual([
    expect.stringContaining('梅林社区.xlsx梅林社区,2 份细则'),
    expect.stringContaining('竹溪社区.xlsx竹溪社区,2 份细则'),
    expect.stringContaining('坏.xlsx未计入'),
  ]);
  const problems = files.slice(3).join('\n');
  expect(problems).toContain('坏.xlsx');
  expect(problems).toContain('名单里的松山社区没有数据');
  expect((await dialog().getByRole('row').allTextContents()).slice(1)).toEqual([
    '1梅林社区76 (已评80分)',
    '2桃园社区62 (已评80分)',
    '3竹溪社区48 (已评80分)',
  ]);
  expect(await visit.page.getByRole('tab', { name: '汇总' }).count()).toBe(0);

  await dialog().getByRole('button', { name: '写入', exact: true }).click();
  await status().getByText('已写入').waitFor();
  await visit.openTab('汇总');
  expect(await summary('ABG')).toEqual([
    ['名次', '社区', expect.stringContaining('社会建设')],
    ['2', '桃园社区', '28.00'],
    ['1', '梅林社区', '40.00'],
    ['3', '竹溪社区', '28.00'],
  ]);

  await dialog().getByRole('button', { name: '撤销这次汇总' }).click();
  await status().getByText('已撤销').waitFor();
  await visit.page.getByRole('tab', { name: '汇总' }).waitFor({ state: 'detached' });
});

test('the whole of it works by keyboard, and the focus comes back to where it was', async () => {
  visit = await Visit.start(workbench);
  await pickStreet();
  const { keyboard } = visit.page;
  await dialog().getByRole('button', { name: '汇总', exact: true }).focus();
  await keyboard.press('Enter');
  await status().getByText('将写入').waitFor();
  for (let presses = 0; presses < 12; presses += 1) {
    const focused = await dialog().locator(':focus').textContent({ timeout: 1000 });
    if (focused === '写入') break;
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await status().getByText('已写入').waitFor();
  await keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(await visit.pane.locator(':focus').textContent()).toBe('汇总各社区');
});

test.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
  ['en-US', 'dark'],
] as const)('is accessible at every width, in %s, %s', async (language, colorScheme) => {
  visit = await Visit.start(workbench, language);
  await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await button(/^(汇总各社区|Sum up communities)$/).click();
  await dialog()
    .locator('input[type=file]')
    .setInputFiles([asset('梅林社区.xlsx'), asset('竹溪社区.xlsx'), DAMAGED]);
  await dialog()
    .getByRole('button', { name: /^(汇总|Sum up)$/ })
    .click();
  await dialog()
    .getByRole('button', { name: /^(写入|Write)$/ })
    .waitFor();
  const frame = visit.page.frames().find((one) => one !== visit.page.mainFrame());
  if (!frame) throw new Error('no pane');
  for (const width of [320, 450]) {
    await visit.page.locator('#pane').evaluate((element, wide) => {
      element.style.width = `${wide}px`;
      element.style.minWidth = '0';
      element.style.flex = 'none';
    }, width);
    expect(await accessibilityProblems(frame)).toEqual([]);
    const overflow = await dialog().evaluate((element) => element.scrollWidth - element.clientWidth);
    expect([width, overflow]).toEqual([width, 0]);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      const path = join(PICTURES, `street-${language}-${colorScheme}-${width}.png`);
      await visit.page.locator('#pane').screenshot({ path });
    }
  }
});
