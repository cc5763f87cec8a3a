import type { CommentEdit, Plan } from '../../../snapshot/plan';
import { qualifiedAddress } from '../../address';

/** A comment that a plan changes, found by its cell and from then on known by its id, wherever its cell moves to. */
export interface HeldComment {
  readonly comment: Excel.Comment;
}

/** Finds the comments that a plan changes or takes away; what they say comes with the next sync. */
export function heldComments(workbook: Excel.Workbook, plan: Plan): ReadonlyMap<CommentEdit, HeldComment> {
  const held = new Map<CommentEdit, HeldComment>();
  for (const edit of plan.edits) {
    if (edit.kind !== 'comment' || edit.before === null) continue;
    const comment = workbook.comments.getItemByCell(qualifiedAddress(edit.sheet, edit.cell));
    comment.load('content');
    // Taking a thread away takes people's replies with it.
    if (edit.after === null) comment.replies.load('items/id');
    held.set(edit, { comment });
  }
  return held;
}

/** Changes of comments that say something else by now, and removals of threads that somebody has replied to. */
export function unlikeComments(held: ReadonlyMap<CommentEdit, HeldComment>): readonly CommentEdit[] {
  return [...held].flatMap(([edit, { comment }]) => {
    const replied = edit.after === null && comment.replies.items.length > 0;
    return replied || !sameText(comment.content, edit.before) ? [edit] : [];
  });
}

/** Excel may give back other line ends than it was given. */
export function sameText(one: string | null, other: string | null): boolean {
  return fold(one) === fold(other);
}

function fold(text: string | null): string | null {
  return text === null ? null : text.replace(/\r\n?/g, '\n');
}
