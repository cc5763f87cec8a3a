/** @jest-environment jsdom */
import { addressOf, filled, script } from './stranger';

describe('changing cells', () => {
  script(
    'cells are put in and taken out',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('B4:D4').insert(Excel.InsertShiftDirection.down);
      sheet.getRange('C:C').delete(Excel.DeleteShiftDirection.left);
      const used = sheet.getUsedRange().load('address,values');
      await context.sync();
      return [used.address, used.values[2], used.values[3]];
    },
    ['Sample!B2:C6', ['', ''], ['Coffee', 34.5]],
  );

  script(
    'contents and formats are cleared apart',
    async (context) => {
      const { sheet } = filled(context);
      const head = sheet.getRange('B2:D2');
      head.format.font.bold = true;
      sheet.getRange('B3:D3').clear(Excel.ClearApplyTo.contents);
      head.clear('Formats');
      head.load('values,format/font/bold');
      const row = sheet.getRange('B3').load('values');
      await context.sync();
      return [head.values[0]?.[0], head.format.font.bold, row.values];
    },
    ['Product', false, [['']]],
  );

  script(
    'cells are copied from another place, whole, as values, turned',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('F1').copyFrom('B2:D3');
      sheet.getRange('F10').copyFrom('B2:D3', Excel.RangeCopyType.values, false, true);
      const whole = sheet.getRange('F1:H2').load('values');
      const turned = sheet.getRange('F10:G12').load('values');
      await context.sync();
      return [whole.values, turned.values];
    },
    [
      [
        ['Product', 'Quantity', 'Price'],
        ['Almonds', 2, 7.5],
      ],
      [
        ['Product', 'Almonds'],
        ['Quantity', 2],
        ['Price', 7.5],
      ],
    ],
  );

  script(
    'cells are merged, found merged and parted',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('B1:D1').merge();
      sheet.getRange('F1:G2').merge(true);
      const merged = sheet.getRange('A1:H9').getMergedAreasOrNullObject().load('address,areaCount');
      await context.sync();
      sheet.getRange('A1:H9').unmerge();
      const none = sheet.getRange('A1:H9').getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, merged.areaCount, none.isNullObject];
    },
    ['Sample!B1:D1,Sample!F1:G1,Sample!F2:G2', 3, true],
  );

  script(
    'rows are sorted by a column, the header kept',
    async (context) => {
      const { sheet, range } = filled(context);
      range.sort.apply([{ key: 2, ascending: false }], false, true);
      const names = sheet.getRange('B2:B5').load('values');
      await context.sync();
      return names.values.flat();
    },
    ['Product', 'Coffee', 'Chocolate', 'Almonds'],
  );

  script(
    'double rows are removed, and the count told',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('B1:B5');
      range.values = [['a'], ['b'], ['a'], ['b'], ['c']];
      const result = range.removeDuplicates([0], false);
      result.load();
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    },
    [2, 3],
  );

  script(
    'text is found, and found nowhere',
    async (context) => {
      const { range } = filled(context);
      const one = range.find('Coff', { completeMatch: false, matchCase: false, searchDirection: 'Forward' });
      const none = range.findOrNullObject('Tea', {});
      return addressOf(context, one, none);
    },
    ['B4', null],
  );

  script(
    'what depends on a missing text fails with ItemNotFound',
    async (context) => {
      const { range } = filled(context);
      range.find('Tea', {}).load('address');
      return context.sync().then(
        () => null,
        ({ code, debugInfo }: OfficeExtension.Error) => [code, debugInfo.errorLocation],
      );
    },
    ['ItemNotFound', 'Range.find'],
  );

  script(
    'a row is carried on as Excel would',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A1:A2').autoFill('A1:A5', Excel.AutoFillType.fillSeries);
      const column = sheet.getRange('A1:A5').load('values');
      await context.sync();
      return column.values.flat();
    },
    [1, 2, 3, 4, 5],
  );

  script(
    'cells are moved, and formulas follow',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('F1').formulas = [['=C3']];
      sheet.getRange('C3').moveTo('H8');
      const formula = sheet.getRange('F1').load('formulas,values');
      await context.sync();
      return [formula.formulas, formula.values];
    },
    [[['=H8']], [[2]]],
  );

  script(
    'a link is set on a cell, read and taken off',
    async (context) => {
      const cell = context.workbook.worksheets.getItem('Sample').getRange('A1');
      cell.hyperlink = { textToDisplay: 'Bing', screenTip: 'Search', address: 'https://www.bing.com' };
      cell.load('hyperlink,values');
      await context.sync();
      const before = [cell.hyperlink.address, cell.values];
      cell.clear(Excel.ClearApplyTo.removeHyperlinks);
      cell.load('hyperlink');
      await context.sync();
      return [before, cell.hyperlink];
    },
    [['https://www.bing.com', [['Bing']]], null],
  );
});
