/** @jest-environment jsdom */
import { SALES, script } from './stranger';

const salesTable = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem('Sample');
  const table = sheet.tables.add('A1:C1', true);
  table.name = 'SalesTable';
  table.getHeaderRowRange().values = [SALES[0] ?? []];
  table.rows.add(undefined, SALES.slice(1) as never);
  return table;
};

describe('tables', () => {
  script(
    'a table is made from headers and rows',
    async (context) => {
      const table = salesTable(context);
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.2')) {
        table.worksheet.getUsedRange().format.autofitColumns();
        table.worksheet.getUsedRange().format.autofitRows();
      }
      const range = table.getRange().load('address');
      const body = table.getDataBodyRange().load('values');
      table.load('name,id,showHeaders,showTotals,style');
      await context.sync();
      return [range.address, body.values[2], table.name, table.showHeaders, table.showTotals, table.style];
    },
    ['Sample!A1:C4', ['Chocolate', 5, 9.56], 'SalesTable', true, false, 'TableStyleMedium2'],
  );

  script(
    'rows are counted, read, changed, put in and deleted',
    async (context) => {
      const table = salesTable(context);
      table.rows.add(0, [['Tea', 9, 1]]);
      const row = table.rows.getItemAt(1).load('values,index');
      table.rows.getItemAt(3).delete();
      table.rows.getItemAt(2).values = [['Espresso', 3, 3]];
      table.rows.load('items/values,count');
      await context.sync();
      return [row.values, row.index, table.rows.count, table.rows.items.map(({ values }) => values[0]?.[0])];
    },
    [[['Almonds', 2, 7.5]], 1, 3, ['Tea', 'Almonds', 'Espresso']],
  );

  script(
    'a column with formulas is added, and one is deleted',
    async (context) => {
      const table = salesTable(context);
      table.columns.add(undefined, [['Cost'], ['=B2*C2'], ['=B3*C3'], ['=B4*C4']]);
      table.columns.getItem('Quantity').delete();
      table.columns.load('items/name,count');
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    },
    ['Product', 'Price', 'Cost'],
  );

  script(
    'columns are found by name, by place, and not at all',
    async (context) => {
      const table = salesTable(context);
      const byName = table.columns.getItem('Price').getDataBodyRange().load('values');
      const byPlace = table.columns.getItemAt(0).load('name,index');
      const none = table.columns.getItemOrNullObject('Colour');
      const header = table.columns.getItem('Price').getHeaderRowRange().load('address');
      await context.sync();
      return [byName.values.flat(), byPlace.name, byPlace.index, none.isNullObject, header.address];
    },
    [[7.5, 34.5, 9.56], 'Product', 0, true, 'Sample!C1'],
  );

  script(
    'a total row comes and goes',
    async (context) => {
      const table = salesTable(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address');
      await context.sync();
      table.showTotals = false;
      const whole = table.getRange().load('address');
      await context.sync();
      return [totals.address, whole.address];
    },
    ['Sample!A5:C5', 'Sample!A1:C4'],
  );

  script(
    'a table is sorted by a column, asked about it and cleared',
    async (context) => {
      const table = salesTable(context);
      table.sort.apply([{ key: 1, ascending: true }], true);
      table.sort.load('fields,matchCase');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return [body.values.map(([name]) => name as string), table.sort.matchCase, table.sort.fields[0]?.key];
    },
    [['Coffee', 'Almonds', 'Chocolate'], true, 1],
  );

  script(
    'a table is filtered by values, and what is left is read',
    async (context) => {
      const table = salesTable(context);
      table.columns
        .getItem('Product')
        .filter.apply({ filterOn: Excel.FilterOn.values, values: ['Coffee', 'Almonds'] });
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView().load('rowCount');
      await context.sync();
      return [visible.values.map(([name]) => name as string), all.rowCount];
    },
    [['Almonds', 'Coffee'], 3],
  );

  script(
    'a column is filtered the short ways',
    async (context) => {
      const table = salesTable(context);
      const quantity = table.columns.getItem('Quantity');
      quantity.filter.applyCustomFilter('>1', '<5', 'And');
      const some = table.getDataBodyRange().getVisibleView().load('rowCount');
      await context.sync();
      quantity.filter.applyTopItemsFilter(1);
      const top = table.getDataBodyRange().getVisibleView().load('values');
      quantity.filter.load('criteria');
      await context.sync();
      return [some.rowCount, top.values, quantity.filter.criteria.filterOn];
    },
    [1, [['Chocolate', 5, 9.56]], 'TopItems'],
  );

  script(
    'a table is resized, restyled and made a range',
    async (context) => {
      const table = salesTable(context);
      table.resize('A1:C6');
      table.style = 'TableStyleLight1';
      table.showBandedColumns = true;
      table.highlightFirstColumn = true;
      table.load('style,showBandedColumns,highlightFirstColumn');
      await context.sync();
      const shown = [table.style, table.showBandedColumns, table.highlightFirstColumn];
      const range = table.convertToRange().load('address');
      const left = context.workbook.tables.getCount();
      await context.sync();
      return [shown, range.address, left.value];
    },
    [['TableStyleLight1', true, true], 'Sample!A1:C6', 0],
  );

  script(
    'tables are listed, found by id and looked for',
    async (context) => {
      salesTable(context);
      const tables = context.workbook.tables.load('items/id,items/name,count');
      await context.sync();
      const same = context.workbook.tables.getItem(tables.items[0]?.id ?? '').load('name');
      const none = context.workbook.tables.getItemOrNullObject('Other');
      const first = context.workbook.tables.getItemAt(0).worksheet.load('name');
      await context.sync();
      return [tables.count, same.name, none.isNullObject, first.name];
    },
    [1, 'SalesTable', true, 'Sample'],
  );

  script(
    'a table is found from a cell in it',
    async (context) => {
      salesTable(context);
      const tables = context.workbook.worksheets.getItem('Sample').getRange('B3').getTables(false);
      const first = tables.getFirst().load('name');
      const count = tables.getCount();
      await context.sync();
      return [first.name, count.value];
    },
    ['SalesTable', 1],
  );

  script(
    'a table over another is refused',
    async (context) => {
      salesTable(context);
      const attempt = context.workbook.tables.add('Sample!B2:D9', true).load('name');
      return context.sync().then(
        () => attempt.name,
        ({ code }: OfficeExtension.Error) => code,
      );
    },
    'InvalidArgument',
  );
});

describe('filters of a sheet', () => {
  script(
    'a range is filtered by values, by a condition, and freed',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('A1:C4');
      range.values = SALES;
      sheet.autoFilter.apply(range, 1, { criterion1: '>1', filterOn: Excel.FilterOn.custom });
      const rows = range.getVisibleView().load('rowCount');
      const filtered = sheet.autoFilter.getRange().load('address');
      sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      const { enabled, isDataFiltered } = sheet.autoFilter;
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      return [rows.rowCount, filtered.address, enabled, isDataFiltered, none.isNullObject];
    },
    [3, 'Sample!A1:C4', true, true, true],
  );
});
