import type { ItemFindings } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Rubric } from '../rubric/rubric';
import { oncePer } from './oncePer';
import type { Policies } from './policies';
import { prepareItem, type PreparedItem } from './prepareItem';
import type { CategoryScore, ItemScore, ScoreCard, TotalScore } from './scoreCard';
import { scorePrepared } from './scoreItem';

/** The findings handed over are not one for each item: a fault of the caller. */
export class FindingsDoNotFit extends Error {
  override readonly name = 'FindingsDoNotFit';
  constructor(items: number, findings: number) {
    super(`${items} items, but findings for ${findings}`);
  }
}

interface PreparedCategory {
  readonly name: string;
  readonly items: readonly PreparedItem[];
}

/** Looks the items up once, so that scoring a community need not. */
const prepareCategories = oncePer(({ categories }: Rubric): readonly PreparedCategory[] =>
  categories.map(({ name, items }) => ({ name, items: items.map(prepareItem) })),
);

/**
 * Scores a rubric: its items, category subtotals and total.
 * @param findings one for each item, in the order of the rubric's items over all categories.
 * @throws FindingsDoNotFit when there are more or fewer of them than items.
 */
export function scoreRubric(
  rubric: Rubric,
  findings: readonly ItemFindings[],
  policies: Policies,
): ScoreCard {
  const categories: CategoryScore[] = [];
  let next = 0;
  for (const { name, items } of prepareCategories(rubric)) {
    const scores = items.map((item) => {
      const found = findings[next++];
      if (found === undefined) throw new FindingsDoNotFit(countItems(rubric), findings.length);
      return scorePrepared(item, found, policies);
    });
    categories.push(sumUpCategory(name, scores, policies));
  }
  if (next !== findings.length) throw new FindingsDoNotFit(next, findings.length);
  return { categories, total: sumUp(categories) };
}

function sumUpCategory(name: string, items: readonly ItemScore[], policies: Policies): CategoryScore {
  let points: Points = 0;
  let score: Points = 0;
  for (const scored of items) {
    if (scored.status === 'notApplicable' && policies.notApplicable === 'rescale') continue;
    points += scored.item.points;
    score += scored.score;
  }
  return { name, items, points, deduction: points - score, score };
}

/** Under the policy `from-total` the total loses what 倒扣 takes, and the categories do not. */
function sumUp(categories: readonly CategoryScore[]): TotalScore {
  let points: Points = 0;
  let score: Points = 0;
  let unchecked = 0;
  let pending = 0;
  let notApplicable = 0;
  const vetoes: string[] = [];
  for (const category of categories) {
    points += category.points;
    score += category.score;
    for (const scored of category.items) {
      score -= scored.fromTotal;
      if (scored.status === 'unchecked') unchecked += 1;
      if (scored.status === 'notApplicable') notApplicable += 1;
      if (scored.pending) pending += 1;
      if (hasVeto(scored)) vetoes.push(scored.item.id);
    }
  }
  return { points, deduction: points - score, score, unchecked, pending, notApplicable, vetoes };
}

function hasVeto({ warnings }: ItemScore): boolean {
  return warnings.length > 0 && warnings.some(({ code }) => code === 'veto');
}

function countItems({ categories }: Rubric): number {
  return categories.reduce((count, { items }) => count + items.length, 0);
}
