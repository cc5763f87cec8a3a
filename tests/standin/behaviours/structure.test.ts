/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, codeOf, put, valuesOf } from './behaviour';

behaviour('merge-keeps-first', async () => {
  openExcel();
  await put('A1:B2', [
    ['', 'second'],
    ['third', ''],
  ]);
  await Excel.run(async (context) => {
    activeSheet(context).getRange('A1:B2').merge();
    await context.sync();
  });
  expect(await valuesOf('A1:B2')).toEqual([
    ['second', ''],
    ['', ''],
  ]);
});

behaviour('merged-cell-reads-empty', async () => {
  openExcel();
  await put('A1', [['x']]);
  await Excel.run(async (context) => {
    activeSheet(context).getRange('A1:A3').merge();
    await context.sync();
  });
  expect(await valuesOf('A2')).toEqual([['']]);
});

behaviour('merged-cell-write-ignored', async () => {
  openExcel();
  await Excel.run(async (context) => {
    activeSheet(context).getRange('A1:A2').merge();
    activeSheet(context).getRange('A1:A2').values = [['first'], ['second']];
    await context.sync();
    activeSheet(context).getRange('A1:A2').unmerge();
    await context.sync();
  });
  expect(await valuesOf('A1:A2')).toEqual([['first'], ['']]);
});

behaviour('merges-limit', async () => {
  const { workbook } = openExcel();
  const merges = (count: number) =>
    Array.from({ length: count }, (_, row) => ({ top: row + 1, bottom: row + 1, left: 1, right: 2 }));
  workbook.activeSheet.merges = merges(512);
  const ask = (context: Excel.RequestContext): void => {
    activeSheet(context).getRange('A1:B999').getMergedAreasOrNullObject().load('areaCount');
  };
  expect(await codeOf(ask)).toBeNull();
  workbook.activeSheet.merges = merges(513);
  expect(await codeOf(ask)).toBe('GeneralException');
});

behaviour('merge-torn', async () => {
  openExcel();
  const code = await codeOf((context) => {
    activeSheet(context).getRange('A3:B4').merge();
    activeSheet(context).getRange('A1').insert('Down');
  });
  expect(code).toBe('InsertDeleteConflict');
});

behaviour('insert-shifts', async () => {
  const { workbook } = openExcel({ sheets: ['Sheet1', 'Other'] });
  await put('A1:A3', [[1], [2], ['=SUM(A1:A2)']]);
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange('C2:D3').merge();
    sheet.comments.add('B3', 'here');
    context.workbook.names.add('Numbers', sheet.getRange('A1:A2'));
    const other = context.workbook.worksheets.getItem('Other').getRange('A1');
    other.formulas = [['=Sheet1!A3+Sheet1!A$1']];
    sheet.getRange('2:2').insert('Down');
    const formula = sheet.getRange('A4').load('formulas');
    const name = context.workbook.names.getItem('Numbers').load('formula');
    const place = sheet.comments.getItemAt(0).getLocation().load('address');
    other.load('formulas,values');
    await context.sync();
    expect(formula.formulas).toEqual([['=SUM(A1:A3)']]);
    expect(name.formula).toBe('=Sheet1!$A$1:$A$3');
    expect(place.address).toBe('Sheet1!B4');
    expect([other.formulas, other.values]).toEqual([[['=Sheet1!A4+Sheet1!A$1']], [[4]]]);
  });
  expect(workbook.activeSheet.merges).toEqual([{ top: 3, bottom: 4, left: 3, right: 4 }]);
});

behaviour('delete-shifts', async () => {
  const { workbook } = openExcel();
  await put('A1:B4', [
    [1, '=A1'],
    [2, '=A2'],
    [3, '=A3'],
    ['=SUM(A1:A3)', '=A2'],
  ]);
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange('D2:E4').merge();
    sheet.comments.add('C2', 'gone');
    sheet.getRange('2:2').delete('Up');
    const left = sheet.getRange('A1:B3').load('formulas,values');
    const comments = sheet.comments.getCount();
    await context.sync();
    expect(left.formulas).toEqual([
      [1, '=A1'],
      [3, '=A2'],
      ['=SUM(A1:A2)', '=#REF!'],
    ]);
    expect(left.values[2]).toEqual([4, '#REF!']);
    expect(comments.value).toBe(0);
  });
  expect(workbook.activeSheet.merges).toEqual([{ top: 2, bottom: 3, left: 4, right: 5 }]);
});

behaviour('insert-takes-look', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange('A1').format.fill.color = 'red';
    sheet.getRange('2:3').insert('Down');
    const fill = sheet.getRange('A3').format.fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FF0000');
  });
});

behaviour('insert-off-sheet', async () => {
  openExcel();
  await put('A1048576', [['last']]);
  expect(await codeOf((context) => void activeSheet(context).getRange('1:1').insert('Down'))).toBe(
    'InsertDeleteConflict',
  );
});

behaviour('sheet-name-refused', async () => {
  openExcel();
  for (const name of ['', 'a/b', 'a\\b', 'a?', 'a*', '[a]', 'a:b', 'x'.repeat(32)]) {
    expect([name, await codeOf((context) => void (activeSheet(context).name = name))]).toEqual([
      name,
      'InvalidArgument',
    ]);
  }
  expect(await codeOf((context) => void (activeSheet(context).name = 'x'.repeat(31)))).toBeNull();
});

behaviour('sheet-name-taken', async () => {
  openExcel({ sheets: ['Sheet1', '数据 A'] });
  expect(await codeOf((context) => void context.workbook.worksheets.add('数据 a'))).toBe('ItemAlreadyExists');
});

behaviour('last-visible-sheet', async () => {
  openExcel();
  expect(await codeOf((context) => void (activeSheet(context).visibility = 'Hidden'))).toBe(
    'InvalidOperation',
  );
  expect(await codeOf((context) => void activeSheet(context).delete())).toBe('InvalidOperation');
});

behaviour('id-survives-rename', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = activeSheet(context).load('id');
    await context.sync();
    sheet.name = 'Renamed';
    const same = context.workbook.worksheets.getItem(sheet.id).load('name');
    await context.sync();
    expect(same.name).toBe('Renamed');
  });
});

behaviour('table-blank-row', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = activeSheet(context).tables.add('A1:B1', true);
    const before = table.rows.load('count');
    table.rows.add(undefined, [
      ['a', 1],
      ['b', 2],
    ]);
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    const after = table.rows.load('count');
    await context.sync();
    expect([before.count, after.count, body.address]).toEqual([2, 2, 'Sheet1!A2:B3']);
  });
});
