/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { behaviour, codeOf } from './behaviour';

behaviour('setting-date', async () => {
  openExcel();
  const when = new Date(Date.UTC(2026, 2, 5));
  await codeOf((context) => void context.workbook.settings.add('when', when));
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('when').load('value');
    await context.sync();
    expect(setting.value).toEqual(when);
  });
});

behaviour('xml-refused', async () => {
  openExcel();
  for (const xml of ['', 'no xml', '<a>', '<a></b>']) {
    expect([xml, await codeOf((context) => void context.workbook.customXmlParts.add(xml))]).toEqual([
      xml,
      'InvalidArgument',
    ]);
  }
});

behaviour('xml-two-parts', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<a xmlns="urn:x">1</a>');
    const one = parts.getByNamespace('urn:x').getOnlyItemOrNullObject().load('id');
    parts.add('<a xmlns="urn:x">2</a>');
    const none = parts.getByNamespace('urn:x').getOnlyItemOrNullObject().load('id');
    await context.sync();
    expect([one.isNullObject, none.isNullObject]).toEqual([false, true]);
  });
});

behaviour('table-sort-kept', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add('Sheet1!A1:B4', true);
    table.getDataBodyRange().values = [
      ['b', 2],
      ['c', 1],
      ['a', 3],
    ];
    table.sort.apply([{ key: 0, ascending: false }], true);
    table.sort.load('fields,matchCase');
    await context.sync();
    expect([table.sort.fields, table.sort.matchCase]).toEqual([[{ key: 0, ascending: false }], true]);
    table.getDataBodyRange().getCell(0, 0).values = [['0']];
    table.sort.reapply();
    const sorted = table.columns.getItemAt(0).getDataBodyRange().load('values');
    table.sort.clear();
    table.sort.load('fields');
    const left = table.columns.getItemAt(0).getDataBodyRange().load('values');
    await context.sync();
    expect(sorted.values).toEqual([['b'], ['a'], [0]]);
    expect([table.sort.fields, left.values]).toEqual([[], sorted.values]);
  });
});

behaviour('valid-entries', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      [1, '有'],
      [7, '无'],
      ['x', '未'],
    ];
    sheet.getRange('A1:A3').dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: '=A1*5', operator: 'Between' },
    };
    sheet.getRange('B1:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '有,无' } };
    const cells = ['A1', 'A2:A3', 'A1:A3', 'B1:B2'].map((address) =>
      sheet.getRange(address).dataValidation.load('valid'),
    );
    const wrong = sheet.getRange('A1:B3').dataValidation.getInvalidCells().load('address');
    await context.sync();
    expect(cells.map(({ valid }) => valid)).toEqual([true, false, null, true]);
    expect(wrong.address).toBe('Sheet1!A2,Sheet1!A3:B3');
  });
});

behaviour('dirty-until-saved', async () => {
  const { workbook } = openExcel();
  workbook.isDirty = false;
  const isDirty = () =>
    Excel.run(async (context) => {
      context.workbook.load('isDirty');
      await context.sync();
      return context.workbook.isDirty;
    });
  await codeOf((context) => context.workbook.worksheets.getActiveWorksheet().getRange('B2').select());
  expect(await isDirty()).toBe(false);
  await codeOf((context) => void context.workbook.settings.add('a', 1));
  expect(await isDirty()).toBe(true);
  await codeOf((context) => {
    context.workbook.save('Save');
  });
  expect(await isDirty()).toBe(false);
});
