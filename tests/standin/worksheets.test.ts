/** @jest-environment jsdom */
import { openExcel } from './openExcel';

async function namesOf(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

describe('scripts on worksheets, as the documentation shows them', () => {
  test('sheets are added, renamed, moved, hidden, copied and deleted', async () => {
    openExcel({ sheets: ['Sheet1', 'Data'] });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.add('Sample');
      sheet.load('name, position, visibility, id');
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['Sample', 2, 'Visible']);
      sheet.name = 'New Name';
      sheet.position = 0;
      sheet.tabColor = '#FF0000';
      sheets.getItem('Data').visibility = Excel.SheetVisibility.hidden;
      await context.sync();
      expect(await namesOf(context)).toEqual(['New Name', 'Sheet1', 'Data']);
      const copy = sheet.copy(Excel.WorksheetPositionType.after, sheets.getItem('Sheet1'));
      copy.load('name,tabColor');
      const visible = sheets.getCount(true);
      const last = sheets.getLast(true);
      last.load('name');
      const next = sheet.getNext();
      next.load('name');
      const none = sheet.getPreviousOrNullObject();
      await context.sync();
      expect(copy.name).toBe('New Name (2)');
      expect(copy.tabColor).toBe('#FF0000');
      expect(visible.value).toBe(3);
      expect(last.name).toBe('New Name (2)');
      expect(next.name).toBe('Sheet1');
      expect(none.isNullObject).toBe(true);
      copy.delete();
      await context.sync();
      expect(await namesOf(context)).toEqual(['New Name', 'Sheet1', 'Data']);
    });
  });

  test('formulas follow a renamed sheet and lose a deleted one', async () => {
    openExcel({ sheets: ['Sheet1', 'Data'] });
    await Excel.run(async (context) => {
      const [one, data] = ['Sheet1', 'Data'].map((name) => context.workbook.worksheets.getItem(name));
      if (!one || !data) throw new Error('no sheets');
      data.getRange('A1').values = [[5]];
      const cell = one.getRange('A1');
      cell.formulas = [['=Data!A1*2']];
      data.name = '2026 年';
      cell.load('formulas,values');
      await context.sync();
      expect(cell.formulas).toEqual([["='2026 年'!A1*2"]]);
      expect(cell.values).toEqual([[10]]);
      data.delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#REF!']]);
    });
  });

  test.each(['', 'a/b', 'a[1]', "'x", 'History', 'x'.repeat(32)])('the name %j is refused', async (name) => {
    openExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a name that is taken is refused', async () => {
    openExcel({ sheets: ['Sheet1', 'Data'] });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('data');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      debugInfo: { errorLocation: 'WorksheetCollection.add' },
    });
  });

  test('a sheet that is not there is ItemNotFound, or a null object', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      missing.load('name');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('panes are frozen, gridlines put off, a sheet activated', async () => {
    openExcel({ sheets: ['Sheet1', 'Data'] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      sheet.showGridlines = false;
      sheet.activate();
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name,showGridlines');
      await context.sync();
      expect(frozen.address).toBe('Data!A1:B2');
      expect([active.name, active.showGridlines]).toEqual(['Data', false]);
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocation();
      rows.load('address');
      await context.sync();
      expect(rows.address).toBe('Data!1:3');
    });
  });

  test('page layout: print area, title rows, orientation, margins', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      const none = layout.getPrintAreaOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      layout.orientation = Excel.PageOrientation.landscape;
      layout.setPrintArea('A1:D100');
      layout.setPrintTitleRows('$1:$1');
      layout.setPrintMargins('Inches', { top: 1 });
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load('orientation,topMargin,zoom');
      const area = layout.getPrintArea();
      area.load('address');
      const titles = layout.getPrintTitleRows();
      titles.load('address');
      await context.sync();
      expect([layout.orientation, layout.topMargin, area.address, titles.address]).toEqual([
        'Landscape',
        72,
        'Sheet1!A1:D100',
        'Sheet1!1:1',
      ]);
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    });
  });

  test('custom properties of a sheet', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('WorksheetGroup', 'Alpha');
      await context.sync();
      const found = customProperties.getItemOrNullObject('worksheetgroup');
      const missing = customProperties.getItemOrNullObject('nothing');
      found.load('key,value');
      customProperties.load('items/key,items/value');
      await context.sync();
      expect([found.key, found.value]).toEqual(['WorksheetGroup', 'Alpha']);
      expect(missing.isNullObject).toBe(true);
      found.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
