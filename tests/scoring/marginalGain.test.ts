import { readStandard } from '../../src/clauses/readStandard';
import { readFindings } from '../../src/reading/findings/readFindings';
import type { Item } from '../../src/rubric/rubric';
import { costOf, marginalGain } from '../../src/scoring/marginalGain';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { scoreItem } from '../../src/scoring/scoreItem';

function item(points: number, standard: string): Item {
  return {
    id: 'x',
    number: null,
    title: '',
    points,
    standard,
    notices: [],
    ...readStandard(standard, points),
  };
}

function worth(of: Item, text: string, clause: number | null, policies = DEFAULT_POLICIES) {
  const findings = readFindings({ value: text, formula: null, numberFormat: '@' }, of);
  const found = findings.kind === 'found' ? findings.findings : [];
  return {
    cost: costOf(scoreItem(of, findings, policies), clause),
    gain: marginalGain(of, found, clause, policies),
  };
}

const twoClauses = item(2000, '每缺席一次扣0.5分；无台账的，扣1分。');

test('without a cap, what a finding costs is what would come back', () => {
  expect(worth(twoClauses, '①×2\n②', 1)).toEqual({ cost: 1000, gain: 1000 });
});

test('where the item has no more to lose, less comes back than the finding costs', () => {
  expect(worth(twoClauses, '①×3\n②', 1)).toEqual({ cost: 1500, gain: 1000 });
  expect(worth(twoClauses, '①×3\n②', 2)).toEqual({ cost: 500, gain: 500 });
});

test('with the whole lost twice over, neither finding alone brings anything back', () => {
  const whole = item(2000, '每缺席一次扣0.5分；失密的，此项不得分。');
  expect(worth(whole, '①×4\n②', 1).gain).toBe(0);
  expect(worth(whole, '①×4\n②', 2).gain).toBe(0);
});

test("the reviewer's own figures are one thing", () => {
  expect(worth(twoClauses, '扣0.3:甲\n扣0.2:乙', null)).toEqual({ cost: 500, gain: 500 });
});

test('what is not found costs nothing and brings nothing', () => {
  expect(worth(twoClauses, '①', 2)).toEqual({ cost: 0, gain: 0 });
});

test("a person's score changes neither", () => {
  expect(worth(twoClauses, '①×2\n得2:材料补齐', 1)).toEqual({ cost: 1000, gain: 1000 });
});

test('what 倒扣 takes from the total would come back too', () => {
  const below = item(3000, '被上级通报的，倒扣1分。');
  expect(worth(below, '①', 1, { ...DEFAULT_POLICIES, belowZero: 'from-total' }).gain).toBe(1000);
});
