/** @jest-environment jsdom */
import { openExcel } from './openExcel';

describe('scripts on formats, as the documentation shows them', () => {
  test('fills, fonts, alignment and number formats', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const header = sheet.getRange('B2:E2');
      header.format.fill.color = '#4472C4';
      header.format.font.color = 'white';
      header.format.font.bold = true;
      header.format.horizontalAlignment = Excel.HorizontalAlignment.center;
      header.format.wrapText = true;
      header.format.rowHeight = 30;
      header.format.columnWidth = 84;
      const amounts = sheet.getRange('D3:E5');
      amounts.numberFormat = [
        ['0.00', '0.0%'],
        ['0.00', '0.0%'],
        ['0.00', '0.0%'],
      ];
      amounts.values = [
        [1, 0.5],
        [2.345, 1],
        [3, 2],
      ];
      header.load('format/fill/color,format/font/color,format/font/bold,format/wrapText,format/rowHeight');
      header.format.load('columnWidth,horizontalAlignment');
      amounts.load('text,numberFormat');
      const mixed = sheet.getRange('A1:B2');
      mixed.format.fill.load('color');
      await context.sync();
      expect(header.format.toJSON()).toMatchObject({
        columnWidth: 84,
        rowHeight: 30,
        horizontalAlignment: 'Center',
        wrapText: true,
        fill: { color: '#4472C4' },
        font: { color: '#FFFFFF', bold: true },
      });
      expect(amounts.text).toEqual([
        ['1.00', '50.0%'],
        ['2.35', '100.0%'],
        ['3.00', '200.0%'],
      ]);
      expect(mixed.format.fill.color).toBeNull();
      header.format.fill.clear();
      header.format.fill.load('color');
      await context.sync();
      expect(header.format.fill.color).toBe('#FFFFFF');
    });
  });

  test('borders', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D4');
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.borders.getItem(Excel.BorderIndex.insideHorizontal).color = 'red';
      range.format.borders.load('items/sideIndex,items/style');
      const below = range.getCell(2, 1).format.borders.getItem('EdgeBottom');
      below.load('style,weight');
      await context.sync();
      const styles = Object.fromEntries(range.format.borders.items.map((one) => [one.sideIndex, one.style]));
      expect(styles).toMatchObject({ EdgeBottom: 'Continuous', EdgeTop: 'None' });
      expect(below.style).toBe('Continuous');
    });
  });

  test('the looks of many cells are read and set at once', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.setCellProperties([
        [{ format: { fill: { color: 'red' } } }, { format: { font: { bold: true, name: '宋体' } } }],
        [{}, { format: { horizontalAlignment: 'Right' } }],
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      range.getEntireRow().rowHidden = false;
      range.getRow(1).rowHidden = true;
      const rows = range.getRowProperties({ rowHidden: true, address: true });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(properties.value[0]?.[0]).toEqual({
        address: 'Sheet1!A1',
        format: { fill: { color: '#FF0000' }, font: { bold: false } },
      });
      expect(properties.value[0]?.[1]?.format?.font?.bold).toBe(true);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([48, 48]);
    });
  });

  test('range.set takes many properties at once', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      range.set({ values: [['x']], format: { fill: { color: 'blue' }, font: { italic: true } } });
      range.load('values,format/fill/color,format/font/italic');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [['x']],
        format: { fill: { color: '#0000FF' }, font: { italic: true } },
      });
    });
  });

  test('conditional formats are kept and given back', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B8:E13');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      format.custom.format.font.color = 'green';
      await context.sync();
      const first = range.conditionalFormats.getItemAt(0);
      first.load('type,id');
      first.customOrNullObject.rule.load('formula');
      await context.sync();
      expect(first.type).toBe('Custom');
      expect(first.customOrNullObject.rule.formula).toContain('INDIRECT');
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('widths are fitted, rows and columns hidden', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['a rather long text']];
      sheet.getRange('A:A').format.autofitColumns();
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('2:3').rowHidden = true;
      const first = sheet.getRange('A1').load('width,columnHidden,rowHidden');
      const hidden = sheet.getRange('B2').load('columnHidden,rowHidden,hidden');
      await context.sync();
      expect(first.width).toBeGreaterThan(48);
      expect([first.columnHidden, first.rowHidden]).toEqual([false, false]);
      expect([hidden.columnHidden, hidden.rowHidden, hidden.hidden]).toEqual([true, true, true]);
    });
  });
});
