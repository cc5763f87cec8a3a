import fc from 'fast-check';
import type { ItemFindings } from '../../src/rubric/finding';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { scoreRubric } from '../../src/scoring/scoreRubric';
import { anyFinding, anyPolicies, checkedItem } from './arbitraries';
import * as build from './build';
import { referenceScore } from './reference';

test('any item scores as the definition has it, step by step', () => {
  fc.assert(
    fc.property(checkedItem, anyPolicies, ([item, found], policies) => {
      const { score, fromTotal } = build.score(item, found, policies);
      expect({ score, fromTotal }).toEqual(referenceScore(item, found, policies));
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});

test('a rubric scored for one community after the other gives each what it gives alone', () => {
  const street = fc.array(checkedItem, { minLength: 1, maxLength: 4 }).chain((list) =>
    fc.tuple(
      fc.constant(list.map(([item]) => item)),
      fc.array(fc.tuple(...list.map(([, found]) => fc.oneof(fc.constant(found), fc.array(anyFinding)))), {
        minLength: 2,
        maxLength: 5,
      }),
    ),
  );
  fc.assert(
    fc.property(street, ([items, communities]) => {
      const rubric = { name: '', complete: true, categories: [{ name: '', items }] };
      for (const community of communities) {
        const cells = community.map((findings): ItemFindings => ({ kind: 'found', findings }));
        const alone = items.map((item, at) => referenceScore(item, community[at] ?? [], DEFAULT_POLICIES));
        const { total } = scoreRubric(rubric, cells, DEFAULT_POLICIES);
        expect(total.score).toBe(alone.reduce((sum, { score }) => sum + score, 0));
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});
