/** @jest-environment jsdom */
import { SALES, script } from './stranger';

const filled = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem('Sample');
  const range = sheet.getRange('B2:D5');
  range.values = SALES;
  return { sheet, range };
};

const addressOf = async (context: Excel.RequestContext, ...ranges: Excel.Range[]) => {
  ranges.forEach((range) => range.load('address'));
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sample!', '')));
};

describe('values', () => {
  script(
    'a value and a formula are set, and the texts read',
    async (context) => {
      const { sheet } = filled(context);
      const total = sheet.getRange('E3:E5');
      total.formulas = [['=C3*D3'], ['=C4*D4'], ['=C5*D5']];
      total.numberFormat = [['$0.00'], ['$0.00'], ['$0.00']];
      total.format.autofitColumns();
      total.load('text,values,formulas,valueTypes,numberFormat');
      await context.sync();
      return [total.text, total.values, total.formulas[0], total.valueTypes[0]];
    },
    [[['$15.00'], ['$34.50'], ['$47.80']], [[15], [34.5], [47.800000000000004]], ['=C3*D3'], ['Double']],
  );

  script(
    'one formula for a whole column moves along',
    async (context) => {
      const { sheet } = filled(context);
      const column = sheet.getRange('E3:E5');
      Object.assign(column, { formulas: '=C3*D3' });
      column.load('formulas,formulasR1C1');
      await context.sync();
      return [column.formulas, column.formulasR1C1[0]];
    },
    [[['=C3*D3'], ['=C4*D4'], ['=C5*D5']], ['=RC[-2]*RC[-1]']],
  );

  script(
    'null leaves a cell, "" clears it, one value fills all',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('B3:D3').values = [[null as never, '', 'x']];
      Object.assign(sheet.getRange('F1:G2'), { values: 0 });
      const row = sheet.getRange('B3:D3').load('values');
      const block = sheet.getRange('F1:G2').load('values');
      await context.sync();
      return [row.values, block.values];
    },
    [
      [['Almonds', '', 'x']],
      [
        [0, 0],
        [0, 0],
      ],
    ],
  );

  script(
    'dates, truths and errors',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const cells = sheet.getRange('A1:D1');
      cells.formulas = [['5/30/2018', true, '=1/0', '=NA()']];
      cells.load('values,text,valueTypes');
      await context.sync();
      return [cells.values, cells.valueTypes, cells.text[0]?.slice(1)];
    },
    [
      [[43250, true, '#DIV/0!', '#N/A']],
      [['Double', 'Boolean', 'Error', 'Error']],
      ['TRUE', '#DIV/0!', '#N/A'],
    ],
  );

  script(
    'a date of the sheet as a date of JavaScript, and back',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const cell = sheet.getRange('A1');
      cell.values = [[43250]];
      cell.numberFormat = [['[$-409]m/d/yy h:mm AM/PM;@']];
      cell.load('values,text');
      await context.sync();
      const [[serial = 0] = []] = cell.values as number[][];
      return [new Date(Math.round((serial - 25569) * 86400 * 1000)).toISOString().slice(0, 10), cell.text];
    },
    ['2018-05-30', [['5/30/18 12:00 AM']]],
  );
});

describe('moving from range to range', () => {
  script(
    'cells, rows, columns, offsets and sizes',
    async (context) => {
      const { range } = filled(context);
      return addressOf(
        context,
        range.getCell(0, 0),
        range.getRow(1),
        range.getColumn(2),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 2),
        range.getAbsoluteResizedRange(2, 2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsAbove(1),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getColumnsAfter(2),
      );
    },
    [
      'B2',
      'B3:D3',
      'D2:D5',
      'A3:C6',
      'B2:F6',
      'B2:C3',
      'D5',
      'B5:D5',
      'D2:D5',
      '2:5',
      'B:D',
      'B1:D1',
      'B6:D7',
      'A2:A5',
      'E2:F5',
    ],
  );

  script(
    'intersections, bounding rectangles and the used range',
    async (context) => {
      const { sheet, range } = filled(context);
      return addressOf(
        context,
        range.getIntersection('C1:C3'),
        range.getIntersectionOrNullObject('H1'),
        range.getBoundingRect('A1'),
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange('F:F').getUsedRangeOrNullObject(),
        sheet.getRange('C3').getSurroundingRegion(),
        sheet.getRange('C3').getRangeEdge('Down'),
        sheet.getRange('C3').getExtendedRange('Right'),
      );
    },
    ['C2:C3', null, 'A1:D5', 'B2:D5', 'B2:D5', null, 'B2:D5', 'C5', 'C3:D3'],
  );

  script(
    'special cells: constants, formulas, blanks, visible ones',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('E3').formulas = [['=C3*2']];
      const used = sheet.getUsedRange();
      const areas = [
        used.getSpecialCells(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers),
        used.getSpecialCells('Formulas'),
        used.getSpecialCellsOrNullObject('Blanks'),
        used.getSpecialCellsOrNullObject('Formulas', 'Errors'),
      ];
      areas.forEach((area) => area.load('address,cellCount'));
      await context.sync();
      return areas.map((area) =>
        area.isNullObject ? null : [area.address.replaceAll('Sample!', ''), area.cellCount],
      );
    },
    [['C3:D5', 6], ['E3', 1], ['E2,E4:E5', 3], null],
  );

  script(
    'several areas are painted at once',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const areas = sheet.getRanges('D3:D5, G3:G5');
      areas.format.fill.color = 'pink';
      areas.load('address,areaCount,cellCount');
      const cell = sheet.getRange('G4').load('format/fill/color');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, cell.format.fill.color];
    },
    ['Sample!D3:D5,Sample!G3:G5', 2, 6, '#FFC0CB'],
  );
});

