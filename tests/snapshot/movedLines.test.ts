import { MovedLines } from '../../src/snapshot/movedLines';

const lines = (first: number, keys: string) => [...keys].map((key, index) => ({ line: first + index, key }));

const places = (before: string, now: string) => {
  const moved = new MovedLines(lines(3, before), lines(3, now));
  return [...before].map((_, index) => moved.lineNow(3 + index));
};

describe('lines are found again by what they say', () => {
  it.each([
    ['where nothing has moved', 'abcd', 'abcd', [3, 4, 5, 6]],
    ['sorted', 'abcd', 'dbca', [6, 4, 5, 3]],
    ['pushed down by another', 'abcd', 'xabcd', [4, 5, 6, 7]],
    ['with one gone', 'abcd', 'abd', [3, 4, null, 5]],
    ['several alike, in their order', 'aabb', 'baab', [4, 5, 3, 6]],
    ['one rewritten where it stood', 'abcd', 'axcd', [3, 4, 5, 6]],
    ['none at all', 'ab', 'xy', [null, null]],
  ])('%s', (_, before, now, expected) => expect(places(before, now)).toEqual(expected));

  it('and those above and below go with the edges', () => {
    const moved = new MovedLines(lines(3, 'abc'), lines(5, 'cab'));
    expect([moved.lineNow(1), moved.lineNow(2), moved.lineNow(6), moved.lineNow(7)]).toEqual([3, 4, 8, 9]);
  });

  it('a line that would come to stand above the first has gone', () => {
    expect(new MovedLines(lines(3, 'ab'), lines(1, 'ab')).lineNow(2)).toBeNull();
  });

  it('a span reaches from the nearest to the farthest of its lines', () => {
    const moved = new MovedLines(lines(3, 'abc'), lines(3, 'cxab'));
    expect(moved.spanNow(3, 5)).toEqual([3, 6]);
    expect(moved.spanNow(3, 4)).toEqual([5, 6]);
  });
});
