import { readFileSync } from 'node:fs';
import { accessibilityProblems } from '../browser/accessibility';
import { changed, serveWorkbench, Visit, type ServedWorkbench } from './openWorkbench';

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
const tab = (name: string | RegExp) => visit.pane.getByRole('tab', { name });

/** Opens a part of the rules' page. */
async function rules(section: string): Promise<void> {
  await tab('细则').click();
  await visit.pane.getByRole('button', { name: section, exact: true }).click();
}

/** Saves the workbook and opens what was saved, as another day would. */
async function saveAndReopen(): Promise<void> {
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('button', { name: '保存到本机' }).click(),
  ]);
  await visit.open('next.xlsx', readFileSync(await download.path()));
}

describe('a sheet that was signed off', () => {
  test('is compared by pane and ribbon and written to by neither, until the mark is taken off', async () => {
    await tab('总览').click();
    await button('标为定稿').click();
    await visit.settled();
    expect(await visit.pane.getByRole('heading', { name: /^已定稿（\d{4}-\d{2}-\d{2}）$/ }).isVisible()).toBe(
      true,
    );
    expect(await visit.comment('G21')).toMatch(/\n已定稿:\d{4}-\d{2}-\d{2}$/);
    await visit.type('E12', '①积水');
    const signed = await visit.cells();
    await visit.score();
    expect(await visit.status.textContent()).toContain('已定稿，只作核对，没有写入。');
    await visit.ribbonScore();
    expect(await visit.cells()).toEqual(signed);
    expect(await accessibilityProblems(visit.paneFrame())).toEqual([]);
    await tab('总览').click();
    await button('看哪里不同').click();
    expect(await visit.pane.getByRole('list', { name: '改动清单' }).textContent()).toContain('G12');
    await button('关闭').click();
    await button('取消定稿').click();
    await visit.settled();
    await visit.score();
    expect(changed(signed, await visit.cells())).toEqual(['F12', 'F21', 'G12', 'G21', 'H8']);
    expect(await visit.comment('G21')).not.toContain('已定稿');
  });

  test('is still signed off when it is opened another day, and its findings are not for the pane to change', async () => {
    await tab('总览').click();
    await button('标为定稿').click();
    await visit.settled();
    await saveAndReopen();
    const signed = await visit.cells();
    await visit.score();
    expect(await visit.cells()).toEqual(signed);
    await visit.cell('D12').click();
    await visit.pane.getByText('本表已定稿').waitFor();
    expect(await visit.pane.getByRole('article').getByRole('switch').first().isDisabled()).toBe(true);
  });
});

describe('a clause that was read otherwise than meant', () => {
  test('is corrected in words and controls, scored so, and given back in one click', async () => {
    await rules('扣分点');
    await button(/^更正：①.*少1?一?次扣1分/)
      .first()
      .click();
    const editor = visit.pane.getByRole('form', { name: '更正扣分点' });
    await editor.getByRole('textbox', { name: '扣几分' }).fill('2');
    expect(await editor.textContent()).toContain('扣2分');
    expect(await accessibilityProblems(visit.paneFrame())).toEqual([]);
    await editor.getByRole('button', { name: '保存' }).click();
    await visit.settled();
    expect(await visit.pane.getByText('已更正').count()).toBe(1);
    await visit.score();
    expect(await visit.text('F3')).toBe('4');
    await saveAndReopen();
    await visit.score();
    expect(await visit.status.textContent()).toContain('已是最新');
    await rules('扣分点');
    await button('恢复读到的').click();
    await visit.settled();
    await visit.score();
    expect(await visit.text('F3')).toBe('3');
  });

  test('cannot be made what no clause can be, and says why', async () => {
    await rules('扣分点');
    await button(/^更正：①.*少1?一?次扣1分/)
      .first()
      .click();
    const editor = visit.pane.getByRole('form', { name: '更正扣分点' });
    await editor.getByRole('textbox', { name: '扣几分' }).fill('50');
    expect(await editor.textContent()).toContain('超过本项的5分');
    expect(await editor.getByRole('button', { name: '保存' }).getAttribute('aria-disabled')).toBe('true');
    await visit.page.keyboard.press('Escape');
    expect(await editor.count()).toBe(0);
    expect(await visit.focusedInPane()).toContain('更正');
  });
});

