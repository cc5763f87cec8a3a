import type { CellRef } from '../snapshot/area';
import type { CellValue, SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import { pointsFromNumber, pointsToNumber, type Points } from '../rubric/points';
import type { ScoreCard } from '../scoring/scoreCard';
import type { CommentIndex } from './comments';
import type { Figure, FigureIndex } from './figures';
import type { SettledItem } from './settle';
import type { Owners } from './sums';

type SumField = 'deduct' | 'score';

/**
 * Where our memory is lost but comments of ours stand, a sum is ours if it is the sum of the items' figures: as they
 * stand, or, where people have typed over some since, as our comments tell that we wrote them.
 */
export class SumEvidence {
  readonly #sums = new Map<string, ReadonlySet<CellValue>>();

  constructor(
    private readonly sheet: SheetSnapshot,
    card: ScoreCard,
    items: readonly SettledItem[],
    owners: Owners,
    figures: FigureIndex,
    comments: CommentIndex,
  ) {
    if (!figures.isEmpty || !comments.hasOurs) return;
    const settled = new Map(items.map((item) => [item.score, item]));
    for (const category of card.categories) {
      this.#note(
        owners.category(category.name),
        category.items.flatMap((score) => settled.get(score) ?? []),
      );
    }
    this.#note(owners.total, items);
  }

  /** The figure with what tells that it is ours, if it is a sum that we wrote. */
  told(figure: Figure): Figure {
    const { value } = cellAt(this.sheet, figure.cell);
    const known = this.#sums.get(`${figure.field} ${figure.owner}`);
    if (!known?.has(value)) return figure;
    return { ...figure, evidence: { ...figure.evidence, silent: value } };
  }

  #note(owner: string, items: readonly SettledItem[]): void {
    for (const field of ['deduct', 'score'] as const) {
      const standing = sum(items.map(({ cells }) => this.#standing(cells[field])));
      const written = sum(items.map((item) => this.#written(item, field)));
      const known = [standing, written].filter((one) => one !== null).map(pointsToNumber);
      this.#sums.set(`${field} ${owner}`, new Set(known));
    }
  }

  /** What a cell shows, and nothing where nothing stands; null where that is no figure. */
  #standing(cell: CellRef | null): Points | null {
    const value = cell && cellAt(this.sheet, cell).value;
    if (value === null || value === '') return 0;
    return typeof value === 'number' ? pointsFromNumber(value) : null;
  }

  #written({ cells, evidence }: SettledItem, field: SumField): Points | null {
    const { commented, silent } = evidence[field];
    const told = commented ?? silent;
    return typeof told === 'number' ? pointsFromNumber(told) : this.#standing(cells[field]);
  }
}

function sum(figures: readonly (Points | null)[]): Points | null {
  return figures.reduce<Points | null>(
    (total, one) => (total === null || one === null ? null : total + one),
    0,
  );
}
