import type { Plan } from '../../src/snapshot/plan';
import { cellOfItem } from '../../src/taskpane/itemCells';
import { sampleSheet } from './sampleResult';

const { reading, card } = sampleSheet('组织建设');
const [firstItem, , pendingItem] = card.categories[0]?.items ?? [];

const unwritten: Plan = { edits: [], guards: [], journal: null };

if (!firstItem || !pendingItem) throw new Error('The sample lacks its items');

describe('the cell shown for an item', () => {
  test('is its score, where the comment that explains it hangs', () => {
    expect(cellOfItem(reading, firstItem, unwritten)).toEqual({ row: 3, column: 8 });
  });

  test('is its finding while it waits for a person', () => {
    expect(cellOfItem(reading, pendingItem, unwritten)).toEqual({ row: 5, column: 6 });
  });

  test('is the next best where the sheet had no such columns when it was read', () => {
    const bare = (keep: 'points' | null) => ({
      ...reading,
      items: reading.items.map((place) => ({
        ...place,
        score: null,
        finding: null,
        points: keep === 'points' ? place.points : null,
      })),
    });
    expect(cellOfItem(bare('points'), firstItem, unwritten)).toEqual({ row: 3, column: 3 });
    expect(cellOfItem(bare(null), firstItem, unwritten)).toEqual({ row: 3, column: 1 });
  });

  test('is the one with the comment that the run put into a column of its own', () => {
    const bare = { ...reading, items: reading.items.map((place) => ({ ...place, score: null })) };
    const comment = (sheet: string, row: number, column: number) =>
      ({ kind: 'comment', sheet, cell: { row, column }, before: null, after: '' }) as const;
    const edits = [comment('平安建设', 3, 10), comment('组织建设', 4, 11), comment('组织建设', 3, 12)];
    expect(cellOfItem(bare, firstItem, { ...unwritten, edits })).toEqual({ row: 3, column: 12 });
  });

  test('is none for an item that this sheet does not have', () => {
    expect(cellOfItem({ ...reading, items: [] }, firstItem, unwritten)).toBeNull();
  });
});
