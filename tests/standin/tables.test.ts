/** @jest-environment jsdom */
import { openExcel } from './openExcel';

async function expenses(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem('Sample');
  const table = sheet.tables.add('A1:D1', true);
  table.name = 'ExpensesTable';
  table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
  table.rows.add(undefined, [
    ['1/1/2026', 'The Phone Company', 'Communications', '$120'],
    ['1/2/2026', 'Northwind', 'Transportation', '$142'],
    ['1/5/2026', 'Best For You', 'Groceries', '$27'],
  ]);
  await context.sync();
  return table;
}

describe('scripts on tables, as the documentation shows them', () => {
  test('a table is made, named and filled', async () => {
    openExcel({ sheets: ['Sample'] });
    await Excel.run(async (context) => {
      const table = await expenses(context);
      const body = table.getDataBodyRange().load('values,address');
      const header = table.getHeaderRowRange().load('values');
      const merchants = table.columns.getItem('Merchant').getDataBodyRange().load('values');
      table.load('name,id,showTotals');
      table.rows.load('count');
      table.columns.load('items/name,items/index');
      await context.sync();
      expect(table.name).toBe('ExpensesTable');
      expect(header.values).toEqual([['Date', 'Merchant', 'Category', 'Amount']]);
      expect(body.address).toBe('Sample!A2:D4');
      expect(body.values[0]?.[3]).toBe(120);
      expect(table.rows.count).toBe(3);
      expect(merchants.values.flat()).toContain('Northwind');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Date', 'Merchant', 'Category', 'Amount']);
    });
  });

  test('rows and columns are read, changed, added and deleted', async () => {
    openExcel({ sheets: ['Sample'] });
    await Excel.run(async (context) => {
      const table = await expenses(context);
      const second = table.rows.getItemAt(1);
      second.load('values,index');
      table.columns.add(-1, [['Day'], ['a'], ['b'], ['c']]);
      await context.sync();
      expect(second.values[0]?.[1]).toBe('Northwind');
      const columns = table.columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual([
        'Date',
        'Merchant',
        'Category',
        'Amount',
        'Day',
      ]);
      table.rows.getItemAt(0).delete();
      table.columns.getItem('Day').name = 'Weekday';
      const range = table.getRange().load('address,values');
      const day = table.columns.getItemOrNullObject('Weekday').load('name');
      await context.sync();
      expect(range.address).toBe('Sample!A1:E3');
      expect(range.values[1]?.[4]).toBe('b');
      expect(day.name).toBe('Weekday');
    });
  });

  test('a table is sorted, resized, made a range again', async () => {
    openExcel({ sheets: ['Sample'] });
    await Excel.run(async (context) => {
      const table = await expenses(context);
      table.sort.apply([{ key: 1, ascending: true }]);
      const merchants = table.columns.getItem('Merchant').getDataBodyRange().load('values');
      await context.sync();
      expect(merchants.values.flat()).toEqual(['Best For You', 'Northwind', 'The Phone Company']);
      table.resize('A1:D7');
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sample!A1:D7');
      table.convertToRange();
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('tables of the workbook and under a range', async () => {
    openExcel({ sheets: ['Sample', 'Other'] });
    await Excel.run(async (context) => {
      await expenses(context);
      context.workbook.tables.add('Other!B2:C3', false);
      const tables = context.workbook.tables.load('items/name,items/style,items/worksheet/name');
      const under = context.workbook.worksheets
        .getItem('Sample')
        .getRange('B2')
        .getTables(false)
        .load('items/name');
      const header = context.workbook.tables.getItem('Table2').getRange().load('values,address');
      await context.sync();
      expect(tables.items.map(({ name, worksheet }) => [name, worksheet.name])).toEqual([
        ['ExpensesTable', 'Sample'],
        ['Table2', 'Other'],
      ]);
      expect(under.items.map(({ name }) => name)).toEqual(['ExpensesTable']);
      expect([header.address, header.values[0]]).toEqual(['Other!B2:C4', ['Column1', 'Column2']]);
    });
  });
});
