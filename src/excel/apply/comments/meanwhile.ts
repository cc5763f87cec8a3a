import type { CommentEdit } from '../../../snapshot/plan';
import type { HeldComment } from './held';
import { unlikeComments } from './held';

/** Asks again what the comments say that a plan changes or takes away; the answer comes with the next sync. */
export function askAgain(
  workbook: Excel.Workbook,
  held: ReadonlyMap<CommentEdit, HeldComment>,
): ReadonlyMap<CommentEdit, HeldComment> {
  return new Map(
    [...held].map(([edit, { comment }]) => {
      const now = workbook.comments.getItemOrNullObject(comment.id);
      now.load('content');
      if (edit.after === null) now.replies.load('items/id');
      return [edit, { comment: now }];
    }),
  );
}

/** Changes whose comment a person has deleted, rewritten or answered since: theirs to decide, and planned anew. */
export function changedMeanwhile(asked: ReadonlyMap<CommentEdit, HeldComment>): readonly CommentEdit[] {
  const gone = [...asked].filter(([, { comment }]) => comment.isNullObject);
  const there = new Map([...asked].filter(([, { comment }]) => !comment.isNullObject));
  return [...gone.map(([edit]) => edit), ...unlikeComments(there)];
}
