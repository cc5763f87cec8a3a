import { cellCount, mergeBands, roundTrips, valueBands } from '../../src/excel/capture/bands';

const area = (rows: number, columns: number) => ({ top: 3, left: 2, bottom: rows + 2, right: columns + 1 });

it.each([
  [area(17, 5), 1],
  [area(1700, 9), 16],
])('asks for merges in bands that cannot hold more than 512 of them', (asked, bands) => {
  const parts = mergeBands(asked);
  expect(parts).toHaveLength(bands);
  for (const part of parts) expect(cellCount(part) / 2).toBeLessThanOrEqual(512);
  expect(parts.reduce((sum, part) => sum + cellCount(part), 0)).toBe(cellCount(asked));
});

it('asks for the cells of a usual rubric in one piece, of a large sheet in several', () => {
  expect(valueBands(area(1700, 9))).toHaveLength(1);
  expect(valueBands(area(20_000, 9)).length).toBeGreaterThan(5);
});

it('packs small sheets into one round trip', () => {
  const sheets = Array.from({ length: 16 }, () => ({ area: area(25, 9) }));
  expect(roundTrips(sheets)).toHaveLength(1);
  expect(roundTrips(valueBands(area(20_000, 9)).map((part) => ({ area: part }))).length).toBeGreaterThan(5);
});
