/** @jest-environment jsdom */
import { openExcel } from '../openExcel';
import { activeSheet, behaviour, errorOf } from './behaviour';

behaviour('bare-load', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = activeSheet(context).getRange('A1:B1');
    const [all, star] = [activeSheet(context).load(), activeSheet(context).load('*')];
    range.load();
    await context.sync();
    expect([range.address, range.values, range.hidden, range.rowCount]).toEqual([
      'Sheet1!A1:B1',
      [['', '']],
      false,
      1,
    ]);
    expect([all.name, star.position]).toEqual(['Sheet1', 0]);
    expect(() => range.format.wrapText).toThrow(
      expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error,
    );
  });
});

behaviour('unheard-event', async () => {
  openExcel();
  const error = await errorOf(
    (context) => void activeSheet(context).onRowHiddenChanged.add(() => Promise.resolve()),
  );
  expect(error).toMatchObject({
    code: 'NotImplemented',
    message: 'Worksheet.onRowHiddenChanged is not implemented by the stand-in.',
  });
});
