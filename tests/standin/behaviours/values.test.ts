/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, codeOf, put, textOf, valuesOf } from './behaviour';

beforeEach(() => {
  openExcel();
});

behaviour('null-leaves-cell', async () => {
  await put('A1:B1', [['a', 'b']]);
  await put('A1:B1', [[null, 'c']]);
  expect(await valuesOf('A1:B1')).toEqual([['a', 'c']]);
});

behaviour('empty-clears', async () => {
  await Excel.run(async (context) => {
    const cell = activeSheet(context).getRange('A1');
    cell.values = [['a']];
    cell.format.font.bold = true;
    cell.values = [['']];
    cell.load('values,valueTypes,format/font/bold');
    await context.sync();
    expect([cell.values, cell.valueTypes, cell.format.font.bold]).toEqual([[['']], [['Empty']], true]);
  });
});

behaviour('dimension-mismatch', async () => {
  expect(await codeOf((context) => void (activeSheet(context).getRange('A1:B2').values = [['a', 'b']]))).toBe(
    'InvalidArgument',
  );
  expect(await codeOf((context) => void (activeSheet(context).getRange('A1:B1').values = [['a']]))).toBe(
    'InvalidArgument',
  );
});

behaviour('single-value-fills', async () => {
  await Excel.run(async (context) => {
    Object.assign(activeSheet(context).getRange('A1:B2'), { values: 7 });
    await context.sync();
  });
  expect(await valuesOf('A1:B2')).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

behaviour('equals-is-formula', async () => {
  await put('A1:A2', [[2], ['=A1*3']]);
  expect(await valuesOf('A2')).toEqual([[6]]);
});

behaviour('bad-formula', async () => {
  expect(await codeOf((context) => void (activeSheet(context).getRange('A1').values = [['=A1+']]))).toBe(
    'InvalidArgument',
  );
});

behaviour('bad-formula-writes-nothing', async () => {
  await codeOf((context) => void (activeSheet(context).getRange('A1:B1').values = [['x', '=(']]));
  expect(await valuesOf('A1:B1')).toEqual([['', '']]);
});

behaviour('apostrophe-is-text', async () => {
  await put('A1:B1', [["'007", "'=1+1"]]);
  expect(await valuesOf('A1:B1')).toEqual([['007', '=1+1']]);
});

behaviour('text-becomes-number', async () => {
  await put('A1:F1', [['5', '1,234', '50%', '(1)', '1e3', '5次']]);
  expect(await valuesOf('A1:F1')).toEqual([[5, 1234, 0.5, -1, 1000, '5次']]);
  expect(await textOf('C1')).toEqual([['50%']]);
});

behaviour('text-becomes-date', async () => {
  await put('A1:E1', [['1-3', '2026/2/1', '1:12', '3月5日', '2-30']]);
  expect(await valuesOf('A1:E1')).toEqual([[46025, 46054, 0.05, 46086, '2-30']]);
  expect(await textOf('A1')).toEqual([['3-Jan']]);
});

behaviour('text-format-keeps-text', async () => {
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange('A1:C1');
    range.numberFormat = [['@', '@', '@']];
    range.values = [['1-3', '=1+1', '(1)']];
    await context.sync();
  });
  expect(await valuesOf('A1:C1')).toEqual([['1-3', '=1+1', '(1)']]);
});

behaviour('number-in-text-cell', async () => {
  await Excel.run(async (context) => {
    const cell = activeSheet(context).getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [[5]];
    await context.sync();
  });
  expect(await valuesOf('A1')).toEqual([['5']]);
});

behaviour('text-becomes-truth', async () => {
  await put('A1:B1', [['true', '#N/A']]);
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange('A1:B1').load('values,valueTypes');
    await context.sync();
    expect([range.values, range.valueTypes]).toEqual([[[true, '#N/A']], [['Boolean', 'Error']]]);
  });
});

