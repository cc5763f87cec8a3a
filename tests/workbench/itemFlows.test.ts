import { accessibilityProblems } from '../browser/accessibility';
import { serveWorkbench, Visit, type ServedWorkbench } from './openWorkbench';

let workbench: ServedWorkbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await serveWorkbench();
}, 300_000);

afterAll(() => workbench.close());

beforeEach(async () => {
  visit = await Visit.start(workbench);
  await visit.score();
}, 60_000);

afterEach(async () => {
  const { complaints } = visit;
  await visit.end();
  expect(complaints).toEqual([]);
});

jest.setTimeout(60_000);

const button = (name: string | RegExp) => visit.pane.getByRole('button', { name });
const itemTitle = () => visit.pane.getByRole('article').getByRole('heading', { level: 2 });

test('a cell selected in the sheet shows its item, and leaves the keyboard in the sheet', async () => {
  await visit.cell('D12').click();
  await itemTitle().waitFor();
  const title = await itemTitle().textContent();
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.waitForFunction(() => document.querySelector('[data-cell="D13"][aria-selected="true"]'));
  await visit.pane
    .getByRole('article')
    .filter({ hasNotText: title ?? '' })
    .waitFor();
});

test('an item chosen in the pane is selected in the sheet, and stays the one that is shown', async () => {
  await visit.pane.getByRole('tab', { name: '项目' }).click();
  await button(/^推进垃圾分类|推进垃圾分类/)
    .first()
    .click();
  await visit.page.locator('[data-cell="G8"][aria-selected="true"]').waitFor();
  await visit.page.waitForTimeout(100);
  expect(await itemTitle().textContent()).toContain('推进垃圾分类');
});

test('a finding set in the pane stands in its cell as the pane said, and the next click scores it', async () => {
  await visit.cell('D12').click();
  await itemTitle().waitFor();
  await visit.pane.getByRole('article').getByRole('switch').first().click();
  const draft = visit.pane.getByRole('region', { name: 'E12 将写成' });
  const text = (await draft.locator('pre').textContent()) ?? '';
  expect(text).toMatch(/^①/);
  expect(await accessibilityProblems(paneFrame())).toEqual([]);
  await button('写入检查情况').click();
  await visit.settled();
  expect(await visit.text('E12')).toBe(text);
  expect(await visit.text('G12')).toBe('5');
  expect(await visit.status.textContent()).toContain('待写入');
  await visit.score();
  expect(await visit.text('G12')).toBe('4');
  expect(await visit.comment('G12')).toContain('扣1分,得4分(分值5分)');
});

test('a score set by hand needs its reason, keeps the computed one in sight, and can be taken back', async () => {
  await visit.cell('D12').click();
  await itemTitle().waitFor();
  await button('由人工定分…').click();
  await visit.pane.getByRole('textbox', { name: /^得分/ }).fill('3');
  expect(await button('写入检查情况').getAttribute('aria-disabled')).toBe('true');
  await visit.pane.getByRole('textbox', { name: '理由' }).fill('现场复核');
  await button('写入检查情况').click();
  await visit.settled();
  expect(await visit.text('E12')).toBe('得3:现场复核');
  await visit.score();
  expect(await visit.text('G12')).toBe('3');
  await button('取消人工定分').click();
  await button('写入检查情况').click();
  await visit.settled();
  await visit.score();
  expect(await visit.text('E12')).toBe('');
  expect(await visit.text('G12')).toBe('5');
});

test('what a click would write is shown first on demand, and is written when agreed to', async () => {
  await visit.type('E12', '①积水');
  const before = await visit.cells();
  await button('先看改动').click();
  await visit.pane.getByRole('heading', { name: /^将写入/ }).waitFor();
  expect(await visit.pane.getByRole('list', { name: '改动清单' }).textContent()).toContain('F12');
  expect(await visit.cells()).toEqual(before);
  await button('写入').click();
  await visit.settled();
  expect(await visit.text('F12')).toBe('1');
});

test('one click takes back what was written', async () => {
  const scored = await visit.cells();
  await visit.type('E12', '①积水');
  await visit.score();
  await button('恢复原样').click();
  await visit.settled();
  expect(await visit.cells()).toEqual({ ...scored, E12: '①积水' });
});

test('a stale pane says which items read otherwise', async () => {
  await visit.type('E12', '①积水');
  await visit.pane.getByRole('tab', { name: '总览' }).click();
  await button('看改了什么').click();
  await visit.settled();
  expect(await visit.pane.getByRole('heading', { name: '有1项与上次读取时不同' }).isVisible()).toBe(true);
});

function paneFrame() {
  const frame = visit.page.frames().find((one) => one.name() === 'pane' || one.url().includes('taskpane'));
  if (!frame) throw new Error('The page has no pane');
  return frame;
}
