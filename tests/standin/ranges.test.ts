/** @jest-environment jsdom */
import { openExcel } from './openExcel';

const rows = [
  ['Product', 'Qty', 'Price', 'Total'],
  ['Almonds', 2, 7.5, '=B2*C2'],
  ['Coffee', 1, 34.5, '=B3*C3'],
  ['Chocolate', 5, 9.56, '=B4*C4'],
];

describe('scripts on ranges, as the documentation shows them', () => {
  test('a block of values and formulas is written and its total read', async () => {
    openExcel({ sheets: ['Sample'] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const range = sheet.getRange('B2:E5');
      range.values = [
        ['Product', 'Qty', 'Price', 'Total'],
        ['Almonds', 2, 7.5, '=C3*D3'],
        ['Coffee', 1, 34.5, '=C4*D4'],
        ['Chocolate', 5, 9.5, '=C5*D5'],
      ];
      range.format.autofitColumns();
      const total = sheet.getRange('E6');
      total.formulas = [['=SUM(E3:E5)']];
      total.load({ values: true, text: true });
      await context.sync();
      expect(total.values).toEqual([[97]]);
      expect(total.text).toEqual([['97']]);
    });
  });

  test('relative ranges are reached from one another', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D4');
      const reached = {
        cell: range.getCell(0, 2),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(1, 1),
        row: range.getEntireRow(),
        column: range.getEntireColumn(),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        above: range.getRowsAbove(1),
        below: range.getRowsBelow(2),
        before: range.getColumnsBefore(1),
        after: range.getColumnsAfter(1),
        bounding: range.getBoundingRect('F9'),
        intersection: range.getIntersection('C1:C9'),
        secondRow: range.getRow(1),
        secondColumn: range.getColumn(1),
        absolute: range.getAbsoluteResizedRange(1, 2),
      };
      for (const one of Object.values(reached)) one.load('address');
      const nothing = range.getIntersectionOrNullObject('Z1');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(reached).map(([name, one]) => [name, one.address.replace('Sheet1!', '')]),
      );
      expect(addresses).toEqual({
        cell: 'D2',
        offset: 'A3:C5',
        resized: 'B2:E5',
        row: '2:4',
        column: 'B:D',
        lastCell: 'D4',
        lastRow: 'B4:D4',
        lastColumn: 'D2:D4',
        above: 'B1:D1',
        below: 'B5:D6',
        before: 'A2:A4',
        after: 'E2:E4',
        bounding: 'B2:F9',
        intersection: 'C2:C4',
        secondRow: 'B3:D3',
        secondColumn: 'C2:C4',
        absolute: 'B2:C2',
      });
      expect(nothing.isNullObject).toBe(true);
    });
  });

  test('the used range, the region around a cell and the edge of the data', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const blank = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load('address');
      await context.sync();
      expect(blank.isNullObject).toBe(true);
      expect(first.address).toBe('Sheet1!A1');
      sheet.getRange('B2:E5').values = rows;
      sheet.getRange('H9').format.fill.color = 'yellow';
      const used = sheet.getUsedRange(true);
      const formatted = sheet.getUsedRange();
      const region = sheet.getRange('C3').getSurroundingRegion();
      const edge = sheet.getRange('B2').getRangeEdge(Excel.KeyboardDirection.down);
      const extended = sheet.getRange('B2').getExtendedRange('Right');
      for (const range of [used, formatted, region, edge, extended]) range.load('address');
      await context.sync();
      expect([used, formatted, region, edge, extended].map(({ address }) => address)).toEqual([
        'Sheet1!B2:E5',
        'Sheet1!B2:H9',
        'Sheet1!B2:E5',
        'Sheet1!B5',
        'Sheet1!B2:E2',
      ]);
    });
  });

  test('cells are found and replaced', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D4').values = rows;
      const found = sheet.getRange('A1:D4').find('coffee', { completeMatch: false, matchCase: false });
      const missing = sheet.getRange('A1:D4').findOrNullObject('tea', { completeMatch: true });
      const all = sheet.findAll('o', { completeMatch: false, matchCase: false });
      found.load('address');
      all.load('address,areaCount');
      const count = sheet.replaceAll('Almonds', 'Nuts', { completeMatch: false, matchCase: true });
      const name = sheet.getRange('A2');
      name.load('values');
      await context.sync();
      expect(found.address).toBe('Sheet1!A3');
      expect(missing.isNullObject).toBe(true);
      expect(all.address).toContain('Sheet1!A1');
      expect(count.value).toBe(1);
      expect(name.values).toEqual([['Nuts']]);
    });
  });

  test('a missing text is ItemNotFound', async () => {
    openExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').find('tea', {}).load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'Range.find' } });
  });

  test('cells are copied with and without their looks, and moved', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D4').values = rows;
      sheet.getRange('A1:D1').format.font.bold = true;
      sheet.getRange('F1').copyFrom('A1:D4');
      sheet.getRange('A10').copyFrom(sheet.getRange('A1:D4'), Excel.RangeCopyType.values);
      sheet.getRange('F10').copyFrom('A1:D4', Excel.RangeCopyType.formats, false, false);
      sheet.getRange('A20').copyFrom('A1:D2', Excel.RangeCopyType.values, false, true);
      const copy = sheet.getRange('F1:I4');
      copy.load('formulas');
      copy.format.font.load('bold');
      const values = sheet.getRange('A10:D13');
      values.load('formulas');
      const looks = sheet.getRange('F10:I10');
      looks.load('values,format/font/bold');
      const turned = sheet.getRange('A20:B23');
      turned.load('values');
      await context.sync();
      expect(copy.formulas[1]).toEqual(['Almonds', 2, 7.5, '=G2*H2']);
      expect(copy.format.font.bold).toBeNull();
      expect(values.formulas[1]).toEqual(['Almonds', 2, 7.5, 15]);
      expect(looks.values).toEqual([['', '', '', '']]);
      expect(looks.format.font.bold).toBe(true);
      expect(turned.values).toEqual([
        ['Product', 'Almonds'],
        ['Qty', 2],
        ['Price', 7.5],
        ['Total', 15],
      ]);
      sheet.getRange('A1:D4').moveTo('K1');
      const moved = sheet.getRange('K1:N4');
      moved.load('formulas');
      const left = sheet.getRange('A1:D4').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(moved.formulas[2]?.[0]).toBe('Coffee');
      expect(left.isNullObject).toBe(true);
    });
  });

  test('a range is sorted by a column, headers kept', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:D4');
      range.values = rows;
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      range.load('values,formulas');
      await context.sync();
      expect(range.values.map(([name]) => name)).toEqual(['Product', 'Chocolate', 'Almonds', 'Coffee']);
      expect(range.formulas[1]?.[3]).toBe('=B2*C2');
      expect(range.values[1]?.[3]).toBeCloseTo(47.8);
    });
  });

  test('doubles are removed', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B5');
      range.values = [
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
        ['A', 3],
        ['b', 4],
      ];
      const result = range.removeDuplicates([0], true);
      result.load();
      range.load('values');
      await context.sync();
      expect(result.toJSON()).toEqual({ removed: 2, uniqueRemaining: 2 });
      expect(range.values).toEqual([
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
        ['', ''],
        ['', ''],
      ]);
    });
  });

  test('cells of a kind: constants, formulas, blanks', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D4').values = rows;
      sheet.getRange('A3').clear(Excel.ClearApplyTo.contents);
      const used = sheet.getUsedRange();
      const formulas = used.getSpecialCells(Excel.SpecialCellType.formulas);
      const numbers = used.getSpecialCells('Constants', 'Numbers');
      const blanks = used.getSpecialCells('Blanks');
      const errors = used.getSpecialCellsOrNullObject('Formulas', 'Errors');
      for (const areas of [formulas, numbers, blanks]) areas.load('address,cellCount');
      await context.sync();
      expect(formulas.address).toBe('Sheet1!D2:D4');
      expect(numbers.address).toBe('Sheet1!B2:C4');
      expect(blanks.address).toBe('Sheet1!A3');
      expect(errors.isNullObject).toBe(true);
      numbers.format.fill.color = '#00FF00';
      numbers.clear('Contents');
      const cell = sheet.getRange('C3');
      cell.load('values,format/fill/color');
      await context.sync();
      expect(cell.values).toEqual([['']]);
      expect(cell.format.fill.color).toBe('#00FF00');
    });
  });

  test('several areas at once', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges('D3:D5, G3:G5');
      areas.format.fill.color = 'pink';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address,items/values');
      const rest = areas.getIntersectionOrNullObject('D4:G4');
      rest.load('address');
      await context.sync();
      expect(areas.areaCount).toBe(2);
      expect(areas.cellCount).toBe(6);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!D3:D5', 'Sheet1!G3:G5']);
      expect(rest.address).toBe('Sheet1!D4,Sheet1!G4');
    });
  });

  test('merged areas are made, listed and undone', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['first', 'second'],
        ['third', 'fourth'],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('C3:D4').merge(true);
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/address');
      const content = sheet.getRange('A1:B2');
      content.load('values');
      await context.sync();
      expect(merged.areaCount).toBe(3);
      expect(merged.address).toBe('Sheet1!A1:B2,Sheet1!C3:D3,Sheet1!C4:D4');
      expect(content.values).toEqual([
        ['first', ''],
        ['', ''],
      ]);
      sheet.getRange('A1:F9').unmerge();
      const none = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('an object held across syncs follows its cells', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('B5');
      cell.values = [['here']];
      await context.sync();
      sheet.getRange('2:3').insert(Excel.InsertShiftDirection.down);
      cell.load('address,values');
      await context.sync();
      expect(cell.address).toBe('Sheet1!B7');
      expect(cell.values).toEqual([['here']]);
    });
  });
});
