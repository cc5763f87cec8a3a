import { readFileSync } from 'node:fs';
import { pointsToNumber } from '../../src/rubric/points';
import { recalculate } from '../../src/recalculate/recalculate';
import type { ScoredSheet } from '../../src/recalculate/result';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { describeShared, sharedPath } from '../shared';
import type { Expanded } from './expand';
import { expand } from './expand';
import { organisationBook } from './organisationBook';
import { VARIANTS } from './variants';

async function score(bytes: Uint8Array, policies: Parameters<typeof settings>[1] = {}): Promise<ScoredSheet> {
  const result = await recalculate(openBook(bytes), settings({}, policies));
  if (result.kind !== 'done') throw new Error(`ended as ${result.kind}`);
  const [sheet] = result.preview.scored;
  if (!sheet) throw new Error('no rubric was found');
  return sheet;
}

function figures({ card }: ScoredSheet): Expanded['expected'] {
  const items = card.categories.flatMap((category) => category.items);
  return {
    items: items.map(({ deduction, score: scored }) => ({
      deduction: pointsToNumber(deduction),
      score: pointsToNumber(scored),
    })),
    unchecked: card.total.unchecked,
    pending: items.flatMap(({ pending }, index) => (pending ? [index + 1] : [])),
    categories: card.categories.map(({ name, points, score: scored }) => ({
      name,
      points: pointsToNumber(points),
      score: pointsToNumber(scored),
    })),
    total: { points: pointsToNumber(card.total.points), score: pointsToNumber(card.total.score) },
  };
}

describeShared('the golden workbook, file in, figures out', () => {
  it('gives the figures worked out by hand', async () => {
    const golden: unknown = JSON.parse(
      readFileSync(sharedPath('golden', 'community-a.findings.json'), 'utf8'),
    );
    const { expected } = golden as { expected: Expanded['expected'] & { warnings: readonly number[] } };
    const scored = await score(readFileSync(sharedPath('golden', 'community-a.xlsx')));
    const { items, unchecked, categories, total } = figures(scored);
    expect({ items, unchecked, categories, total }).toEqual({
      items: expected.items,
      unchecked: expected.unchecked,
      categories: expected.categories,
      total: expected.total,
    });
    const warned = scored.card.categories
      .flatMap((category) => category.items)
      .flatMap(({ warnings }, index) =>
        warnings.some(({ code }) => code !== 'repairedClause') ? [index + 1] : [],
      );
    expect(warned).toEqual(expected.warnings);
  });

  it.each(VARIANTS)('$name', async (variant) => {
    const { findings, expected } = expand(variant);
    const scored = await score(await organisationBook(findings), variant.policies);
    expect(figures(scored)).toEqual(expected);
  });
});
