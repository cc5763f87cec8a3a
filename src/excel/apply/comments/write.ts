import type { CommentEdit, Plan } from '../../../snapshot/plan';
import { qualifiedAddress } from '../../address';
import { hasCode, hostFault, isOfficeError } from '../../hostFault';
import { bytesOf, inTrips } from '../../trips';
import type { Checked } from '../check';
import { sameText } from './held';
import { placeAgain, type AddedComment } from './placeAgain';
import { standingComments } from './standing';

/** What an addition or a change costs in a request besides its text. */
const BYTES_PER_COMMENT = 500;

/**
 * Writes the comments of a plan in as few batches as requests can hold. Where a batch fails, what is left of it is
 * tried one by one: one bad cell must not cost the others their explanation.
 * @param close queued behind the last comment.
 * @returns the comments that Excel would not take.
 */
export async function writeComments(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  close: () => void,
): Promise<readonly CommentEdit[]> {
  const edits = plan.edits.filter((edit): edit is CommentEdit => edit.kind === 'comment');
  const isRefused = (edit: CommentEdit) => checked.uncommentable.has(edit.sheet) || checked.theirs.has(edit);
  const refused = edits.filter(isRefused);
  const wanted = edits.filter((edit) => !isRefused(edit));
  const trips = inTrips(wanted, ({ after }) => BYTES_PER_COMMENT + bytesOf(after));
  let open = true;
  for (const [index, trip] of trips.entries()) {
    const last = index === trips.length - 1;
    try {
      const added = trip.flatMap((edit) => queue(context, checked, edit) ?? []);
      if (last) close();
      for (const { range } of checked.blocks) range.load('address');
      // A batch for each started 2 MB.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (last) open = false;
      await placeAgain(context, plan, checked, added);
    } catch (error) {
      // A line that broke may be there again; a mistake of our own is thrown on.
      hostFault(error);
      refused.push(...(await oneByOne(trip, checked, hasCode(error, 'NotImplemented', 'ApiNotFound'))));
    }
  }
  if (open) {
    close();
    await context.sync();
  }
  return refused;
}

/**
 * Addresses as text keep the request small.
 * @returns the comment, where one is added
 */
function queue(
  { workbook }: Excel.RequestContext,
  { comments }: Checked,
  edit: CommentEdit,
): AddedComment | null {
  const held = comments.get(edit)?.comment;
  if (held) {
    if (edit.after === null) held.delete();
    else held.content = edit.after;
    return null;
  }
  if (edit.after === null) return null;
  const comment = workbook.comments.add(qualifiedAddress(edit.sheet, edit.cell), edit.after);
  return { edit, comment };
}

/** @param never whether Excel has said that it has no comments at all */
async function oneByOne(
  edits: readonly CommentEdit[],
  checked: Checked,
  never: boolean,
): Promise<readonly CommentEdit[]> {
  if (never) return edits;
  const standing = await Excel.run(standingComments);
  const stands = (edit: CommentEdit) => sameText(standing.textAt(edit.sheet, edit.cell), edit.after);
  const refused: CommentEdit[] = [];
  for (const edit of edits) {
    if (!stands(edit) && !(await isTaken(edit, checked))) refused.push(edit);
  }
  return refused;
}

async function isTaken(edit: CommentEdit, { comments }: Checked): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const id = comments.get(edit)?.comment.id;
      const held = id === undefined ? null : context.workbook.comments.getItem(id);
      if (!held) {
        if (edit.after !== null) {
          context.workbook.comments.add(qualifiedAddress(edit.sheet, edit.cell), edit.after);
        }
      } else if (edit.after === null) held.delete();
      else held.content = edit.after;
      await context.sync();
    });
    return true;
  } catch (error) {
    if (isOfficeError(error)) return false;
    throw error;
  }
}
