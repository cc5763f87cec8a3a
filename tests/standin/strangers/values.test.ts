/** @jest-environment jsdom */
import { filled, script } from './stranger';

describe('values', () => {
  script(
    'a value and a formula are set, and the texts read',
    async (context) => {
      const { sheet } = filled(context);
      const total = sheet.getRange('E3:E5');
      total.formulas = [['=C3*D3'], ['=C4*D4'], ['=C5*D5']];
      total.numberFormat = [['$0.00'], ['$0.00'], ['$0.00']];
      total.format.autofitColumns();
      total.load('text,values,formulas,valueTypes,numberFormat');
      await context.sync();
      return [total.text, total.values, total.formulas[0], total.valueTypes[0]];
    },
    [[['$15.00'], ['$34.50'], ['$47.80']], [[15], [34.5], [47.800000000000004]], ['=C3*D3'], ['Double']],
  );

  script(
    'one formula for a whole column moves along',
    async (context) => {
      const { sheet } = filled(context);
      const column = sheet.getRange('E3:E5');
      Object.assign(column, { formulas: '=C3*D3' });
      column.load('formulas,formulasR1C1');
      await context.sync();
      return [column.formulas, column.formulasR1C1[0]];
    },
    [[['=C3*D3'], ['=C4*D4'], ['=C5*D5']], ['=RC[-2]*RC[-1]']],
  );

  script(
    'null leaves a cell, "" clears it, one value fills all',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('B3:D3').values = [[null as never, '', 'x']];
      Object.assign(sheet.getRange('F1:G2'), { values: 0 });
      const row = sheet.getRange('B3:D3').load('values');
      const block = sheet.getRange('F1:G2').load('values');
      await context.sync();
      return [row.values, block.values];
    },
    [
      [['Almonds', '', 'x']],
      [
        [0, 0],
        [0, 0],
      ],
    ],
  );

  script(
    'dates, truths and errors',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const cells = sheet.getRange('A1:D1');
      cells.formulas = [['5/30/2018', true, '=1/0', '=NA()']];
      cells.load('values,text,valueTypes');
      await context.sync();
      return [cells.values, cells.valueTypes, cells.text[0]?.slice(1)];
    },
    [
      [[43250, true, '#DIV/0!', '#N/A']],
      [['Double', 'Boolean', 'Error', 'Error']],
      ['TRUE', '#DIV/0!', '#N/A'],
    ],
  );

  script(
    'a date of the sheet as a date of JavaScript, and back',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const cell = sheet.getRange('A1');
      cell.values = [[43250]];
      cell.numberFormat = [['[$-409]m/d/yy h:mm AM/PM;@']];
      cell.load('values,text');
      await context.sync();
      const [[serial = 0] = []] = cell.values as number[][];
      return [new Date(Math.round((serial - 25569) * 86400 * 1000)).toISOString().slice(0, 10), cell.text];
    },
    ['2018-05-30', [['5/30/18 12:00 AM']]],
  );
});
