/** @jest-environment jsdom */
import { addressOf, filled, script } from './stranger';

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
