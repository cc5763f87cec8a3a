/** @jest-environment jsdom */
import { eventsDelivered, openExcel } from './openExcel';

describe('habits of public samples', () => {
  test('the sheet of the last run is deleted first, whether it is there or not', async () => {
    openExcel();
    for (let run = 0; run < 2; run += 1) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Sample').delete();
        const sheet = context.workbook.worksheets.add('Sample');
        const table = sheet.tables.add('B2:D2', true);
        table.name = 'SalesTable';
        table.showTotals = true;
        table.getHeaderRowRange().values = [['Product', 'Qtr1', 'Qtr2']];
        table.rows.add(undefined, [
          [null, null, null],
          [null, null, null],
        ] as never);
        sheet.activate();
        const data = table.getDataBodyRange().load('address');
        const filled = data.getUsedRangeOrNullObject(true);
        await context.sync();
        expect([data.address, filled.isNullObject]).toEqual(['Sample!B3:D4', true]);
        data.values = [
          ['Frames', 5000, 7000],
          ['Saddles', 400, 323],
        ];
        const now = data.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        expect(now.address).toBe('Sample!B3:D4');
      });
    }
  });

  test('the first merged area is selected', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:E6');
      range.getRow(0).merge(true);
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address');
      merged.load('cellCount');
      merged.areas.getItemAt(0).select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect([merged.address, merged.cellCount, selected.address]).toEqual([
        'Sheet1!B2:E2',
        4,
        'Sheet1!B2:E2',
      ]);
    });
  });

  test('a handler asks Excel about the comment it was told of', async () => {
    openExcel({ sheets: ['Comments'] });
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().comments.onAdded.add(async ({ commentDetails }) => {
        await Excel.run(async (inner) => {
          const comment = inner.workbook.comments.getItem(commentDetails[0]?.commentId ?? '');
          comment.load(['content', 'authorName', 'creationDate']);
          await inner.sync();
          told.push(comment.content);
        });
      });
      await context.sync();
      context.workbook.comments.add(context.workbook.getSelectedRange(), 'To do: add headers.');
      await context.sync();
    });
    await eventsDelivered();
    await eventsDelivered();
    expect(told).toEqual(['To do: add headers.']);
  });

  test('protection is toggled after a look at it', async () => {
    openExcel();
    for (const expected of [true, false]) {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('protection/protected');
        await context.sync();
        if (sheet.protection.protected) sheet.protection.unprotect('pw');
        else
          sheet.protection.protect(
            { allowAutoFilter: true, selectionMode: Excel.ProtectionSelectionMode.unlocked },
            'pw',
          );
        sheet.protection.load('protected,options');
        await context.sync();
        expect(sheet.protection.protected).toBe(expected);
      });
    }
  });

  test('cells link to a page and to another place', async () => {
    openExcel({ sheets: ['Sheet1', 'Details'] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [page, place] = [sheet.getRange('A1'), sheet.getRange('A2')];
      page.hyperlink = { address: 'https://example.com', screenTip: 'more', textToDisplay: 'More' };
      place.hyperlink = { documentReference: 'Details!A1' };
      page.load('values,hyperlink,format/font/underline');
      place.load('values,hyperlink');
      await context.sync();
      expect([page.values, page.format.font.underline]).toEqual([[['More']], 'Single']);
      expect(page.hyperlink).toEqual({
        address: 'https://example.com',
        screenTip: 'more',
        textToDisplay: 'More',
      });
      expect(place.hyperlink).toEqual({ documentReference: 'Details!A1' });
      page.clear(Excel.ClearApplyTo.hyperlinks);
      page.load('values,hyperlink');
      await context.sync();
      expect([page.values, page.hyperlink]).toEqual([[['More']], null]);
    });
  });

  test('cells are carried on', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C2').values = [
        [1, 'Item 1', '=A1*2'],
        [3, 'x', '=A2*2'],
      ];
      sheet.getRange('A1:A2').autoFill('A1:A5');
      sheet.getRange('B1').autoFill('B1:B3', Excel.AutoFillType.fillDefault);
      sheet.getRange('C1').autoFill('C1:C3', 'FillCopy');
      const filled = sheet.getRange('A1:C5').load('formulas');
      await context.sync();
      expect(filled.formulas).toEqual([
        [1, 'Item 1', '=A1*2'],
        [3, 'Item 2', '=A2*2'],
        [5, 'Item 3', '=A3*2'],
        [7, '', ''],
        [9, '', ''],
      ]);
    });
  });

  test('what may be entered is said, read and taken back', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange('C2:C9');
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: '有,无' } };
      cells.dataValidation.prompt = { message: '选一个', showPrompt: true, title: '检查情况' };
      cells.dataValidation.load('rule,type,prompt,ignoreBlanks');
      const other = sheet.getRange('C1:C3').dataValidation.load('type');
      await context.sync();
      expect(cells.dataValidation.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { source: '有,无' } },
        prompt: { title: '检查情况' },
        ignoreBlanks: true,
      });
      expect(other.type).toBe('Inconsistent');
      cells.dataValidation.clear();
      cells.dataValidation.load('type');
      await context.sync();
      expect(cells.dataValidation.type).toBe('None');
    });
  });

  test('a table tells of its changes and of the selection in it', async () => {
    openExcel();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      await eventsDelivered();
      table.onChanged.add(({ address }) => Promise.resolve(void told.push(`changed ${address}`)));
      table.onSelectionChanged.add(({ address, isInsideTable }) =>
        Promise.resolve(void told.push(`selected ${isInsideTable ? address : 'elsewhere'}`)),
      );
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').values = [[1]];
      sheet.getRange('B2:D2').select();
      sheet.getRange('D9').select();
      await context.sync();
    });
    await eventsDelivered();
    expect(told).toEqual(['changed B2', 'selected B2', 'selected elsewhere']);
  });

  test('promises in place of await, and a value handed back', async () => {
    openExcel();
    const address = await Excel.run((context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.load('address');
      return context.sync().then(() => range.address);
    });
    expect(address).toBe('Sheet1!A1:B2');
  });

  test('an object is tracked over two runs', async () => {
    openExcel();
    const held = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(held, async (context) => {
      held.values = [['kept']];
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!C3', [['kept']]]);
      context.trackedObjects.remove(held);
      await context.sync();
    });
  });

  test('charts, shapes and pivot tables fail by name', async () => {
    openExcel();
    const attempt = (body: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        body(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
    await expect(
      attempt((sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2'))),
    ).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'Worksheet.charts is not implemented by the stand-in.',
    });
    await expect(attempt((sheet) => void sheet.shapes.addTextBox('x'))).rejects.toMatchObject({
      code: 'NotImplemented',
    });
    await expect(attempt((sheet) => void sheet.pivotTables.refreshAll())).rejects.toMatchObject({
      code: 'NotImplemented',
    });
  });
});
