import type { CommentEdit } from '../../snapshot/plan';
import { qualifiedAddress } from '../address';
import { isOfficeError } from '../hostFault';

/** Queues one comment: added, its first text changed, or taken away. Addresses as text keep the request small. */
export function queueComment(workbook: Excel.Workbook, edit: CommentEdit): void {
  const address = qualifiedAddress(edit.sheet, edit.cell);
  const { comments } = workbook;
  if (edit.before === null) {
    if (edit.after !== null) comments.add(address, edit.after);
    return;
  }
  const comment = comments.getItemByCell(address);
  if (edit.after === null) comment.delete();
  else comment.content = edit.after;
}

/**
 * Comments one by one, after their common batch has failed: one bad cell must not cost the others their explanation.
 * Those that the failed batch had already made are made; adding them again fails, and that is no refusal.
 * @returns the comments that Excel would not take.
 */
export async function commentsOneByOne(edits: readonly CommentEdit[]): Promise<readonly CommentEdit[]> {
  const refused: CommentEdit[] = [];
  for (const edit of edits) {
    if (!(await stands(edit)) && !(await wasTaken(edit))) refused.push(edit);
  }
  return refused;
}

async function wasTaken(edit: CommentEdit): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      queueComment(context.workbook, edit);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (isOfficeError(error)) return false;
    throw error;
  }
}

/** Whether the cell's comment already says what it should. */
async function stands(edit: CommentEdit): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const comment = context.workbook.comments.getItemByCell(qualifiedAddress(edit.sheet, edit.cell));
      comment.load('content');
      await context.sync();
      return comment.content === edit.after;
    });
  } catch (error) {
    if (isOfficeError(error)) return edit.after === null;
    throw error;
  }
}
