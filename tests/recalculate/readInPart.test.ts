import type { SheetSpec } from '../books/makeWorkbook';
import { codes, Desk, smallSheet } from './desk';

/** One item's points cannot be read. */
const halfRead = (): SheetSpec => {
  const sheet = smallSheet(['②', '①×3', '无', '①']);
  const rows = (sheet.rows ?? []).map((row, index) => (index === 3 ? [null, '若干', ...row.slice(2)] : row));
  return { ...sheet, rows };
};

describe('a sheet that can be read only in part', () => {
  it('is scored and shown, but not written to before a person agrees', async () => {
    const desk = Desk.with(halfRead());
    const before = desk.bytes;
    const preview = await desk.click();
    expect(preview.scored.flatMap(codes)).toContain('readInPart');
    expect(preview.scored[0]?.notices[0]).toMatchObject({ cells: [{ row: 4, column: 2 }] });
    expect(preview.edits).toEqual({ cells: 0, comments: 0 });
    expect(desk.bytes).toBe(before);
  });

  it('is written to once a person has agreed', async () => {
    const desk = Desk.with(halfRead());
    const preview = await desk.click({ agreed: ['考核表'] });
    expect(preview.scored.flatMap(codes)).not.toContain('readInPart');
    expect(await desk.cells('F3', 'G3')).toEqual([1, 2]);
  });

  it('keeps no other sheet from being written to', async () => {
    const desk = Desk.with(smallSheet(['②']));
    desk.person((_, workbook) => {
      const other = workbook.addSheet('半张表');
      (halfRead().rows ?? []).forEach((row, rowIndex) =>
        row.forEach((value, column) => {
          if (typeof value === 'object' && value !== null) return;
          other.setValue({ row: rowIndex + 1, column: column + 1 }, value);
        }),
      );
    });
    const preview = await desk.click();
    expect(preview.scored.map((sheet) => codes(sheet).includes('readInPart'))).toEqual([false, true]);
    expect(await desk.cells('F3', 'G3')).toEqual([1, 2]);
    expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
  });
});
