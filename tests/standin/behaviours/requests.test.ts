/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, codeOf, errorOf, put, valuesOf } from './behaviour';

behaviour('unloaded-property', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const cell = activeSheet(context).getRange('A1');
    await context.sync();
    expect(() => cell.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });
});

behaviour('null-object', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('none').load('name');
    const name = context.workbook.names.getItemOrNullObject('none').load('value');
    const table = context.workbook.tables.getItemOrNullObject('none').load('name');
    await context.sync();
    expect([sheet.isNullObject, name.isNullObject, table.isNullObject]).toEqual([true, true, true]);
  });
});

behaviour('null-object-chain', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject('none').getRangeOrNullObject().load('address');
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

behaviour('null-object-used', async () => {
  openExcel();
  const code = await codeOf((context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('none');
    none.delete();
    none.name = 'other';
    none.getRange('A1').values = [['x']];
  });
  expect(code).toBeNull();
  expect(await valuesOf('A1')).toEqual([['']]);
});

behaviour('item-not-found', async () => {
  openExcel();
  const error = await errorOf((context) => void context.workbook.settings.getItem('none').load('value'));
  expect(error).toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'SettingCollection.getItem' },
  });
});

behaviour('error-names-action', async () => {
  openExcel();
  const error = await errorOf((context) => {
    activeSheet(context).getRange('A1').values = [['fine']];
    activeSheet(context).getRange('A1:B2').values = [['wrong']];
  });
  expect(error?.debugInfo.errorLocation).toBe('Range.values');
  expect(error?.debugInfo.statement).toMatch(/^range\d*\.values = /);
});

behaviour('no-rollback', async () => {
  const { host } = openExcel();
  await put('A1:B1', [['a', 'b']]);
  const code = await codeOf((context) => {
    const sheet = activeSheet(context);
    sheet.getRange('A1').values = [['changed']];
    sheet.getRange('C1:D1').values = [['too few']];
    sheet.getRange('B1').values = [['never']];
  });
  expect(code).toBe('InvalidArgument');
  expect(await valuesOf('A1:B1')).toEqual([['changed', 'b']]);
  expect(host.batches.filter(({ error }) => error !== null)).toHaveLength(1);
});

behaviour('results-before-error', async () => {
  openExcel();
  await put('A1', [['here']]);
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange('A1').load('values');
    context.workbook.settings.getItem('none').load('value');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(range.values).toEqual([['here']]);
  });
});

behaviour('unknown-load', async () => {
  openExcel();
  const error = await errorOf((context) => void activeSheet(context).getRange('A1').load('colour'));
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.colour' } });
});

behaviour('tier-refuses', async () => {
  openExcel({ tier: '1.7' });
  expect(await codeOf((context) => void context.workbook.comments.add('Sheet1!A1', 'x'))).toBe('ApiNotFound');
  expect(
    await codeOf((context) => void activeSheet(context).getRange('A1').getRow(0).load('address')),
  ).toBeNull();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
});

behaviour('not-implemented-named', async () => {
  openExcel();
  const error = await errorOf((context) => void activeSheet(context).charts.load('items/name'));
  expect(error).toMatchObject({
    code: 'NotImplemented',
    message: 'Worksheet.charts is not implemented by the stand-in.',
  });
  expect(await codeOf((context) => void activeSheet(context).getRange('A1').flashFill())).toBe(
    'NotImplemented',
  );
});

behaviour('newer-than-client', async () => {
  openExcel({ tier: '1.20' });
  const error = await errorOf((context) => void context.workbook.notes.add('Sheet1!A1', 'x'));
  expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Workbook.notes' } });
});

behaviour('cell-edit-mode', async () => {
  const { host } = openExcel();
  host.cellEditing = true;
  expect(await codeOf((context) => void (activeSheet(context).getRange('A1').values = [['x']]))).toBe(
    'InvalidOperationInCellEditMode',
  );
  host.cellEditing = false;
  expect(await valuesOf('A1')).toEqual([['']]);
});

behaviour('request-limit', async () => {
  openExcel();
  const big = Array.from({ length: 200 }, () => ['字'.repeat(10_000)]);
  expect(await codeOf((context) => void (activeSheet(context).getRange('A1:A200').values = big))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
});

behaviour('response-limit', async () => {
  const { workbook } = openExcel();
  for (let row = 1; row <= 200; row += 1) {
    workbook.activeSheet.grid.set(row, 1, { value: '字'.repeat(10_000), formula: null, style: null });
  }
  expect(await codeOf((context) => void activeSheet(context).getRange('A1:A200').load('values'))).toBe(
    'ResponsePayloadSizeLimitExceeded',
  );
});

behaviour('most-cells', async () => {
  openExcel();
  expect(await codeOf((context) => void activeSheet(context).getRange('A1:Z1000000').load('values'))).toBe(
    'RangeExceedsLimit',
  );
});

behaviour('range-follows-cells', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    const cell = sheet.getRange('B5').load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').delete('Left');
    cell.load('address');
    await context.sync();
    expect(cell.address).toBe('Sheet1!A7');
  });
});

behaviour('range-gone', async () => {
  openExcel();
  const code = await codeOf(async (context) => {
    const cell = activeSheet(context).getRange('B5').load('address');
    await context.sync();
    activeSheet(context).getRange('5:5').delete('Up');
    await context.sync();
    cell.load('address');
  });
  expect(code).toBe('InvalidReference');
});

behaviour('connection-lost', async () => {
  const { host } = openExcel();
  host.plant({ kind: 'connectionLost', afterAction: 0 });
  await expect(put('A1', [['early']])).rejects.toThrow('connection');
  host.plant({ kind: 'connectionLost', afterAction: 99 });
  await expect(put('A2', [['late']])).rejects.toThrow('connection');
  expect(await valuesOf('A1:A2')).toEqual([[''], ['late']]);
});
