import { valueBlocks } from '../../src/excel/apply/valueBlocks';
import type { ValueEdit } from '../../src/snapshot/plan';

const edit = (row: number, column: number, after: number): ValueEdit => ({
  kind: 'value',
  sheet: 'S',
  cell: { row, column },
  before: null,
  after,
});

describe('value blocks', () => {
  it('gather the cells of a column, and leave those between as they are', () => {
    expect(valueBlocks([edit(5, 2, 5), edit(3, 2, 3), edit(3, 7, 9)])).toEqual([
      {
        sheet: 'S',
        area: { top: 3, left: 2, bottom: 5, right: 2 },
        edits: [edit(3, 2, 3), null, edit(5, 2, 5)],
      },
      { sheet: 'S', area: { top: 3, left: 7, bottom: 3, right: 7 }, edits: [edit(3, 7, 9)] },
    ]);
  });

  it('do not grow in number with the rows', () => {
    const edits = Array.from({ length: 1700 }, (_, index) => edit(index + 3, 6, 1));
    expect(valueBlocks(edits)).toHaveLength(1);
  });

  it('stop at wide gaps, which would cost more than a block of their own', () => {
    expect(valueBlocks([edit(1, 1, 1), edit(5000, 1, 2)])).toHaveLength(2);
  });
});
