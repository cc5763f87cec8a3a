import type { CommentEdit } from '../../../snapshot/plan';
import { qualifiedAddress } from '../../address';
import { hasCode, hostFault, isOfficeError } from '../../hostFault';
import { bytesOf, inTrips } from '../../trips';
import type { Checked } from '../check';
import { sameText } from './held';
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
  edits: readonly CommentEdit[],
  checked: Checked,
  close: () => void,
): Promise<readonly CommentEdit[]> {
  const refused = edits.filter(({ sheet }) => checked.uncommentable.has(sheet));
  const wanted = edits.filter(({ sheet }) => !checked.uncommentable.has(sheet));
  const trips = inTrips(wanted, ({ after }) => BYTES_PER_COMMENT + bytesOf(after));
  let open = true;
  for (const [index, trip] of trips.entries()) {
    const last = index === trips.length - 1;
    try {
      for (const edit of trip) queue(context, checked, edit);
      if (last) close();
      // A batch for each started 2 MB.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (last) open = false;
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

/** Addresses as text keep the request small. */
function queue({ workbook }: Excel.RequestContext, { comments }: Checked, edit: CommentEdit): void {
  const held = comments.get(edit)?.comment;
  if (!held) {
    if (edit.after !== null) workbook.comments.add(qualifiedAddress(edit.sheet, edit.cell), edit.after);
  } else if (edit.after === null) held.delete();
  else held.content = edit.after;
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
