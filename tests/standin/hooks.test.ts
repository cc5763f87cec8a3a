/** @jest-environment jsdom */
import { writeContents } from '../../src/standin/workbook/writing';
import { openExcel } from './openExcel';

const put = (address: string, value: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

const read = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0];
  });

test('batches are counted, with their bytes; the tidying of the client apart', async () => {
  const { host } = openExcel();
  await put('A1', '字');
  expect(host.batches.map(({ isCleanup }) => isCleanup)).toEqual([false, true]);
  const [first] = host.batches;
  expect(first?.error).toBeNull();
  expect(first?.actions).toBeGreaterThan(3);
  expect(first?.requestBytes).toBeGreaterThan(200);
  expect(first?.responseBytes).toBeGreaterThan(50);
});

test('an action is made to fail; what came before it stays', async () => {
  const { host } = openExcel();
  host.plant({ kind: 'action', index: 99, code: 'GeneralException' });
  await put('A1', 'whole');
  host.plant({ kind: 'action', index: 0, code: 'GeneralException' });
  await expect(put('A1', 'never')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(await read('A1')).toBe('whole');
});

test('a batch is refused whole', async () => {
  const { host } = openExcel();
  host.plant({ kind: 'batch', code: 'AccessDenied' });
  await expect(put('A1', 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(await read('A1')).toBe('');
});

test('a person types between two batches', async () => {
  const { host } = openExcel();
  const A1 = { top: 1, left: 1, bottom: 1, right: 1 };
  let batch = 0;
  host.betweenBatches = () => {
    batch += 1;
    if (batch === 2) host.as('person', (book) => writeContents(book, book.activeSheet, A1, '1-3'));
  };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    const before = range.values[0]?.[0];
    range.load('values');
    await context.sync();
    expect([before, range.values[0]?.[0]]).toEqual(['', 46025]);
  });
});

test("Office is an add-in's: ready, with its language, its requirement sets and its commands", async () => {
  const { client } = openExcel({ tier: '1.17' });
  const info = await Office.onReady();
  expect(info.host).toBe('Excel');
  expect(Office.context.displayLanguage).toBe('zh-CN');
  const { requirements } = Office.context;
  expect([
    requirements.isSetSupported('ExcelApi', '1.17'),
    requirements.isSetSupported('ExcelApi', '1.18'),
    requirements.isSetSupported('SharedRuntime', '1.1'),
    requirements.isSetSupported('NoSuchSet'),
  ]).toEqual([true, false, true, false]);
  const run = jest.fn();
  Office.actions.associate('score', run);
  client.commands.get('score')?.({});
  expect(run).toHaveBeenCalled();
});
