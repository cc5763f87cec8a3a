import type { CellRef } from '../../../snapshot/area';
import type { CommentEdit, Plan } from '../../../snapshot/plan';
import { areaOf, qualifiedAddress } from '../../address';
import type { Checked } from '../check';
import { hasMoved } from '../heldBlocks';
import { MovedItems } from '../movedItems';

/** A comment that was just added. */
export interface AddedComment {
  readonly edit: CommentEdit;
  readonly comment: Excel.Comment;
}

/**
 * Comments are added by address, which keeps the request small: where rows were put in or taken out just before, they
 * have come to stand beside their items. Those are taken away and added where their items stand now.
 * @param added on any sheet; `address` of the blocks was loaded by the batch that added them
 */
export async function placeAgain(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  added: readonly AddedComment[],
): Promise<void> {
  const moved = new Set(checked.blocks.filter(hasMoved).map(({ sheet }) => sheet));
  const astray = added.filter(({ edit }) => moved.has(edit.sheet));
  if (astray.length === 0) return;
  const items = MovedItems.ask(checked.blocks, plan);
  await context.sync();
  const places = astray.map(({ edit }) => cellNow(checked, items, edit));
  for (const { comment } of astray) comment.delete();
  for (const [index, { edit }] of astray.entries()) {
    const cell = places[index];
    if (cell && edit.after !== null) {
      context.workbook.comments.add(qualifiedAddress(edit.sheet, cell), edit.after);
    }
  }
  await context.sync();
}

function cellNow({ blocks }: Checked, items: MovedItems, { sheet, cell }: CommentEdit): CellRef | null {
  const block = blocks.find((one) => one.sheet === sheet && one.area.left === cell.column);
  const column = (block && areaOf(block.range.address)?.left) ?? cell.column;
  const row = items.rowNow(sheet, cell.row);
  return row === null ? null : { row, column };
}
