import type { HostFault, Outcome } from '../../snapshot/host';
import type { CommentEdit, Edit, Plan, StateEdit } from '../../snapshot/plan';
import { hostFault, isOfficeError } from '../hostFault';
import { check } from './check';
import { commentsOneByOne, queueComment } from './comments';
import { writeState } from './state';
import { writeValues } from './writeValues';

/**
 * Makes a plan's edits: one round trip to compare, one for values and looks, one for comments. Excel rolls nothing
 * back, so the plan is kept in the workbook (its journal) from the first action to the last.
 */
export async function apply(plan: Plan): Promise<Outcome> {
  if (plan.edits.length === 0) return { kind: 'applied', refusedComments: [] };
  try {
    return await Excel.run(async (context) => {
      const { fault, hasState } = await check(context, plan, sheetsOf(plan));
      if (fault) return refused(fault);

      const comments = plan.edits.filter((edit): edit is CommentEdit => edit.kind === 'comment');
      const state = plan.edits.find((edit): edit is StateEdit => edit.kind === 'state') ?? null;
      const close = (journalled: boolean) => {
        if (state) writeState(context.workbook, journalled, state.after);
      };

      const journalled = hasState || plan.journal !== null;
      const moved = await writeValues(context, plan, hasState, () => {
        if (comments.length === 0) close(journalled);
      });
      if (moved) return refused(moved);
      if (comments.length === 0) return { kind: 'applied', refusedComments: [] };

      const refusedComments = await writeComments(context, comments, () => close(journalled));
      return { kind: 'applied', refusedComments };
    });
  } catch (error) {
    return refused(hostFault(error));
  }
}

function refused(fault: HostFault): Outcome {
  return { kind: 'refused', fault };
}

/** Sheets that must be there already: those that the plan itself adds are not. */
function sheetsOf(plan: Plan): readonly string[] {
  const added = new Set(
    plan.edits.flatMap((edit) => (edit.kind === 'sheet' && edit.after ? [edit.sheet] : [])),
  );
  const named = [...plan.edits, ...plan.guards].flatMap((one: Edit | Plan['guards'][number]) =>
    'sheet' in one ? [one.sheet] : [],
  );
  return [...new Set(named)].filter((sheet) => !added.has(sheet));
}

async function writeComments(
  context: Excel.RequestContext,
  comments: readonly CommentEdit[],
  close: () => void,
): Promise<readonly CommentEdit[]> {
  try {
    for (const edit of comments) queueComment(context.workbook, edit);
    close();
    await context.sync();
    return [];
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    const refusedComments = await commentsOneByOne(comments);
    close();
    await context.sync();
    return refusedComments;
  }
}
