import type { Points } from '../../rubric/points';
import type { PlannedSheet } from '../../planning/planWorkbook';
import { itemScores } from '../../planning/settle';
import { scoredRubric } from '../scoreTable/planScoreTables';
import { itemAreas } from './itemAreas';
import type { Loss, NamedIn, RubricResult } from './results';

const LONGEST_NAME = 24;

/** What a summary needs to know of a rubric that was scored, and no more: it may come from another thread. */
export function rubricResult(
  planned: Pick<PlannedSheet, 'reading' | 'card'>,
  community: string | null,
  named: NamedIn | null = null,
): RubricResult {
  const { reading, card } = planned;
  const scores = itemScores(card);
  return {
    ...scoredRubric(planned),
    community,
    named,
    selfScore: scores.reduce<Points | null>((sum, { status }, index) => {
      if (status === 'notApplicable') return sum;
      const own = reading.selfScores[index] ?? null;
      return sum === null || own === null ? null : sum + own;
    }, 0),
    shape: scores.map(({ item }) => item.points),
    rows: reading.items.map(({ top }) => top),
    // Where a cell names the community, the items' own cells are everybody's.
    sums: named ? { score: null, deduct: null } : itemAreas(reading),
    losses: card.categories.flatMap(({ name, items }) =>
      items.flatMap(({ item, reasons }) =>
        reasons
          .filter(({ actual }) => actual > 0)
          .map(({ clause, actual }): Loss => ({
            item: `${name} ${item.number ?? item.title.slice(0, LONGEST_NAME)}`.trim(),
            clause: clause?.number ?? null,
            quote: clause?.quote ?? item.title.slice(0, LONGEST_NAME),
            points: actual,
          })),
      ),
    ),
  };
}