describe('changing cells', () => {
  script(
    'cells are put in and taken out',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('B4:D4').insert(Excel.InsertShiftDirection.down);
      sheet.getRange('C:C').delete(Excel.DeleteShiftDirection.left);
      const used = sheet.getUsedRange().load('address,values');
      await context.sync();
      return [used.address, used.values[2], used.values[3]];
    },
    ['Sample!B2:C6', ['', ''], ['Coffee', 34.5]],
  );

  script(
    'contents and formats are cleared apart',
    async (context) => {
      const { sheet } = filled(context);
      const head = sheet.getRange('B2:D2');
      head.format.font.bold = true;
      sheet.getRange('B3:D3').clear(Excel.ClearApplyTo.contents);
      head.clear('Formats');
      head.load('values,format/font/bold');
      const row = sheet.getRange('B3').load('values');
      await context.sync();
      return [head.values[0]?.[0], head.format.font.bold, row.values];
    },
    ['Product', false, [['']]],
  );

  script(
    'cells are copied from another place, whole, as values, turned',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('F1').copyFrom('B2:D3');
      sheet.getRange('F10').copyFrom('B2:D3', Excel.RangeCopyType.values, false, true);
      const whole = sheet.getRange('F1:H2').load('values');
      const turned = sheet.getRange('F10:G12').load('values');
      await context.sync();
      return [whole.values, turned.values];
    },
    [
      [
        ['Product', 'Quantity', 'Price'],
        ['Almonds', 2, 7.5],
      ],
      [
        ['Product', 'Almonds'],
        ['Quantity', 2],
        ['Price', 7.5],
      ],
    ],
  );

  script(
    'cells are merged, found merged and parted',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('B1:D1').merge();
      sheet.getRange('F1:G2').merge(true);
      const merged = sheet.getRange('A1:H9').getMergedAreasOrNullObject().load('address,areaCount');
      await context.sync();
      sheet.getRange('A1:H9').unmerge();
      const none = sheet.getRange('A1:H9').getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, merged.areaCount, none.isNullObject];
    },
    ['Sample!B1:D1,Sample!F1:G1,Sample!F2:G2', 3, true],
  );

  script(
    'rows are sorted by a column, the header kept',
    async (context) => {
      const { sheet, range } = filled(context);
      range.sort.apply([{ key: 2, ascending: false }], false, true);
      const names = sheet.getRange('B2:B5').load('values');
      await context.sync();
      return names.values.flat();
    },
    ['Product', 'Coffee', 'Chocolate', 'Almonds'],
  );

  script(
    'double rows are removed, and the count told',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('B1:B5');
      range.values = [['a'], ['b'], ['a'], ['b'], ['c']];
      const result = range.removeDuplicates([0], false);
      result.load();
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    },
    [2, 3],
  );

  script(
    'text is found, and found nowhere',
    async (context) => {
      const { range } = filled(context);
      const one = range.find('Coff', { completeMatch: false, matchCase: false, searchDirection: 'Forward' });
      const none = range.findOrNullObject('Tea', {});
      return addressOf(context, one, none);
    },
    ['B4', null],
  );

  script(
    'what depends on a missing text fails with ItemNotFound',
    async (context) => {
      const { range } = filled(context);
      range.find('Tea', {}).load('address');
      return context.sync().then(
        () => null,
        ({ code, debugInfo }: OfficeExtension.Error) => [code, debugInfo.errorLocation],
      );
    },
    ['ItemNotFound', 'Range.find'],
  );

  script(
    'a row is carried on as Excel would',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A1:A2').autoFill('A1:A5', Excel.AutoFillType.fillSeries);
      const column = sheet.getRange('A1:A5').load('values');
      await context.sync();
      return column.values.flat();
    },
    [1, 2, 3, 4, 5],
  );

  script(
    'cells are moved, and formulas follow',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('F1').formulas = [['=C3']];
      sheet.getRange('C3').moveTo('H8');
      const formula = sheet.getRange('F1').load('formulas,values');
      await context.sync();
      return [formula.formulas, formula.values];
    },
    [[['=H8']], [[2]]],
  );

  script(
    'a link is set on a cell, read and taken off',
    async (context) => {
      const cell = context.workbook.worksheets.getItem('Sample').getRange('A1');
      cell.hyperlink = { textToDisplay: 'Bing', screenTip: 'Search', address: 'https://www.bing.com' };
      cell.load('hyperlink,values');
      await context.sync();
      const before = [cell.hyperlink.address, cell.values];
      cell.clear(Excel.ClearApplyTo.removeHyperlinks);
      cell.load('hyperlink');
      await context.sync();
      return [before, cell.hyperlink];
    },
    [['https://www.bing.com', [['Bing']]], null],
  );
});

