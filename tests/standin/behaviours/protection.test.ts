/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, codeOf, valuesOf } from './behaviour';

const write =
  (address: string) =>
  (context: Excel.RequestContext): void => {
    activeSheet(context).getRange(address).values = [['x']];
  };

behaviour('protected-write', async () => {
  openExcel();
  await codeOf((context) => void activeSheet(context).protection.protect());
  expect(await codeOf(write('A1'))).toBe('AccessDenied');
  expect(await valuesOf('A1')).toEqual([['']]);
});

behaviour('protected-unlocked', async () => {
  openExcel();
  await codeOf((context) => {
    activeSheet(context).getRange('B2').format.protection.locked = false;
    activeSheet(context).protection.protect();
  });
  expect([await codeOf(write('B2')), await codeOf(write('B3'))]).toEqual([null, 'AccessDenied']);
});

behaviour('protected-options', async () => {
  openExcel();
  await codeOf((context) => void activeSheet(context).protection.protect({ allowInsertRows: true }));
  expect(await codeOf((context) => void activeSheet(context).getRange('2:2').insert('Down'))).toBeNull();
  expect(await codeOf((context) => void activeSheet(context).getRange('B:B').insert('Right'))).toBe(
    'AccessDenied',
  );
  expect(await codeOf((context) => void (activeSheet(context).getRange('A1').format.font.bold = true))).toBe(
    'AccessDenied',
  );
  await Excel.run(async (context) => {
    const { protection } = activeSheet(context).load('protection/protected,protection/options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowInsertRows: true, allowFormatCells: false });
  });
});

behaviour('protected-comment', async () => {
  openExcel();
  await codeOf((context) => void activeSheet(context).protection.protect());
  expect(await codeOf((context) => void activeSheet(context).comments.add('A1', 'x'))).toBe('AccessDenied');
  await codeOf((context) => {
    activeSheet(context).protection.unprotect();
    activeSheet(context).protection.protect({ allowEditObjects: true });
  });
  expect(await codeOf((context) => void activeSheet(context).comments.add('A1', 'x'))).toBeNull();
});

behaviour('protect-twice', async () => {
  openExcel();
  await codeOf((context) => void activeSheet(context).protection.protect());
  expect(await codeOf((context) => void activeSheet(context).protection.protect())).toBe('InvalidOperation');
});

behaviour('unprotect-password', async () => {
  openExcel();
  await codeOf((context) => void activeSheet(context).protection.protect({}, 'secret'));
  expect(await codeOf((context) => void activeSheet(context).protection.unprotect('wrong'))).toBe(
    'AccessDenied',
  );
  expect(await codeOf((context) => void activeSheet(context).protection.unprotect('secret'))).toBeNull();
  expect(await codeOf(write('A1'))).toBeNull();
});

behaviour('structure-protected', async () => {
  openExcel({ sheets: ['Sheet1', 'Sheet2'] });
  await codeOf((context) => void context.workbook.protection.protect());
  const refused = [
    await codeOf((context) => void context.workbook.worksheets.add('New')),
    await codeOf((context) => void (activeSheet(context).name = 'New')),
    await codeOf((context) => void (activeSheet(context).position = 1)),
    await codeOf((context) => void activeSheet(context).delete()),
  ];
  expect(refused).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied']);
  expect(await codeOf(write('A1'))).toBeNull();
});

behaviour('read-only', async () => {
  const { workbook } = openExcel();
  workbook.readOnly = true;
  expect(await codeOf(write('A1'))).toBe('AccessDenied');
  expect(await codeOf((context) => void activeSheet(context).comments.add('A1', 'x'))).toBe('AccessDenied');
});
