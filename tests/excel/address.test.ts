import { areasOf, qualifiedAddress, sheetOf } from '../../src/excel/address';

it('quotes sheet names, and reads them back', () => {
  const address = qualifiedAddress("李's 表, 一", { row: 5, column: 4 });
  expect(address).toBe("'李''s 表, 一'!D5");
  expect(sheetOf(address)).toBe("李's 表, 一");
  expect(sheetOf('Sheet1!A1')).toBe('Sheet1');
});

it('reads the address of several areas, commas in sheet names and all', () => {
  expect(areasOf("'表, 一'!A1:B2,'表, 一'!C3")).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 3, left: 3, bottom: 3, right: 3 },
  ]);
});
