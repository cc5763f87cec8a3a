import { readFileSync } from 'node:fs';
import { makeWorkbook, type WorkbookSpec } from '../books/makeWorkbook';
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
}, 60_000);

afterEach(async () => {
  const { complaints } = visit;
  await visit.end();
  expect(complaints).toEqual([]);
});

jest.setTimeout(60_000);

describe('one click', () => {
  test('puts the totals into the sheet and the pane, and comments that can be read', async () => {
    await visit.score();
    expect(await visit.text('F3')).toBe('3');
    expect(await visit.text('G3')).toBe('2');
    expect(Object.values(await visit.cells())).toContain('62.9 (comment)');
    expect(await visit.pane.getByText('62.9分', { exact: true }).isVisible()).toBe(true);
    expect(await visit.status.textContent()).toMatch(/已写入\d+格、14条批注。/);
    expect(await visit.comment('G3')).toMatch(/^【考核评分】扣3分,得2分\(分值5分\)\n①.*\n②/);
    expect(await visit.comment('G5')).toBeNull();
  });

  test('a second one finds nothing to write', async () => {
    await visit.score();
    const scored = await visit.cells();
    await visit.score();
    expect(await visit.cells()).toEqual(scored);
    expect(await visit.status.textContent()).toContain('已是最新');
  });

  test('after a finding typed into the sheet changes exactly the lines that it should', async () => {
    await visit.score();
    const scored = await visit.cells();
    await visit.type('E12', '①积水');
    expect(await visit.status.textContent()).toContain('表格有改动');
    expect(changed(scored, await visit.cells())).toEqual(['E12']);
    await visit.score();
    const after = await visit.cells();
    expect(changed(scored, after)).toEqual(['E12', 'F12', 'F21', 'G12', 'G21', 'H8']);
    expect([after['F12'], after['G12'], after['G21']]).toEqual(['1', '4 (comment)', '61.9 (comment)']);
    expect(await visit.comment('G12')).toContain('扣1分,得4分(分值5分)');
    expect(await visit.status.textContent()).toMatch(/已写入\d+格、2条批注。/);
  });
});

