import fc from 'fast-check';
import { fold } from '../../src/clauses/fold';

describe('fold', () => {
  test('gives full-width letters, digits and signs their plain form', () => {
    expect(fold('扣０．５分（１—３分），；：％')).toBe('扣0.5分(1-3分),;:%');
  });

  test('gives dashes, tildes and spaces one form each', () => {
    expect(fold('1–2—3－4～5〜6\u3000\u00a07')).toBe('1-2-3-4~5~6  7');
  });

  test('leaves circled numbers alone', () => {
    expect(fold('①⑴½')).toBe('①⑴½');
  });

  test('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
      { seed: 1 },
    );
  });
});
