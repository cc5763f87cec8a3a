/** @jest-environment jsdom */
import { makeWorkbook } from '../../books/makeWorkbook';
import { openInExcel } from '../../excel/excelProgram';
import { activeSheet, behaviour } from './behaviour';

behaviour('plain-font', async () => {
  // A file whose first font is 宋体, 11 points.
  openInExcel(makeWorkbook({ sheets: [{ name: '表', rows: [['甲']] }] }));
  await Excel.run(async (context) => {
    const untouched = activeSheet(context).getRange('C3').load('format/font/name,format/font/size');
    const elsewhere = context.workbook.worksheets.add('新').getRange('A1').load('format/font/name');
    const cleared = activeSheet(context).getRange('A1');
    cleared.format.font.name = 'Arial';
    cleared.clear(Excel.ClearApplyTo.formats);
    cleared.load('format/font/name,values');
    await context.sync();
    expect([untouched.format.font.name, untouched.format.font.size]).toEqual(['宋体', 11]);
    expect(elsewhere.format.font.name).toBe('宋体');
    expect([cleared.format.font.name, cleared.values]).toEqual(['宋体', [['甲']]]);
  });
});
