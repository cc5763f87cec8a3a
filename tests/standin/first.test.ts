/** @jest-environment jsdom */
import { openExcel } from './openExcel';

test('values go in and come out', async () => {
  const { host } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 1],
      ['=B1*2', true],
    ];
    range.load('values,formulas,address,text');
    sheet.load('name');
    await context.sync();
    expect(range.values).toEqual([
      ['a', 1],
      [2, true],
    ]);
    expect(range.formulas).toEqual([
      ['a', 1],
      ['=B1*2', true],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(sheet.name).toBe('Sheet1');
  });
  expect(host.batches.map(({ actions, isCleanup }) => [actions, isCleanup])).toEqual([
    [9, false],
    [2, true],
  ]);
});
