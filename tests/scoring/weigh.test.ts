import fc from 'fast-check';
import { NothingToWeigh, weigh, weighTotal, type Weighable } from '../../src/scoring/weigh';
import { pt } from './build';

/** score × base ÷ full in hundredths, rounded half away from zero by comparing twice the rest with the divisor. */
function exactHundredths(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const whole = size / denominator;
  const up = (size - whole * denominator) * 2n >= denominator ? 1n : 0n;
  return negative ? -(whole + up) : whole + up;
}

const indicator: fc.Arbitrary<Weighable> = fc.record({
  score: fc.integer({ min: -50_000, max: 200_000 }),
  fullPoints: fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.constantFrom(58_000, 100_000, 8_000)),
  basePoints: fc.integer({ min: 0, max: 20_000 }),
});

describe('折算分', () => {
  test.each([
    [30.5, 58, 10, 5.26],
    [58, 58, 10, 10],
    [1, 8, 1, 0.13],
    [-1, 8, 1, -0.13],
    [0, 58, 10, 0],
    [2, 3, 5, 3.33],
    [99.5, 100, 0.01, 0.01],
  ])('%d of %d points at a base of %d weighs %d', (score, full, base, weighted) => {
    expect(weigh(pt(score), pt(full), pt(base))).toBe(pt(weighted));
  });

  test('of nothing is refused', () => {
    expect(() => weigh(0, 0, pt(10))).toThrow(NothingToWeigh);
    expect(() => weighTotal([{ score: 0, fullPoints: 0, basePoints: 1 }], 'round-total-only')).toThrow(
      NothingToWeigh,
    );
  });

  test('is the exact quotient, rounded once', () => {
    fc.assert(
      fc.property(indicator, ({ score, fullPoints, basePoints }) => {
        const exact = exactHundredths(BigInt(score) * BigInt(basePoints), BigInt(fullPoints) * 10n);
        expect(weigh(score, fullPoints, basePoints)).toBe(Number(exact) * 10);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('is exact beyond what binary fractions hold', () => {
    const most = 1_000_000_000;
    expect(weigh(most, most, most)).toBe(most);
    expect(weigh(most - 5, most, most)).toBe(most);
    expect(weigh(most - 6, most, most)).toBe(most - 10);
  });
});

describe('the weighted total', () => {
  const indicators = fc.array(indicator, { maxLength: 16 });

  test('round-each adds the printed figures', () => {
    const table = [1, 2, 3].map(() => ({ score: 1000, fullPoints: 8000, basePoints: 1000 }));
    expect(weighTotal(table, 'round-each')).toBe(pt(0.39));
  });

  test('round-total-only rounds the exact sum', () => {
    const table = [1, 2, 3].map(() => ({ score: 1000, fullPoints: 8000, basePoints: 1000 }));
    expect(weighTotal(table, 'round-total-only')).toBe(pt(0.38));
  });

  test('equals exact rationals under both policies', () => {
    fc.assert(
      fc.property(indicators, (table) => {
        let numerator = 0n;
        let denominator = 1n;
        let printed = 0n;
        for (const { score, fullPoints, basePoints } of table) {
          const product = BigInt(score) * BigInt(basePoints);
          numerator = numerator * BigInt(fullPoints) + product * denominator;
          denominator *= BigInt(fullPoints);
          printed += exactHundredths(product, BigInt(fullPoints) * 10n);
        }
        expect(weighTotal(table, 'round-each')).toBe(Number(printed) * 10);
        expect(weighTotal(table, 'round-total-only')).toBe(
          Number(exactHundredths(numerator, denominator * 10n)) * 10,
        );
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