describe('looks', () => {
  script(
    'fonts, fills, alignment and sizes are set and read',
    async (context) => {
      const { range } = filled(context);
      const { format } = range;
      format.set({
        font: { bold: true, color: '#FFFFFF', name: 'Verdana', size: 12, italic: true, underline: 'Single' },
        fill: { color: '#4472C4' },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 0,
        shrinkToFit: false,
        textOrientation: 45,
      });
      format.columnWidth = 90;
      format.rowHeight = 20;
      format.load('columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,textOrientation');
      format.font.load('bold,color,name,size');
      format.fill.load('color');
      await context.sync();
      return [
        format.columnWidth,
        format.rowHeight,
        format.horizontalAlignment,
        format.textOrientation,
        format.font.name,
        format.font.size,
        format.fill.color,
      ];
    },
    [90, 20, 'Center', 45, 'Verdana', 12, '#4472C4'],
  );

  script(
    'every edge gets a line',
    async (context) => {
      const { range } = filled(context);
      const edges = [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const;
      edges.forEach((edge) => {
        const border = range.format.borders.getItem(edge);
        border.style = Excel.BorderLineStyle.continuous;
        border.color = '#000000';
        border.weight = 'Thick';
      });
      range.format.borders.load('items/sideIndex,items/style');
      const inner = context.workbook.worksheets
        .getItem('Sample')
        .getRange('C3')
        .format.borders.getItem('EdgeTop')
        .load('style,weight,color');
      await context.sync();
      return [range.format.borders.items.filter(({ style }) => style === 'Continuous').length, inner.weight];
    },
    [6, 'Thick'],
  );

  script(
    'rows and columns are hidden and shown',
    async (context) => {
      const { sheet } = filled(context);
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const cells = sheet.getRange('B2:D5').load('rowHidden,columnHidden,hidden');
      const cell = sheet.getRange('C3').load('hidden');
      const visible = sheet.getRange('B2:D5').getVisibleView().load('values,rowCount');
      await context.sync();
      return [cells.rowHidden, cells.columnHidden, cell.hidden, visible.rowCount];
    },
    [null, null, true, 3],
  );

  script(
    'cells are locked, and formulas hidden',
    async (context) => {
      const { range } = filled(context);
      range.format.protection.locked = false;
      range.format.protection.formulaHidden = true;
      range.format.protection.load();
      await context.sync();
      return [range.format.protection.locked, range.format.protection.formulaHidden];
    },
    [false, true],
  );

  script(
    'looks of many cells are read and set together',
    async (context) => {
      const { range } = filled(context);
      range
        .getRow(0)
        .setCellProperties([
          [
            { format: { fill: { color: '#E5E5E5' }, font: { bold: true } } },
            {},
            { format: { font: { color: 'red' } } },
          ],
        ]);
      const read = range.getRow(0).getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { color: true, bold: true } },
      });
      await context.sync();
      return read.value[0]?.map(({ address, format }) => [address, format?.font?.bold, format?.font?.color]);
    },
    [
      ['Sample!B2', true, '#000000'],
      ['Sample!C2', false, '#000000'],
      ['Sample!D2', false, '#FF0000'],
    ],
  );

  script(
    'a cell takes a named style',
    async (context) => {
      const { range } = filled(context);
      range.getRow(0).style = Excel.BuiltInStyle.heading1;
      const head = range.getRow(0).load('style');
      await context.sync();
      return head.style;
    },
    'Heading1',
  );
});

describe('what may be entered', () => {
  script(
    'a whole number between bounds, with an alert',
    async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('B2:C5');
      range.dataValidation.clear();
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
      };
      range.dataValidation.errorAlert = {
        message: 'Only positive numbers.',
        showAlert: true,
        style: 'Stop',
        title: 'No',
      };
      range.dataValidation.prompt = {
        message: 'Enter a positive number.',
        showPrompt: true,
        title: 'Number',
      };
      range.dataValidation.ignoreBlanks = false;
      range.dataValidation.load('type,rule,valid,errorAlert,ignoreBlanks');
      await context.sync();
      return [
        range.dataValidation.type,
        range.dataValidation.rule.wholeNumber?.operator,
        range.dataValidation.errorAlert.title,
        range.dataValidation.ignoreBlanks,
      ];
    },
    ['WholeNumber', 'GreaterThan', 'No', false],
  );

  script(
    'a list from another sheet, and what is not valid',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('A1:A3');
      range.values = [['yes'], ['no'], ['perhaps']];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
      const wrong = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      range.dataValidation.load('valid');
      await context.sync();
      return [range.dataValidation.valid, wrong.isNullObject ? null : wrong.address];
    },
    [null, 'Sample!A3'],
  );
});
