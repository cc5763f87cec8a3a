import type { Tier } from '../../../src/standin/protocol/apiSets';
import { openExcel } from '../openExcel';

/**
 * A small script in the style of Microsoft's public samples, on a new workbook. What it returns is what the sample would
 * have shown.
 */
export function script(
  name: string,
  run: (context: Excel.RequestContext) => Promise<unknown>,
  shows: unknown,
  options: { readonly tier?: Tier; readonly sheets?: readonly string[] } = {},
): void {
  test(name, async () => {
    openExcel({ tier: '1.14', sheets: ['Sample'], ...options });
    expect(await Excel.run(run)).toEqual(shows);
  });
}

/** A script that asks for what the stand-in lacks: it fails with the member's name, and does nothing else. */
export function lacking(
  member: string,
  run: (context: Excel.RequestContext) => unknown,
  options: { readonly tier?: Tier } = {},
): void {
  test(`${member} is not implemented, by name`, async () => {
    openExcel({ tier: '1.14', sheets: ['Sample'], ...options });
    const attempt = Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'NotImplemented',
      message: `${member} is not implemented by the stand-in.`,
    });
  });
}

/** The values of some sales: a header and three rows. */
export const SALES = [
  ['Product', 'Quantity', 'Price'],
  ['Almonds', 2, 7.5],
  ['Coffee', 1, 34.5],
  ['Chocolate', 5, 9.56],
];

/** The sheet with the sales in B2:D5, to be written with the next sync. */
export const filled = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem('Sample');
  const range = sheet.getRange('B2:D5');
  range.values = SALES;
  return { sheet, range };
};

/** Addresses without their sheet; null for a null object. */
export const addressOf = async (context: Excel.RequestContext, ...ranges: Excel.Range[]) => {
  ranges.forEach((range) => range.load('address'));
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sample!', '')));
};
