/** @jest-environment jsdom */
import { openExcel } from './openExcel';

describe('scripts on names, settings, XML parts and properties, as the documentation shows them', () => {
  test('names of the workbook and of a sheet', async () => {
    openExcel({ sheets: ['Sample'] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('B1:B3').values = [[1], [2], [3]];
      context.workbook.names.add('MyRange', sheet.getRange('B1:B3'), 'three numbers');
      sheet.names.add('Rate', '=0.5');
      const total = sheet.getRange('C1');
      total.formulas = [['=SUM(MyRange)*Rate']];
      total.load('values');
      const name = context.workbook.names.getItem('MyRange');
      name.load('name,type,value,formula,scope,comment,visible');
      const range = name.getRange();
      range.load('address');
      const local = sheet.names.getItemOrNullObject('rate');
      local.load('type,value,scope');
      const missing = context.workbook.names.getItemOrNullObject('Nothing');
      const nowhere = missing.getRangeOrNullObject();
      nowhere.load('address');
      await context.sync();
      expect(total.values).toEqual([[3]]);
      expect(name.toJSON()).toMatchObject({
        name: 'MyRange',
        type: 'Range',
        value: 'Sample!$B$1:$B$3',
        formula: '=Sample!$B$1:$B$3',
        scope: 'Workbook',
        comment: 'three numbers',
        visible: true,
      });
      expect(range.address).toBe('Sample!B1:B3');
      expect(local.toJSON()).toMatchObject({ type: 'Double', value: 0.5, scope: 'Worksheet' });
      expect([missing.isNullObject, nowhere.isNullObject]).toEqual([true, true]);
      name.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('a named range is reached by its name', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('Here', sheet.getRange('C3:D4'));
      const range = sheet.getRange('Here');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!C3:D4');
    });
  });

  test('settings are added, read, changed and deleted', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('NeedsReview', true);
      settings.add('plan', { rows: [1, 2], when: new Date(Date.UTC(2026, 0, 2)) });
      await context.sync();
      const setting = settings.getItem('NeedsReview');
      setting.load('key,value');
      const plan = settings.getItemOrNullObject('plan');
      plan.load('value');
      const none = settings.getItemOrNullObject('none');
      none.load('value');
      settings.load('items/key');
      await context.sync();
      expect(setting.value).toBe(true);
      expect(plan.value).toEqual({ rows: [1, 2], when: new Date(Date.UTC(2026, 0, 2)) });
      expect(none.isNullObject).toBe(true);
      expect(settings.items.map(({ key }) => key)).toEqual(['NeedsReview', 'plan']);
      setting.value = 'soon';
      plan.delete();
      const count = settings.getCount();
      setting.load('value');
      await context.sync();
      expect([setting.value, count.value]).toEqual(['soon', 1]);
    });
  });

  test('a custom XML part is found by its namespace', async () => {
    openExcel();
    const xml =
      "<Reviewers xmlns='http://schemas.example.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>";
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(xml);
      part.load('id,namespaceUri');
      const text = part.getXml();
      await context.sync();
      expect(text.value).toBe(xml);
      expect(part.namespaceUri).toBe('http://schemas.example.com/review/1.0');
      context.workbook.settings.add('ReviewersId', part.id);
      await context.sync();
      const found = parts.getByNamespace('http://schemas.example.com/review/1.0');
      const only = found.getOnlyItemOrNullObject();
      const count = found.getCount();
      only.load('id');
      const nothing = parts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      nothing.load('id');
      const again = parts.getItem(part.id);
      again.setXml('<Other xmlns="urn:other"/>');
      const changed = again.getXml();
      await context.sync();
      expect(count.value).toBe(1);
      expect(only.id).toBe(part.id);
      expect(nothing.isNullObject).toBe(true);
      expect(changed.value).toBe('<Other xmlns="urn:other"/>');
      again.delete();
      const left = parts.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("document properties, and those of one's own", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Budget';
      properties.custom.add('Introduction', 'Hello');
      properties.load('title,author');
      properties.custom.load('items/key,items/value,items/type');
      await context.sync();
      expect([properties.title, properties.author]).toEqual(['Budget', '']);
      expect(properties.custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ['Introduction', 'Hello', 'String'],
      ]);
      properties.custom.getItem('introduction').delete();
      const none = properties.custom.getItemOrNullObject('Introduction');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('the selection, the active cell, the application', async () => {
    const { workbook } = openExcel({ sheets: ['One', 'Two'] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Two').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      context.workbook.load('name,readOnly');
      context.application.load('calculationMode');
      context.application.calculate(Excel.CalculationType.full);
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Two!B2:C3', 'Two!B2']);
      expect([context.workbook.readOnly, context.application.calculationMode]).toEqual([false, 'Automatic']);
    });
    expect(workbook.activeSheet.name).toBe('Two');
  });

  test("the workbook's functions", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
      range.values = [
        ['Hammer', 5],
        ['Saw', 7],
        ['Nails', 9],
      ];
      const { functions } = context.workbook;
      const looked = functions.vlookup('Saw', range, 2, false);
      const sum = functions.sum(range, 1);
      const rounded = functions.round(2.345, 2);
      for (const result of [looked, sum, rounded]) result.load('value,error');
      await context.sync();
      expect([looked.value, sum.value, rounded.value]).toEqual([7, 22, 2.35]);
    });
  });
});
