/** @jest-environment jsdom */
import { SALES, script } from './stranger';

describe('names', () => {
  script(
    'a range gets a name and is reached by it',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const name = context.workbook.names.add('MyRange', sheet.getRange('A1:B2'), 'a comment');
      name.load('name,formula,value,type,comment,scope,visible,arrayValues/values');
      const range = context.workbook.names.getItem('MyRange').getRange().load('values');
      await context.sync();
      return [
        name.formula,
        name.value,
        name.type,
        name.comment,
        name.scope,
        name.visible,
        range.values[1],
        name.arrayValues.values,
      ];
    },
    [
      '=Sample!$A$1:$B$2',
      'Sample!$A$1:$B$2',
      'Range',
      'a comment',
      'Workbook',
      true,
      [3, 4],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  );

  script(
    'a name for a number, in formulas',
    async (context) => {
      context.workbook.names.addFormulaLocal('Rate', '=0.2');
      const cell = context.workbook.worksheets.getItem('Sample').getRange('A1');
      cell.formulas = [['=100*Rate']];
      cell.load('values');
      await context.sync();
      return cell.values;
    },
    [[20]],
  );

  script(
    'a name of a sheet, changed and deleted',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.names.add('Local', 'A1');
      const name = sheet.names.getItem('Local');
      name.formula = '=Sample!$B$2';
      name.visible = false;
      const range = name.getRangeOrNullObject().load('address');
      const home = name.worksheet.load('name');
      await context.sync();
      name.delete();
      const none = sheet.names.getItemOrNullObject('Local');
      await context.sync();
      return [range.address, home.name, none.isNullObject];
    },
    ['Sample!B2', 'Sample', true],
  );

  script(
    'names are listed',
    async (context) => {
      const { names } = context.workbook;
      names.add('One', context.workbook.worksheets.getItem('Sample').getRange('A1'));
      names.add('Two', '=42');
      names.load('items/name,items/type,items/value');
      const count = names.getCount();
      await context.sync();
      return [count.value, names.items.map(({ name, type, value }) => [name, type, value as unknown])];
    },
    [
      2,
      [
        ['One', 'Range', 'Sample!$A$1'],
        ['Two', 'Integer', 42],
      ],
    ],
  );
});

describe("the workbook's own data", () => {
  script(
    'settings are kept, read and deleted',
    async (context) => {
      const { settings } = context.workbook;
      settings.add('NeedsReview', true);
      settings.add('Filter', { column: 2, values: ['a', 'b'] });
      const one = settings.getItem('NeedsReview').load('key,value');
      const other = settings.getItemOrNullObject('Filter').load('value');
      const none = settings.getItemOrNullObject('none');
      const count = settings.getCount();
      await context.sync();
      const read = [one.key, one.value as unknown, other.value as unknown, none.isNullObject, count.value];
      one.value = false;
      one.load('value');
      other.delete();
      settings.load('items/key');
      await context.sync();
      return [read, one.value as unknown, settings.items.map(({ key }) => key)];
    },
    [['NeedsReview', true, { column: 2, values: ['a', 'b'] }, true, 2], false, ['NeedsReview']],
  );

  script(
    'a custom XML part is added, changed and deleted; its id is kept in a setting',
    async (context) => {
      const xml =
        "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>";
      const part = context.workbook.customXmlParts.add(xml);
      part.load('id,namespaceUri');
      await context.sync();
      context.workbook.settings.add('ContosoReviewXmlPartId', part.id);
      const again = context.workbook.customXmlParts.getItem(part.id);
      again.setXml(xml.replace('Juan', 'Hong'));
      const text = again.getXml();
      const scoped = context.workbook.customXmlParts.getByNamespace('http://schemas.contoso.com/review/1.0');
      const count = scoped.getCount();
      const only = scoped.getOnlyItemOrNullObject().load('id');
      await context.sync();
      again.delete();
      const none = context.workbook.customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      return [
        part.namespaceUri,
        text.value.includes('Hong'),
        count.value,
        only.id === part.id,
        none.isNullObject,
      ];
    },
    ['http://schemas.contoso.com/review/1.0', true, 1, true, true],
  );

  script(
    'document properties, and those of a custom kind',
    async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Title';
      properties.author = 'Author';
      properties.custom.add('Introduction', 'Hello');
      properties.custom.add('Number', 7);
      properties.load('title,author,subject,keywords,creationDate');
      const custom = properties.custom.getItem('Introduction').load('key,value,type');
      const number = properties.custom.getItemOrNullObject('Number').load('value,type');
      await context.sync();
      return [
        properties.title,
        properties.author,
        properties.subject,
        custom.value as unknown,
        custom.type,
        number.type,
      ];
    },
    ['Title', 'Author', '', 'Hello', 'String', 'Number'],
  );

  script(
    'the workbook says what it is',
    async (context) => {
      const { workbook } = context;
      workbook.load('name,readOnly,isDirty,autoSave,previouslySaved');
      await context.sync();
      return [workbook.name.endsWith('.xlsx'), workbook.readOnly, typeof workbook.isDirty];
    },
    [true, false, 'boolean'],
  );

  script(
    'the workbook is saved',
    async (context) => {
      context.workbook.save(Excel.SaveBehavior.save);
      context.workbook.load('isDirty');
      await context.sync();
      return context.workbook.isDirty;
    },
    false,
  );
});

