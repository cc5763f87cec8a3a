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
