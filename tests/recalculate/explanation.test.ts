import { cellAt, sheetNamed, type CellValue } from '../../src/snapshot/snapshot';
import { explanationWords } from '../../src/wording/explanation';
import { Workbook } from '../../src/xlsx/workbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { at, Desk, smallSheet } from './desk';

const ZH = explanationWords('zh');
const NAME = ZH.sheetName;

/** What a sheet of a file says, row by row, without the mark. */
async function page(bytes: Uint8Array, name = NAME): Promise<readonly (readonly CellValue[])[] | null> {
  const sheet = sheetNamed(await openBook(bytes).capture(), name);
  return sheet?.cells.slice(2).map((row) => row.map(({ value }) => value)) ?? null;
}

/** What a person does on the explanation sheet. */
function onPage(desk: Desk, change: (sheet: NonNullable<ReturnType<Workbook['sheet']>>) => void): void {
  desk.person((_, workbook) => {
    const sheet = workbook.sheet(NAME);
    if (!sheet) throw new Error('no explanation');
    change(sheet);
  });
}

const scored = () => Desk.with(smallSheet(['②:计划未上墙', '①×3', null, '看情况']));

describe('the explanation of a scored sheet', () => {
  it('says every lost point with its finding, its reason and the words of the standard, and what is not known', async () => {
    const desk = scored();
    const preview = await desk.click({ explain: true });
    expect(preview.explanation).toEqual({ code: 'explanationAdded', sheet: NAME, beside: null });
    expect(await page(desk.bytes)).toEqual([
      ['序号', '考核内容', '分值', '检查情况', '扣分', '得分', '扣分原因', '标准原文'],
      ['考核表', '考核表', null, null, null, null, null, null],
      ['1', '没有分工的', 3, '②:计划未上墙', 1, 2, '②没有计划,扣1分。情况:计划未上墙', '没有计划的,扣1分'],
      [
        '2',
        '例会每少一次扣0.5分',
        4,
        '①×3',
        1.5,
        2.5,
        '①例会少3次,每次扣0.5分,扣1.5分',
        '例会每少一次扣0.5分',
      ],
      ['小计', '队伍建设', 7, null, 2.5, 4.5, null, null],
      ['小计', '服务群众', 6, null, 0, 6, null, null],
      ['合计', '某社区年度考核表', 13, null, 2.5, 10.5, '10.5分,1项未检查,1项待确认', null],
      ['待确认', '1项', null, null, null, null, null, null],
      ['2', '服务群众 · 被上级通报的', 4, '看情况', null, null, expect.stringContaining('看情况'), null],
      ['未检查', '1项', null, null, null, null, '未检查,暂按满分计', null],
      ['1', '服务群众 · 接访无记录的', 2, null, null, null, null, null],
    ]);
  });

  it('is refreshed in place when the facts change, and not written when they do not', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    expect((await desk.click({ explain: true })).edits).toEqual({ cells: 0, comments: 0 });
    const before = desk.bytes;
    expect((await desk.click()).explanation).toEqual({ code: 'explanationUpToDate', sheet: NAME });
    expect(desk.bytes).toBe(before);
    desk.types('E4', '①×2');
    expect((await desk.click()).explanation).toEqual({ code: 'explanationRefreshed', sheet: NAME });
    expect((await page(desk.bytes))?.[3]?.slice(3, 7)).toEqual(['①×2', 1, 3, '①例会少2次,每次扣0.5分,扣1分']);
    const { sheets } = await openBook(desk.bytes).capture();
    expect(sheets.map(({ name }) => name)).toEqual(['考核表', NAME]);
  });

  it('is never read as a rubric, not even one that a person has changed', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    onPage(desk, (sheet) => sheet.setValue(at('H3'), '评分标准'));
    const preview = await desk.click();
    expect(preview.scored.map(({ reading }) => reading.sheet)).toEqual(['考核表']);
    expect(preview.others).toMatchObject([{ sheet: NAME, reason: { code: 'explanation' } }]);
  });

  it('grows and shrinks with what there is to say', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    for (const cell of ['E3', 'E4', 'E5', 'E6']) desk.types(cell, '无');
    await desk.click();
    expect((await page(desk.bytes))?.map(([no]) => no)).toEqual(['序号', '考核表', '小计', '小计', '合计']);
    desk.types('E3', '①②');
    await desk.click();
    expect((await page(desk.bytes))?.map(([no, , , , deduct]) => [no, deduct])).toEqual([
      ['序号', '扣分'],
      ['考核表', null],
      ['1', 3],
      [null, null],
      ['小计', 3],
      ['小计', 0],
      ['合计', 3],
    ]);
    expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
  });

  it('keeps long words whole, over as many rows as they need', async () => {
    const long = `扣0.5:${'台账不全'.repeat(200)}`;
    const desk = Desk.with(smallSheet([long]));
    await desk.click({ explain: true });
    const rows = (await page(desk.bytes)) ?? [];
    const findings = rows.map((row) => row[3]).filter((text) => typeof text === 'string');
    expect(findings.slice(1).join('')).toBe(long);
    expect(Math.max(...findings.map((text) => text.length))).toBeLessThanOrEqual(280);
  });
});

