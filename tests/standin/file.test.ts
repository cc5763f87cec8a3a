/** @jest-environment jsdom */
import './textCoding';
import { readFileSync } from 'node:fs';
import { describeShared, sharedPath } from '../shared';
import { WorkbookFile } from '../../src/standin/file/workbookFile';
import { newWorkbook } from '../../src/standin/newWorkbook';
import { openExcel } from './openExcel';

const read = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(sharedPath(...path)));

describeShared('workbooks from files', () => {
  test('a workbook that was only read is saved as the very bytes', () => {
    const bytes = read('books', 'rich.xlsx');
    const { bytes: saved, notKept } = WorkbookFile.open(bytes).save();
    expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(true);
    expect(notKept).toEqual([]);
  });

  test('what an add-in changes is there when the file is opened again', async () => {
    const file = WorkbookFile.open(read('seed', 'workbook.xlsx'));
    openExcel({ workbook: file.workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('M1:M3').values = [['one'], [2], ['=M2*2']];
      sheet.getRange('M1').format.font.bold = true;
      sheet.getRange('N1').copyFrom('A1', 'Formats');
      sheet.getRange('M5:N6').merge();
      sheet.getRange('M:M').format.columnWidth = 105;
      const comment = sheet.comments.add('M2', 'why');
      comment.replies.add('because');
      context.workbook.customXmlParts.add('<state xmlns="urn:test">1</state>');
      await context.sync();
    });
    const { bytes, notKept } = file.save();
    expect(notKept).toEqual([]);
    const again = WorkbookFile.open(bytes).workbook;
    const [sheet] = again.sheets;
    if (!sheet) throw new Error('no sheet');
    expect([1, 2, 3].map((row) => sheet.cell(row, 13).value)).toEqual(['one', 2, 4]);
    expect(sheet.cell(3, 13).formula).toBe('=M2*2');
    expect(sheet.styleAt(1, 13).font.bold).toBe(true);
    expect(sheet.styleAt(1, 14).source).toBe(sheet.styleAt(1, 1).source);
    expect(sheet.merges).toContainEqual({ top: 5, left: 13, bottom: 6, right: 14 });
    expect(sheet.column(13).size).toBe(20);
    expect(sheet.threadAt(2, 13)).toMatchObject({ content: 'why', replies: [{ content: 'because' }] });
    expect(again.xmlParts.map(({ xml }) => xml).join()).toContain('urn:test');
    expect(WorkbookFile.open(bytes).save().bytes).toEqual(bytes);
  });

  test('what cannot be put into a file is named', async () => {
    const file = WorkbookFile.open(read('seed', 'workbook.xlsx'));
    openExcel({ workbook: file.workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      context.workbook.settings.add('k', 1);
      await context.sync();
    });
    const [name] = file.workbook.sheets.map((sheet) => sheet.name);
    expect(file.save().notKept).toEqual([`protection of ${name}`, 'settings']);
  });

  test('sheets that were added, renamed and deleted', async () => {
    const file = WorkbookFile.open(read('books', 'rich.xlsx'));
    const before = file.workbook.sheets.map(({ name }) => name);
    openExcel({ workbook: file.workbook });
    file.workbook.protection = null;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').values = [['x']];
      context.workbook.worksheets.getFirst().name = 'Renamed';
      await context.sync();
    });
    const again = WorkbookFile.open(file.save().bytes).workbook;
    expect(again.sheets.map(({ name }) => name)).toEqual(['Renamed', ...before.slice(1), 'New']);
    expect(again.sheets.at(-1)?.cell(1, 1).value).toBe('x');
  });
});

test('a new workbook has one blank sheet', () => {
  expect(newWorkbook().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});