describe('protection', () => {
  script(
    'a sheet is protected with options and freed with its password',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.load('protection/protected');
      await context.sync();
      if (!sheet.protection.protected)
        sheet.protection.protect({ allowInsertRows: true, selectionMode: 'Unlocked' }, 'secret');
      sheet.protection.load('protected,options');
      await context.sync();
      const { protected: isProtected, options } = sheet.protection;
      sheet.protection.unprotect('wrong');
      const wrong = await context.sync().then(
        () => null,
        ({ code }: OfficeExtension.Error) => code,
      );
      sheet.protection.unprotect('secret');
      sheet.protection.load('protected');
      await context.sync();
      return [
        isProtected,
        options.allowInsertRows,
        options.allowFormatCells,
        wrong,
        sheet.protection.protected,
      ];
    },
    [true, true, false, 'AccessDenied', false],
  );

  script(
    'a write to a protected sheet is refused, to an unlocked cell it is not',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B2').values = [['free']];
      await context.sync();
      sheet.getRange('A1').values = [['locked']];
      return context.sync().then(
        () => null,
        ({ code, debugInfo }: OfficeExtension.Error) => [code, debugInfo.errorLocation],
      );
    },
    ['AccessDenied', 'Range.values'],
  );

  script(
    "the workbook's structure is protected",
    async (context) => {
      const { protection } = context.workbook;
      protection.protect('secret');
      protection.load('protected');
      await context.sync();
      context.workbook.worksheets.add('New');
      const refused = await context.sync().then(
        () => null,
        ({ code }: OfficeExtension.Error) => code,
      );
      const before = protection.protected;
      protection.unprotect('secret');
      protection.load('protected');
      await context.sync();
      return [before, refused, protection.protected];
    },
    [true, 'AccessDenied', false],
  );
});

describe('the application and the runtime', () => {
  script(
    'calculation mode, engine, separators and culture',
    async (context) => {
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      application.calculate(Excel.CalculationType.full);
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load(
        'calculationMode,calculationState,decimalSeparator,thousandsSeparator,useSystemSeparators',
      );
      const { cultureInfo } = application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator');
      cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      return [
        application.calculationMode,
        application.calculationState,
        application.decimalSeparator,
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.datetimeFormat.shortDatePattern !== '',
      ];
    },
    ['Manual', 'Done', '.', 'zh-CN', '.', true],
  );

  script(
    'iterative calculation is looked at and put on',
    async (context) => {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.enabled = true;
      iterativeCalculation.maxIteration = 50;
      iterativeCalculation.load('enabled,maxIteration,maxChange');
      await context.sync();
      return [
        iterativeCalculation.enabled,
        iterativeCalculation.maxIteration,
        iterativeCalculation.maxChange,
      ];
    },
    [true, 50, 0.001],
  );

  script(
    'a function of the workbook works out a sum and a lookup',
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('A1:C4');
      range.values = SALES;
      const sum = context.workbook.functions.sum(range.getColumn(1)).load('value');
      const price = context.workbook.functions.vlookup('Coffee', range, 3, false).load('value');
      await context.sync();
      return [sum.value, price.value as unknown];
    },
    [8, 34.5],
  );

  script(
    'the selection, the active cell and the active sheet',
    async (context) => {
      context.workbook.worksheets.getItem('Sample').getRange('B2:E6').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const several = context.workbook.getSelectedRanges().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, several.address, cell.address];
    },
    ['Sample!B2:E6', 'Sample!B2:E6', 'Sample!B2'],
  );
});
