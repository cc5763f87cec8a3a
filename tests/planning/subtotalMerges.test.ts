import { subtotalMerges } from '../../src/planning/sums';

const merges = (runs: readonly { top: number; bottom: number }[], headerRows: readonly number[]) =>
  subtotalMerges(
    '表',
    { categories: [{ name: '甲', statedPoints: null, runs, subtotal: null, beside: null }], headerRows },
    [{ role: 'subtotal', column: 8 }],
  ).flatMap((edit) => (edit.kind === 'merge' ? edit.after.map(({ top, bottom }) => [top, bottom]) : []));

describe('the 小计 of a category', () => {
  it('is one cell over rows that stand together', () => {
    expect(
      merges(
        [
          { top: 3, bottom: 6 },
          { top: 7, bottom: 8 },
        ],
        [2],
      ),
    ).toEqual([[3, 8]]);
  });

  it('never covers a header that is said again in between', () => {
    expect(merges([{ top: 5, bottom: 9 }], [4, 7])).toEqual([
      [5, 6],
      [8, 9],
    ]);
    expect(merges([{ top: 5, bottom: 8 }], [4, 7])).toEqual([[5, 6]]);
  });
});
