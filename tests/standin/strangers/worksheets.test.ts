/** @jest-environment jsdom */
import { script } from './stranger';

const names = async (context: Excel.RequestContext) => {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
};

describe('worksheets', () => {
  script(
    'sheets are listed',
    async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      const lines: string[] = [];
      sheets.items.forEach((sheet) => lines.push(sheet.name));
      return [sheets.items.length > 1 ? 'several' : 'one', ...lines];
    },
    ['several', 'Sample', 'Data'],
    { sheets: ['Sample', 'Data'] },
  );

  script(
    'a sheet is added, named and brought to the front',
    async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.load('name, position');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [sheet.name, sheet.position, active.name];
    },
    ['New', 1, 'New'],
  );

  script(
    'a sheet without a name gets the next one',
    async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load('name');
      await context.sync();
      return /^Sheet\d+$/.test(sheet.name);
    },
    true,
  );

  script(
    'a sheet is renamed and moved to the front',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.name = 'Facts';
      sheet.position = 0;
      await context.sync();
      return names(context);
    },
    ['Facts', 'Sample'],
    { sheets: ['Sample', 'Data'] },
  );

  script(
    'the last of several sheets is deleted, the only one is not',
    async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      const last = sheets.items[sheets.items.length - 1];
      last?.delete();
      await context.sync();
      const failure = await context
        .sync()
        .then(() => {
          sheets.getActiveWorksheet().delete();
          return context.sync();
        })
        .then(
          () => null,
          ({ code }: OfficeExtension.Error) => code,
        );
      return [await names(context), failure];
    },
    [['Sample'], 'InvalidOperation'],
    { sheets: ['Sample', 'Data'] },
  );

  script(
    'first, last, next and previous sheets, visible or not',
    async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem('Hidden').visibility = Excel.SheetVisibility.hidden;
      const first = sheets.getFirst().load('name');
      const last = sheets.getLast(true).load('name');
      const next = first.getNext().load('name');
      const nextVisible = first.getNext(true).load('name');
      const before = last.getPrevious(true).load('name');
      const none = first.getPreviousOrNullObject().load('name');
      await context.sync();
      return [first.name, last.name, next.name, nextVisible.name, before.name, none.isNullObject];
    },
    ['Sample', 'Data', 'Hidden', 'Data', 'Sample', true],
    { sheets: ['Sample', 'Hidden', 'Data'] },
  );

  script(
    'visibility is read and set',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [sheet.visibility, count.value];
    },
    ['VeryHidden', 1],
    { sheets: ['Sample', 'Data'] },
  );

  script(
    'the tab gets a colour, and loses it',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tabColor = '#FF0000';
      sheet.load('tabColor');
      await context.sync();
      const before = sheet.tabColor;
      sheet.tabColor = '';
      sheet.load('tabColor');
      await context.sync();
      return [before, sheet.tabColor];
    },
    ['#FF0000', ''],
  );

  script(
    'gridlines and headings are put off',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('showGridlines,showHeadings,standardHeight,standardWidth');
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.standardHeight, sheet.standardWidth];
    },
    [false, false, 15, 8.43],
  );

  script(
    'panes are frozen, asked about and set free',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const both = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [rows.address, both.address, none.isNullObject];
    },
    ['Sample!1:2', 'Sample!A1:B3', true],
  );

  script(
    'a sheet is copied behind itself',
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['kept']];
      const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet);
      copy.name = 'Copy';
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      return [await names(context), cell.values];
    },
    [['Sample', 'Copy', 'Data'], [['kept']]],
    { sheets: ['Sample', 'Data'] },
  );

  script(
    'a sheet is asked for that may not be there',
    async (context) => {
      let sheet = context.workbook.worksheets.getItemOrNullObject('Data');
      await context.sync();
      const missing = sheet.isNullObject;
      if (missing) sheet = context.workbook.worksheets.add('Data');
      sheet.position = 1;
      await context.sync();
      return [missing, await names(context)];
    },
    [true, ['Sample', 'Data']],
  );

  script(
    'text is found on the whole sheet and replaced',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:B2').values = [
        ['Complete', 'Open'],
        ['complete', 'Complete'],
      ];
      const found = sheet.findAll('Complete', { completeMatch: false, matchCase: false });
      found.load('cellCount');
      found.format.fill.color = 'green';
      const count = sheet.replaceAll('Complete', 'Done', { completeMatch: true, matchCase: true });
      await context.sync();
      return [found.cellCount, count.value];
    },
    [3, 2],
  );

  script(
    'a sheet has properties of its own',
    async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('WebPage', 'https://example.com');
      const one = customProperties.getItem('WebPage').load('key,value');
      const none = customProperties.getItemOrNullObject('none');
      const count = customProperties.getCount();
      await context.sync();
      return [one.key, one.value, none.isNullObject, count.value];
    },
    ['WebPage', 'https://example.com', true, 1],
  );
});
