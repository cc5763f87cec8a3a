/** @jest-environment jsdom */
import { filled, script } from './stranger';

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