behaviour('unbounded-read-null', async () => {
  await Excel.run(async (context) => {
    const column = activeSheet(context)
      .getRange('C:C')
      .load('values,text,formulas,numberFormat,address,cellCount');
    await context.sync();
    expect([column.values, column.text, column.formulas, column.numberFormat]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([column.address, column.cellCount]).toEqual(['Sheet1!C:C', 1048576]);
  });
});

behaviour('unbounded-write', async () => {
  expect(await codeOf((context) => void (activeSheet(context).getRange('A:A').values = [['x']]))).toBe(
    'InvalidArgument',
  );
});

behaviour('blank-used-range', async () => {
  await Excel.run(async (context) => {
    const used = activeSheet(context).getUsedRange().load('address');
    const none = activeSheet(context).getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
  });
});

behaviour('used-range-formats', async () => {
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D4').format.fill.color = 'red';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D4', 'Sheet1!B2']);
  });
});

behaviour('text-too-long', async () => {
  const write = (length: number) => (context: Excel.RequestContext) => {
    activeSheet(context).getRange('A1').values = [['长'.repeat(length)]];
  };
  expect(await codeOf(write(32_767))).toBeNull();
  expect(await codeOf(write(32_768))).toBe('InvalidArgument');
});

behaviour('mixed-look-null', async () => {
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange('A1:B1');
    range.getCell(0, 0).format.font.bold = true;
    range.format.font.load('bold,italic');
    await context.sync();
    expect([range.format.font.bold, range.format.font.italic]).toEqual([null, false]);
  });
});

behaviour('no-fill-is-white', async () => {
  await Excel.run(async (context) => {
    const fill = activeSheet(context).getRange('A1').format.fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
});

behaviour('date-is-serial', async () => {
  await Excel.run(async (context) => {
    const cell = activeSheet(context).getRange('A1');
    cell.values = [[46086]];
    cell.numberFormat = [['yyyy-mm-dd']];
    cell.load('values,text');
    await context.sync();
    expect([cell.values, cell.text]).toEqual([[[46086]], [['2026-03-05']]]);
  });
});

behaviour('formula-recalculated', async () => {
  await put('A1:A3', [[1], [2], ['=SUM(A1:A2)']]);
  await put('A1', [[10]]);
  expect(await valuesOf('A3')).toEqual([[12]]);
});

behaviour('formula-unknown-function', async () => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  sheet?.grid.set(1, 1, { value: 5, formula: null, style: null });
  sheet?.grid.set(1, 2, { value: 'five', formula: '=NUMBERSTRING(A1,1)', style: null });
  await put('C1', [['elsewhere']]);
  expect(await valuesOf('B1')).toEqual([['five']]);
  await put('A1', [[6]]);
  await expect(valuesOf('B1')).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('NUMBERSTRING') as string,
  });
});

behaviour('column-width-points', async () => {
  const { workbook } = openExcel();
  workbook.activeSheet.setColumn(2, { size: 20 });
  await Excel.run(async (context) => {
    const [usual, wide] = ['A1', 'B1'].map((at) =>
      activeSheet(context).getRange(at).format.load('columnWidth'),
    );
    await context.sync();
    expect([usual?.columnWidth, wide?.columnWidth]).toEqual([48, 105]);
  });
});

behaviour('copy-moves-references', async () => {
  await put('A1:B1', [[1, '=A1+$A$1']]);
  await Excel.run(async (context) => {
    const copy = activeSheet(context).getRange('B3');
    copy.copyFrom('B1');
    copy.load('formulas');
    await context.sync();
    expect(copy.formulas).toEqual([['=A3+$A$1']]);
  });
});

behaviour('copy-formats-only', async () => {
  await put('A1:B1', [['look', 'value']]);
  await Excel.run(async (context) => {
    const sheet = activeSheet(context);
    sheet.getRange('A1').format.font.italic = true;
    const copy = sheet.getRange('B1');
    copy.copyFrom('A1', Excel.RangeCopyType.formats);
    copy.load('values,format/font/italic');
    await context.sync();
    expect([copy.values, copy.format.font.italic]).toEqual([[['value']], true]);
  });
});
