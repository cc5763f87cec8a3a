/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { script } from './stranger';

describe('how objects are asked for', () => {
  script(
    'with a list, an object, a string of paths',
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A1:B2');
      range.load(['address', 'rowCount']);
      range.load({ columnCount: true, format: { font: { bold: true } } });
      range.load('format/fill/color, worksheet/name');
      await context.sync();
      return [
        range.address,
        range.rowCount,
        range.columnCount,
        range.format.font.bold,
        range.format.fill.color,
        range.worksheet.name,
      ];
    },
    ['Sample!A1:B2', 2, 2, false, '#FFFFFF', 'Sample'],
  );

  script(
    'with nothing said: all that is a value',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 'x']];
      sheet.load();
      range.load();
      await context.sync();
      return [
        sheet.name,
        sheet.visibility,
        sheet.position,
        range.values,
        range.address,
        range.numberFormat,
        range.hidden,
      ];
    },
    ['Sample', 'Visible', 0, [[1, 'x']], 'Sample!A1:B1', [['General', 'General']], false],
  );

  script(
    'with $all, $top and $skip',
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      const some = worksheets.items.map(({ name }) => name);
      worksheets.load({ $all: true });
      await context.sync();
      return [some, worksheets.items.map(({ visibility }) => visibility)];
    },
    [
      ['B', 'C'],
      ['Visible', 'Visible', 'Visible', 'Visible'],
    ],
    { sheets: ['A', 'B', 'C', 'D'] },
  );

  script(
    'with select and expand',
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A1');
      context.load(range, { select: 'address,format/rowHeight', expand: 'format/font' });
      await context.sync();
      return [range.address, range.format.rowHeight, range.format.font.size];
    },
    ['Sample!A1', 15, 11],
  );

  script(
    'as plain data',
    async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/position');
      await context.sync();
      return (JSON.parse(JSON.stringify(sheets)) as { items: unknown }).items;
    },
    [expect.objectContaining({ name: 'Sample', position: 0 })],
  );

  script(
    'many properties are set from one object, and from another range',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('B2:E2').set({
        format: { fill: { color: '#4472C4' }, font: { name: 'Verdana', color: 'white' } },
      });
      sheet.getRange('B2:E2').format.autofitColumns();
      const source = sheet.getRange('B2:E2');
      source.load('format/fill/color, format/font/name, format/font/color');
      await context.sync();
      const target = sheet.getRange('B7:E7');
      target.set(source);
      target.load('format/font/name');
      await context.sync();
      return target.format.font.name;
    },
    'Verdana',
  );

  script(
    'a property is read before it is loaded',
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A1');
      await context.sync();
      try {
        return range.address;
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : 'other';
      }
    },
    'PropertyNotLoaded',
  );

  script(
    'a missing sheet: the code, the place and the statement of the error',
    async (context) => {
      context.workbook.worksheets.getItem('Sample').getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('None').getRange('A1').values = [['never']];
      try {
        await context.sync();
        return null;
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        const { code, debugInfo, message } = error;
        return [
          code,
          debugInfo.errorLocation,
          debugInfo.statement,
          (debugInfo.surroundingStatements?.length ?? 0) > 0,
          message !== '',
        ];
      }
    },
    ['ItemNotFound', 'WorksheetCollection.getItem', 'var worksheet1 = worksheets.getItem(...);', true, true],
  );

  test('an object of one run is used in the next', async () => {
    openExcel({ sheets: ['Sample'] });
    const sheet = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem('Sample');
      const range = found.getRange('A1');
      range.track();
      await context.sync();
      return range;
    });
    await Excel.run([sheet], async (context) => {
      sheet.values = [['again']];
      sheet.load('values');
      await context.sync();
      expect(sheet.values).toEqual([['again']]);
      sheet.untrack();
      await context.sync();
    });
  });

  test('Excel.run takes options and a context', async () => {
    openExcel({ sheets: ['Sample'] });
    const first = await Excel.run({ delayForCellEdit: true }, (context) =>
      context.sync().then(() => context),
    );
    const name = await Excel.run(first, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sample');
  });

  test('what this Excel can do is asked of Office', async () => {
    openExcel();
    const info = await Office.onReady();
    expect(info.host).toBe(Office.HostType.Excel);
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.14'),
      requirements.isSetSupported('ExcelApi', '1.15'),
    ]).toEqual([true, false]);
    expect([
      requirements.isSetSupported('ExcelApiOnline', '1.1'),
      requirements.isSetSupported('SharedRuntime', '1.1'),
    ]).toEqual([false, true]);
  });
});
