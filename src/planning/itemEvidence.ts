import { pointsToNumber } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { CommentMemory } from '../state/memory';
import { commentFigures } from '../wording/commentFigures';
import type { CommentIndex } from './comments';
import { isOurs } from './comments';
import type { Evidence } from './holder';
import type { ItemCells } from './places';

type Told = Pick<Evidence, 'commented' | 'silent'>;

export interface ItemEvidence {
  readonly score: Told;
  readonly deduct: Told;
}

const NOTHING: Told = { commented: undefined, silent: undefined };

/**
 * What comments tell of the figures beside them. A comment of ours repeats the figures that we wrote, unless it says
 * that they are a person's (人工调整). Where comments of ours stand on the sheet but none on this item, we wrote its
 * full points.
 */
export function itemEvidence(
  item: Item,
  cells: ItemCells,
  index: CommentIndex,
  memory: CommentMemory | undefined,
): ItemEvidence {
  const thread = cells.score ? index.threadAt(cells.score) : undefined;
  const inNote = cells.score && !thread ? index.figuresInNote(cells.score) : null;
  if (!thread && !inNote) {
    if (!index.hasOurs) return { score: NOTHING, deduct: NOTHING };
    return {
      score: { commented: undefined, silent: pointsToNumber(item.points) },
      deduct: { commented: undefined, silent: 0 },
    };
  }
  const figures = thread && isOurs(thread, memory) ? commentFigures(thread.text) : inNote;
  if (!figures || figures.manual) return { score: NOTHING, deduct: NOTHING };
  return {
    score: { commented: pointsToNumber(figures.score), silent: undefined },
    deduct: { commented: pointsToNumber(figures.deduction), silent: undefined },
  };
}
