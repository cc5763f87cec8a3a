import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { selfComparison } from '../../src/taskpane/selfComparison';
import { tablesOf } from '../../src/taskpane/tables';
import { readItem, sheetOf } from './richSheet';

const item = readItem('1', '值班', 5000, '台账缺失的，扣1分。');

test('an item that does not apply is compared only where its points count', () => {
  const entries = ['①', '不适用'].flatMap(
    (finding) => tablesOf([sheetOf('甲', item, finding)])[0]?.items ?? [],
  );
  expect(selfComparison(entries, DEFAULT_POLICIES)).toMatchObject({ self: 5000, score: 4000 });
  expect(selfComparison(entries, { ...DEFAULT_POLICIES, notApplicable: 'full' })).toMatchObject({
    self: 10_000,
    score: 9000,
  });
});
