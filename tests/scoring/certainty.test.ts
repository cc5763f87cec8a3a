import { certaintyOf, compareWithSelf } from '../../src/scoring/certainty';
import { sampleCard } from '../taskpane/sampleResult';

test('the points of unchecked and waiting items are open, the rest is scored or lost', () => {
  const [duty, files] = sampleCard().categories.map(certaintyOf);
  expect(duty).toEqual({ scored: 6500, open: 2500, lost: 1000 });
  expect(files).toEqual({ scored: 4000, open: 5000, lost: 1000 });
});

describe('the self-score', () => {
  const line = (score: number, selfScore: number | null) => ({ score: { score }, selfScore });

  test('is compared over the items that have one', () => {
    expect(compareWithSelf([line(3000, 4000), line(2000, 2000), line(1000, null)])).toEqual({
      self: 6000,
      score: 5000,
      differing: 1,
      missing: 1,
    });
  });

  test('that nobody gave is compared with nothing', () => {
    expect(compareWithSelf([line(3000, null)])).toBeNull();
    expect(compareWithSelf([])).toBeNull();
  });
});
