import { bestPairs } from '../../../src/reading/packs/bestPairs';

const pairsOf = (table: readonly (readonly number[])[]) =>
  bestPairs(table.length, table[0]?.length ?? 0, (left, right) => table[left]?.[right] ?? 0).map(
    ({ left, right }) => [left, right],
  );

describe('pairs', () => {
  it('go to the most alike first, each place once', () => {
    expect(
      pairsOf([
        [0.8, 0.9],
        [0.7, 0.85],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('go to the nearer in order among equals', () => {
    expect(pairsOf([[0], [0.5], [0.5]])).toEqual([[1, 0]]);
    expect(
      pairsOf([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(
      pairsOf([
        [0.4, 0],
        [0.5, 0.5],
      ]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('leave out what is not alike at all', () => {
    expect(pairsOf([[0], [0.1], [0.2]])).toEqual([[2, 0]]);
    expect(pairsOf([])).toEqual([]);
  });
});
