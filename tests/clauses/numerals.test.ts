import fc from 'fast-check';
import { pointsOf, quantityOf } from '../../src/clauses/numerals';
import { readHanNumeral } from '../../src/rubric/hanNumeral';

describe('Chinese numerals', () => {
  test.each([
    ['两', '2'],
    ['半', '0.5'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['九十五', '95'],
    ['一百', '100'],
    ['两百', '200'],
    ['一百零五', '105'],
    ['一百二十', '120'],
    ['三百六十五', '365'],
    ['两千', '2000'],
    ['一点五', '1.5'],
    ['零点二五', '0.25'],
    ['〇', '0'],
  ])('%s is %s', (text, decimal) => {
    expect(readHanNumeral(text)).toBe(decimal);
  });

  test.each([
    '三五',
    '十几',
    '六千八',
    '二十三十',
    '一半',
    '百',
    '',
    '十十',
    '一点',
    '点五',
    '零零',
    '一点五点二',
    '一百二',
  ])('%s is refused', (text) => {
    expect(readHanNumeral(text)).toBeNull();
  });

  test('every number from 1 to 9999 that is written out is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        (number) => readHanNumeral(spell(number)) === String(number),
      ),
      { seed: 2, numRuns: 2000 },
    );
  });
});

/** Writes a number as a careful clerk would: 105 is 一百零五. */
function spell(number: number): string {
  const digits = '零一二三四五六七八九';
  const places = ['', '十', '百', '千'];
  const text = String(number);
  let spelled = '';
  let zero = false;
  [...text].forEach((digit, i) => {
    if (digit === '0') {
      zero = true;
      return;
    }
    if (zero && spelled !== '') spelled += '零';
    zero = false;
    spelled += (digits[Number(digit)] ?? '') + (places[text.length - 1 - i] ?? '');
  });
  return spelled;
}

describe('figures', () => {
  test.each([
    ['0.5', 500],
    ['2', 2000],
    ['0.25', 250],
    ['两', 2000],
    ['半', 500],
    ['10', 10_000],
  ])('%s is %s thousandths of a point', (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });

  test.each(['05', '00.5', '.5', '1.', '0.1234', '1.2.3', '若干'])('%s is refused', (text) => {
    expect(pointsOf(text)).toBeNull();
  });

  test('a percentage is a fraction of its scale', () => {
    expect(quantityOf('95', 100)).toEqual({ numerator: 95, denominator: 100 });
    expect(quantityOf('0.3', 100)).toEqual({ numerator: 3, denominator: 1000 });
  });
});
