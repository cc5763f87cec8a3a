/** @jest-environment jsdom */
import { openExcel } from './openExcel';

const harvest = [
  ['Farm', 'Fruit', 'Crates'],
  ['A', 'Lemons', 12],
  ['B', 'Limes', 30],
  ['A', 'Lychees', 7],
  ['C', 'Limes', 21],
];

/** The first column of what can be seen of a range. */
async function seen(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[]> {
  const view = range.getVisibleView().load('values,rowCount,cellAddresses');
  await context.sync();
  expect(view.values).toHaveLength(view.rowCount);
  return view.values.map((row: unknown[]) => row[2]);
}

describe('scripts on filters, as the documentation shows them', () => {
  test('a range is filtered by values, by a condition, and shown whole again', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const data = sheet.getRange('A1:C5');
      data.values = harvest;
      const { autoFilter } = sheet;
      autoFilter.apply(data, 1, { filterOn: Excel.FilterOn.values, values: ['Limes'] });
      expect(await seen(context, data)).toEqual(['Crates', 30, 21]);
      autoFilter.apply(data, 2, { filterOn: Excel.FilterOn.custom, criterion1: '>25' });
      expect(await seen(context, data)).toEqual(['Crates', 30]);
      autoFilter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
      autoFilter.clearColumnCriteria(2);
      expect(await seen(context, data)).toEqual(['Crates', 30, 21]);
      autoFilter.remove();
      expect(await seen(context, data)).toEqual(['Crates', 12, 30, 7, 21]);
      const none = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a table is filtered by its columns', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C5').values = harvest;
      const table = sheet.tables.add('A1:C5', true);
      const crates = table.columns.getItem('Crates').filter;
      const body = table.getDataBodyRange();
      crates.apply({
        filterOn: Excel.FilterOn.dynamic,
        dynamicCriteria: Excel.DynamicFilterCriteria.belowAverage,
      });
      expect(await seen(context, body)).toEqual([12, 7]);
      table.columns.getItem('Farm').filter.applyValuesFilter(['A', 'C']);
      crates.applyTopItemsFilter(2);
      expect(await seen(context, body)).toEqual([21]);
      crates.applyCustomFilter('<10', '>20', Excel.FilterOperator.or);
      expect(await seen(context, body)).toEqual([7, 21]);
      table.clearFilters();
      expect(await seen(context, body)).toEqual([12, 30, 7, 21]);
    });
  });

  test('a filter by colour is not implemented, by name', async () => {
    openExcel();
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C5').values = harvest;
        sheet.autoFilter.apply('A1:C5', 0, { filterOn: Excel.FilterOn.cellColor, color: '#FF0000' });
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
