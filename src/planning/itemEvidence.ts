import type { SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import { pointsToNumber } from '../rubric/points';
import type { Item } from '../rubric/rubric';
import type { CommentMemory } from '../state/memory';
import { commentFigures } from '../wording/commentFigures';
import { saysLikeComment } from '../wording/reasonCell';
import type { CommentIndex } from './comments';
import { isOurs } from './comments';
import type { Evidence } from './holder';
import type { ItemCells } from './places';

type Told = Pick<Evidence, 'commented' | 'silent'>;

export interface ItemEvidence {
  readonly score: Told;
  readonly deduct: Told;
  readonly reason: Told;
}

const NOTHING: Told = { commented: undefined, silent: undefined };

/**
 * What comments tell of the figures beside them. A comment of ours repeats the figures that we wrote, unless it says
 * that they are a person's (人工调整). Where comments of ours stand on the sheet but none on this item, we wrote its
 * full points.
 */
export function itemEvidence(
  sheet: SheetSnapshot,
  item: Item,
  cells: ItemCells,
  index: CommentIndex,
  memory: CommentMemory | undefined,
): ItemEvidence {
  return { ...figureEvidence(item, cells, index, memory), reason: reasonEvidence(sheet, cells, index) };
}

/** A 扣分原因 that says what the comment beside it says is ours. */
function reasonEvidence(sheet: SheetSnapshot, { score, reason }: ItemCells, index: CommentIndex): Told {
  const text = reason && cellAt(sheet, reason).value;
  const comment = score && index.oursAt(score);
  if (typeof text !== 'string' || comment === null || !saysLikeComment(text, comment)) return NOTHING;
  return { commented: undefined, silent: text };
}

function figureEvidence(
  item: Item,
  cells: ItemCells,
  index: CommentIndex,
  memory: CommentMemory | undefined,
): Omit<ItemEvidence, 'reason'> {
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