test('a column is told what it is for, and back', async () => {
  await tab('总览').click();
  expect(await visit.pane.getByText(/^自评[\d.]+分，考核/).count()).toBe(1);
  await rules('表格各栏');
  const column = visit.pane.getByRole('combobox', { name: /自评/ });
  expect(await column.inputValue()).toBe('selfScore');
  await column.selectOption({ label: '不用这一栏' });
  await visit.settled();
  await tab('总览').click();
  expect(await visit.pane.getByText(/^自评[\d.]+分，考核/).count()).toBe(0);
  await rules('表格各栏');
  await visit.pane.getByRole('combobox', { name: /自评/ }).selectOption({ label: '恢复自动识别' });
  await visit.settled();
  await tab('总览').click();
  expect(await visit.pane.getByText(/^自评[\d.]+分，考核/).count()).toBe(1);
});

test('an indicator is told which rubric it is scored by, and back', async () => {
  await rules('指标与细则');
  const link = visit.pane.getByRole('combobox', { name: '文化体育' });
  expect(await link.inputValue()).toBe('');
  await link.selectOption({ label: '基层治理' });
  await visit.settled();
  await visit.score();
  await visit.openTab('分值表');
  const filled = await visit.cells();
  await link.selectOption({ label: '恢复按名称对应' });
  await visit.settled();
  await visit.score();
  expect(changed(filled, await visit.cells()).length).toBeGreaterThan(0);
});

test('how scores are made is chosen with a sentence each, and stays with the workbook', async () => {
  await rules('计分办法');
  await visit.pane.getByRole('radio', { name: '按满分计' }).click();
  await visit.settled();
  await visit.score();
  expect(await visit.text('G21')).toBe('68.9');
  await saveAndReopen();
  await visit.score();
  expect(await visit.status.textContent()).toContain('已是最新');
  await rules('计分办法');
  expect(await visit.pane.getByRole('radio', { name: '按满分计' }).isChecked()).toBe(true);
});

describe('a rule pack', () => {
  const choose = async (name: string, text: string) => {
    await visit.pane
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };

  test('taken out, changed and brought in is asked about, and settled with one key', async () => {
    // What is not yet clear cannot be written down as a rule.
    await visit.type('E18', '无');
    await visit.score();
    await rules('规则包');
    const [download] = await Promise.all([visit.page.waitForEvent('download'), button('导出规则包').click()]);
    const pack = readFileSync(await download.path(), 'utf8');
    const dearer = pack.replace(/("kind": "perUnit",[^}]*?"points": )1,/, '$12,');
    expect(dearer).not.toBe(pack);
    await choose('rules.json', dearer);
    await visit.settled();
    await visit.pane.getByText(/^已导入/).waitFor();
    await tab(/^待确认 1$/).click();
    await visit.pane.getByRole('region', { name: '待确认' }).focus();
    await visit.page.keyboard.press('2');
    await visit.settled();
    await visit.pane.getByText('没有待确认的内容。').waitFor();
    await visit.score();
    expect(await visit.text('F3')).toBe('4');
    expect(await visit.focusedInPane()).not.toBe('BODY');
  });

  test.each([
    ['no-json.json', '不是', '它不是规则包文件'],
    ['deep.json', `${'['.repeat(100)}${']'.repeat(100)}`, '层次太深'],
    ['proto.json', '{"__proto__":{"polluted":1},"kind":"rubric"}', '请补上'],
    ['huge.json', `[${'0,'.repeat(1_100_000)}0]`, '文件太大'],
  ])('that is none (%s) is refused in words', async (name, text, words) => {
    await rules('规则包');
    await choose(name, text);
    const said = visit.pane.getByText(`${name} 没有导入：`);
    await said.waitFor();
    expect(await said.locator('..').textContent()).toContain(words);
    expect(await visit.pane.getByText('本工作簿里的规则包').count()).toBe(0);
  });
});
