import { formatPath } from '../../../src/rubric/pack/packFault';
import { parsePackValue, writePackValue } from '../../../src/rubric/pack/packValue';

describe('a measured value in a pack', () => {
  it.each([
    [60, '岁', 60, 1],
    [50, '%', 50, 100],
    [0.5, '个百分点', 5, 1000],
    [5, '‰', 5, 1000],
    [-2.5, null, -25, 10],
    ['1/3', null, 1, 3],
    ['1/3', '%', 1, 300],
    ['0.125', null, 125, 1000],
  ])('%s %s is exact', (written, unit, numerator, denominator) => {
    expect(parsePackValue(written, unit)).toEqual({ numerator, denominator });
  });

  it.each([['一半'], ['1/0'], ['1/2/3'], [''], [' 1'], [0.1234567], [1e21], [Number.NaN], ['9'.repeat(39)]])(
    '%s is none',
    (written) => {
      expect(parsePackValue(written, null)).toBeNull();
    },
  );

  it.each([
    [{ numerator: 45, denominator: 100 }, '%', 45],
    [{ numerator: 5, denominator: 1000 }, '‰', 5],
    [{ numerator: 25, denominator: 10 }, '次', 2.5],
    [{ numerator: 0, denominator: 7 }, '次', 0],
    [{ numerator: 2, denominator: 6 }, null, '1/3'],
    [{ numerator: -1, denominator: 3 }, null, '-1/3'],
  ])('%j %s is written as people would', (value, unit, written) => {
    expect(writePackValue(value, unit)).toBe(written);
  });
});

describe('the path of a fault', () => {
  it('reads as code would', () => {
    expect(formatPath(['categories', 1, 'items', 0, 'clauses', 2, 'points'])).toBe(
      'categories[1].items[0].clauses[2].points',
    );
    expect(formatPath([])).toBe('');
    expect(formatPath(['a b', 0, '__proto__'])).toBe('["a b"][0].__proto__');
  });
});