test('saved, and opened again, the workbook is the same, and needs no writing', async () => {
  await visit.score();
  const scored = await visit.cells();
  const comment = await visit.comment('G3');
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('button', { name: '保存到本机' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sample.xlsx');
  const saved = readFileSync(await download.path());
  await visit.open('saved.xlsx', saved);
  expect(await visit.cells()).toEqual(scored);
  expect(await visit.comment('G3')).toBe(comment);
  await visit.score();
  expect(await visit.status.textContent()).toContain('已是最新');
  expect(await visit.cells()).toEqual(scored);
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const before = await visit.cells();
  await visit.page
    .locator('#file')
    .setInputFiles({ name: '名单.xlsx', mimeType: '', buffer: Buffer.from('张三') });
  expect(await visit.message()).toContain('名单.xlsx');
  expect(await visit.message()).toContain('另存为 .xlsx');
  expect(await visit.cells()).toEqual(before);
});

test('an item clicked in the pane is shown in the sheet, on whichever sheet it is', async () => {
  await visit.score();
  await visit.openTab('分值表');
  await visit.pane.getByRole('tab', { name: '项目' }).click();
  await visit.pane.getByRole('button', { name: '推进垃圾分类' }).click();
  await visit.page.locator('[data-cell="G8"][aria-selected="true"]').waitFor();
  expect(await visit.page.getByRole('tab', { selected: true }).textContent()).toBe('基层治理');
  expect(await visit.page.getByRole('note').textContent()).toContain('【考核评分】');
});

test('while a cell is being edited the pane says what to do, and one key and one click later it is done', async () => {
  await visit.cell('E12').click();
  await visit.page.keyboard.press('F2');
  await visit.page.keyboard.insertText('①积水');
  await visit.score();
  const notice = visit.pane.getByRole('group').filter({ hasText: '正在编辑' });
  expect(await notice.textContent()).toContain('请按回车');
  await visit.page.locator('textarea').press('Enter');
  await notice.getByRole('button', { name: '再试一次' }).click();
  await visit.settled();
  expect(await notice.count()).toBe(0);
  expect(await visit.text('G12')).toBe('4');
});

describe("the ribbon's button", () => {
  test('scores without the pane, and brings it up when something waits for a person', async () => {
    await visit.showPane(false);
    await visit.ribbonScore();
    expect(await visit.text('G3')).toBe('2');
    expect(await visit.page.locator('#pane').isVisible()).toBe(true);
    expect(await visit.pane.getByText('62.9分', { exact: true }).isVisible()).toBe(true);
  });

  test('leaves the pane away when nothing does', async () => {
    await visit.type('E18', '无');
    await visit.showPane(false);
    await visit.ribbonScore();
    expect(await visit.text('G3')).toBe('2');
    expect(await visit.page.locator('#pane').isVisible()).toBe(false);
    await visit.showPane(true);
    expect(await visit.pane.getByText('62.9分', { exact: true }).isVisible()).toBe(true);
  });

  test('beside an open pane is followed by it', async () => {
    await visit.ribbonScore();
    expect(await visit.status.textContent()).toMatch(/已写入\d+格、14条批注。/);
  });

  test('scores the sheet in front alone', async () => {
    await visit.openTab('分值表');
    await visit.ribbonScore();
    await visit.openTab('基层治理');
    expect(await visit.text('G3')).toBe('');
  });
});

describe('a workbook of another kind', () => {
  const head = ['考核项目', '序号', '考核内容', '分值', '评分标准', '检查情况', '扣分', '得分'];
  const line = ['值守', '1', '值班', 4, '值班表未上墙的，扣1分；无人值班的，扣2分', '①贴在室内', null, null];

  test('with a protected sheet is refused before anything is written, with what to do', async () => {
    const locked = { name: '细则', rows: [head, line], protection: true } as const;
    await visit.open('locked.xlsx', workbookFile({ sheets: [locked] }));
    const before = await visit.cells();
    await visit.score();
    const notice = visit.pane.getByRole('group').filter({ hasText: '受保护' });
    expect(await notice.textContent()).toContain('撤销工作表保护');
    expect(await visit.cells()).toEqual(before);
    await visit.type('F2', '无');
    expect(await visit.message()).toContain('工作表受保护');
    expect(await visit.cells()).toEqual(before);
  });

  test('without a rubric says so, sheet by sheet', async () => {
    await visit.open('list.xlsx', workbookFile({ sheets: [{ name: '名单', rows: [['姓名'], ['张三']] }] }));
    await visit.score();
    const notice = visit.pane.getByRole('group').filter({ hasText: '没有找到可以评分的考核细则' });
    expect(await notice.textContent()).toContain('名单');
  });

  test('with words of other people keeps them, and shows them', async () => {
    const thread = { cell: 'H2', text: '请复核', author: '王芳', replies: ['已复核'] };
    await visit.open(
      'talk.xlsx',
      workbookFile({ sheets: [{ name: '细则', rows: [head, line], threads: [thread] }] }),
    );
    await visit.score();
    expect(await visit.text('H2')).toBe('3');
    await visit.cell('H2').hover();
    expect(await visit.page.getByRole('note').textContent()).toBe('王芳请复核王芳 · 回复已复核');
    const notices = visit.pane.getByText('H2 已有他人批注');
    expect(await notices.isVisible()).toBe(true);
  });
});

test('by keyboard alone: a finding, the score, the reason', async () => {
  const { page } = visit;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('[data-cell][tabindex="0"]').focus();
  await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell'])).toBe('E3');
  for (let row = 3; row < 12; row += 1) await press('ArrowDown');
  await press('F2');
  await page.keyboard.insertText('①积水');
  await press('Enter');
  expect(await visit.text('E12')).toBe('①积水');
  // The tabs, then the pane beside them.
  await press('Tab', 'Tab', 'Enter');
  await visit.settled();
  expect(await visit.text('G12')).toBe('4');
  await page.locator('[data-cell="E13"]').focus();
  await press('ArrowUp', 'ArrowRight', 'ArrowRight');
  expect(await page.getByRole('note').textContent()).toContain('①地面有积水,扣1分');
  expect(await page.locator('[data-cell="G12"]').getAttribute('aria-describedby')).toBe('comment');
});

test('a headline stays in view below the letters while the sheet scrolls', async () => {
  const head = visit.cell('C2');
  const before = await head.boundingBox();
  await visit.page.locator('#sheet').evaluate((place) => place.scrollTo(0, 300));
  expect(await head.boundingBox()).toEqual(before);
});

test('in English', async () => {
  const english = await Visit.start(workbench, 'en-US');
  await english.score();
  expect(await english.status.textContent()).toMatch(/Wrote \d+ cells and 14 comments\./);
  expect(await english.pane.getByText('62.9 pt', { exact: true }).isVisible()).toBe(true);
  expect(english.complaints).toEqual([]);
  await english.end();
});

test('axe finds nothing, in the page or in the pane, before or after', async () => {
  await visit.cell('A1').click();
  expect(await accessibilityProblems(visit.page)).toEqual([]);
  await visit.score();
  await visit.cell('G3').click();
  expect(await accessibilityProblems(visit.page)).toEqual([]);
  const pane = visit.page.frames().find((frame) => frame.url().includes('taskpane.html'));
  expect(pane && (await accessibilityProblems(pane))).toEqual([]);
});

function workbookFile(spec: WorkbookSpec): Buffer {
  return Buffer.from(makeWorkbook(spec));
}
