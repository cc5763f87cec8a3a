import { CATEGORIES, expand } from './expand';
import { VARIANTS } from './variants';

/** The hand's own sums, held against each other: a slip of the pen should not look like a fault of the program. */
describe.each(VARIANTS)('the figures of "$name"', (variant) => {
  const { findings, expected } = expand(variant);
  const points = CATEGORIES.flatMap((category) => category.items);
  const applies = findings.map(
    (finding) => finding !== '不适用' || variant.policies?.notApplicable === 'full',
  );

  it('add up item by item', () => {
    expect(findings).toHaveLength(17);
    expected.items.forEach(({ deduction, score }, index) => {
      expect(deduction + score).toBe(points[index]);
    });
  });

  it('add up to the subtotals', () => {
    let first = 0;
    CATEGORIES.forEach(({ items }, index) => {
      const scores = expected.items.slice(first, first + items.length);
      const counted = (_: unknown, place: number) => applies[first + place];
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(expected.categories[index]).toMatchObject({
        points: sum(items.filter(counted)),
        score: sum(scores.filter(counted).map(({ score }) => score)),
      });
      first += items.length;
    });
  });

  it('add up to the total, less what a policy takes from there', () => {
    const fromTotal = variant.policies?.belowZero === 'from-total' ? 5 : 0;
    const sum = (key: 'points' | 'score') =>
      expected.categories.reduce((total, category) => total + category[key], 0);
    expect(expected.total).toEqual({ points: sum('points'), score: sum('score') - fromTotal });
  });

  it('count what is blank as unchecked', () => {
    const blank = findings.filter((finding) => typeof finding === 'string' && finding.trim() === '');
    expect(expected.unchecked).toBe(blank.length);
  });
});

it('has names that tell the variants apart', () => {
  expect(new Set(VARIANTS.map((variant) => variant.name)).size).toBe(VARIANTS.length);
});