describe('a sheet that is not ours to write', () => {
  const taken = (name: string, rows: readonly (readonly CellValue[])[]) =>
    makeWorkbook({ sheets: [smallSheet(['②']), { name, rows }] });

  it('keeps its name: the explanation goes to another, and that is said', async () => {
    const desk = scored();
    desk.bytes = taken(NAME, [['我的说明']]);
    expect((await desk.click({ explain: true })).explanation).toEqual({
      code: 'explanationAdded',
      sheet: `${NAME}(2)`,
      beside: NAME,
    });
    expect(await page(desk.bytes, `${NAME}(2)`)).not.toBeNull();
    const theirs = sheetNamed(await openBook(desk.bytes).capture(), NAME);
    expect(theirs && cellAt(theirs, at('A1')).value).toBe('我的说明');
    expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
  });

  it.each([
    [
      'a value beside it',
      (sheet: Parameters<Parameters<typeof onPage>[1]>[0]) => sheet.setValue(at('J3'), '已核'),
    ],
    [
      'another word in it',
      (sheet: Parameters<Parameters<typeof onPage>[1]>[0]) => sheet.setValue(at('G5'), '另有说明'),
    ],
  ])(
    'is one that a person has put %s on: it stays, is told of, and a new one is made on request',
    async (_, change) => {
      const desk = scored();
      await desk.click({ explain: true });
      onPage(desk, change);
      desk.types('E4', '①×2');
      const left = await desk.click();
      expect(left.explanation).toEqual({ code: 'explanationOutOfDate', sheet: NAME });
      const touched = await page(desk.bytes);
      expect((await desk.click({ explain: true })).explanation).toEqual({
        code: 'explanationAdded',
        sheet: `${NAME}(2)`,
        beside: NAME,
      });
      expect(await page(desk.bytes)).toEqual(touched);
      desk.types('E4', '①');
      expect((await desk.click()).explanation).toEqual({ code: 'explanationRefreshed', sheet: `${NAME}(2)` });
      expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
    },
  );

  it('is not asked for again while what it says still holds', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    onPage(desk, (sheet) => sheet.setValue(at('J3'), '已核'));
    expect((await desk.click({ explain: true })).explanation).toMatchObject({ code: 'explanationUpToDate' });
    const { sheets } = await openBook(desk.bytes).capture();
    expect(sheets.map(({ name }) => name)).toEqual(['考核表', NAME]);
  });

  it('is none where the structure of the workbook is protected; the scores are written all the same', async () => {
    const desk = scored();
    desk.bytes = makeWorkbook({ sheets: [smallSheet(['②'])], structureProtected: true });
    const preview = await desk.click({ explain: true });
    expect(preview.explanation).toEqual({ code: 'explanationNotAllowed' });
    expect(await desk.cells('F3', 'G3')).toEqual([1, 2]);
  });
});

describe('taking a run back', () => {
  it('takes the explanation with it', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    await desk.takeBack();
    const { sheets } = await openBook(desk.bytes).capture();
    expect(sheets.map(({ name }) => name)).toEqual(['考核表']);
    expect(await desk.cell('G3')).toBeNull();
  });

  it('brings back what the explanation said before', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    const before = await page(desk.bytes);
    desk.types('E4', '①×2');
    await desk.click();
    await desk.takeBack();
    expect(await page(desk.bytes)).toEqual(before);
    desk.types('E4', '①×3');
    expect((await desk.click()).explanation).toMatchObject({ code: 'explanationUpToDate' });
  });

  it('leaves an explanation that a person has written into', async () => {
    const desk = scored();
    await desk.click({ explain: true });
    onPage(desk, (sheet) => sheet.setValue(at('J3'), '已核'));
    expect(await desk.takeBack()).toMatchObject({ kind: 'done', kept: 1 });
    const { sheets } = await openBook(desk.bytes).capture();
    expect(sheets.map(({ name }) => name)).toEqual(['考核表', NAME]);
    expect(await desk.cell('G3')).toBeNull();
  });
});

describe('one sheet in front', () => {
  it('is explained beside those that were scored before, and the others are left out', async () => {
    const sheets = ['甲', '乙', '丙'].map((name) => ({ ...smallSheet(['②']), name }));
    const bytes = makeWorkbook({ sheets, activeSheet: 1 });
    const desk = Desk.with(smallSheet());
    desk.bytes = bytes;
    await desk.click({ scope: 'activeSheet', explain: true });
    const rubrics = async () =>
      ((await page(desk.bytes)) ?? []).filter(([no]) => no === ZH.label.rubric).map(([, name]) => name);
    expect(await rubrics()).toEqual(['乙']);
    const workbook = Workbook.open(desk.bytes);
    const first = workbook.sheet('甲');
    if (first) workbook.activate(first);
    desk.bytes = workbook.save();
    await desk.click({ scope: 'activeSheet' });
    expect(await rubrics()).toEqual(['甲', '乙']);
  });
});
