/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, put, valuesOf } from './behaviour';

const formulasOf = (address: string) =>
  Excel.run(async (context) => {
    const range = activeSheet(context).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });

behaviour('formula-moves-along', async () => {
  openExcel();
  await put('A1:A3', [[1], [2], [3]]);
  await Excel.run(async (context) => {
    Object.assign(activeSheet(context).getRange('B1:C3'), { formulas: '=$A1*10' });
    await context.sync();
  });
  expect(await formulasOf('B2:C3')).toEqual([
    ['=$A2*10', '=$A2*10'],
    ['=$A3*10', '=$A3*10'],
  ]);
});

behaviour('move-keeps-references', async () => {
  openExcel({ sheets: ['Sheet1', 'Other'] });
  await put('A1:B2', [
    [5, '=A1*2'],
    [7, '=SUM(A1:A2)'],
  ]);
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange('A1').moveTo('D9');
    sheet.getRange('B2').moveTo('Other!C3');
    await context.sync();
  });
  // Of a range that is looked at, only a part was moved: it stays as it is.
  expect(await formulasOf('B1')).toEqual([['=D9*2']]);
  expect(await valuesOf('A1:B1')).toEqual([['', 10]]);
  await Excel.run(async (context) => {
    const moved = context.workbook.worksheets.getItem('Other').getRange('C3').load('formulas,values');
    await context.sync();
    expect([moved.formulas, moved.values]).toEqual([[['=SUM(Sheet1!A1:A2)']], [[7]]]);
  });
});
