import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { scoreRubric } from '../../src/scoring/scoreRubric';
import { commentText } from '../../src/wording/comment';
import { commentFigures } from '../../src/wording/commentFigures';
import { LOCALES, type Locale } from '../../src/wording/locale';
import { totalCommentText } from '../../src/wording/totalComment';
import { anyFinding, anyItem } from '../scoring/arbitraries';
import { found, score } from '../scoring/build';

const locale = fc.constantFrom<Locale>(...LOCALES);

test('line 1 of every comment is read back to its figures, in either language', () => {
  fc.assert(
    fc.property(anyItem, fc.array(anyFinding, { maxLength: 5 }), locale, (item, findings, language) => {
      const scored = score(item, findings);
      expect(commentFigures(commentText(scored, DEFAULT_POLICIES, language))).toEqual({
        deduction: scored.deduction,
        score: scored.score,
        points: item.points,
        manual: scored.status === 'overridden',
      });
    }),
    { numRuns: 400, seed: 3 },
  );
});

test('line 1 of a total as well', () => {
  fc.assert(
    fc.property(anyItem, fc.array(anyFinding, { maxLength: 5 }), locale, (item, findings, language) => {
      const rubric = { name: '', complete: true, categories: [{ name: '', items: [item] }] };
      const { total } = scoreRubric(rubric, [found(...findings)], DEFAULT_POLICIES);
      const { points, deduction, score: scored } = total;
      expect(commentFigures(totalCommentText(total, DEFAULT_POLICIES, language))).toEqual({
        deduction,
        score: scored,
        points,
        manual: false,
      });
    }),
    { numRuns: 100, seed: 4 },
  );
});

test('a line break of another program is no difference', () => {
  expect(commentFigures('【考核评分】扣1分,得3分(分值4分)\r\n②制度不健全')).toEqual({
    deduction: 1000,
    score: 3000,
    points: 4000,
    manual: false,
  });
});

test.each([
  '',
  '请复核',
  '【考核评分】',
  '【考核评分】扣一分,得3分(分值4分)',
  '见下\n【考核评分】扣1分,得3分(分值4分)',
  '【考核评分】扣1分,得3分(分值4分) 不同意',
  '【考核评分】扣1.2345分,得3分(分值4分)',
])('a comment of a person is none of ours: %j', (text) => {
  expect(commentFigures(text)).toBeNull();
});

test('a very long text is read no further than its first line', () => {
  expect(commentFigures('【考核评分】扣'.repeat(100_000))).toBeNull();
});
