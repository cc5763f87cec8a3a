import type { Comments } from '../../xlsx/comments';
import type { Remark, Thread } from '../workbook/comments';
import type { Sheet } from '../workbook/sheet';
import type { Surroundings } from '../workbook/workbook';

/** Puts threads and notes that came, went or changed into a file's sheet. */
export function saveComments(
  comments: Comments,
  old: Sheet | null,
  sheet: Sheet,
  { newId }: Surroundings,
): void {
  const before = new Map((old?.threads ?? []).map((thread) => [thread.id, thread]));
  const stays = (was: Thread, is: Thread | undefined): boolean =>
    is !== undefined && is.cell.row === was.cell.row && is.cell.column === was.cell.column;
  for (const was of before.values()) {
    if (
      !stays(
        was,
        sheet.threads.find(({ id }) => id === was.id),
      )
    )
      comments.remove(was.id);
  }
  const authorship = (remark: Remark) => {
    const ids = [remark.id];
    return {
      author: remark.authorName,
      now: () => remark.created,
      newGuid: () => ids.pop() ?? `{${newId()}}`,
    };
  };
  for (const thread of sheet.threads) {
    const was = before.get(thread.id);
    const standing = was && stays(was, thread) ? was : null;
    if (!standing) comments.addThread(thread.cell, thread.content, authorship(thread));
    else if (standing.content !== thread.content) comments.edit(thread.id, thread.content);
    for (const reply of standing?.replies ?? []) {
      if (!thread.replies.some(({ id }) => id === reply.id)) comments.remove(reply.id);
    }
    for (const reply of thread.replies) {
      const said = standing?.replies.find(({ id }) => id === reply.id);
      if (!said) comments.reply(thread.id, reply.content, authorship(reply));
      else if (said.content !== reply.content) comments.edit(reply.id, reply.content);
    }
    if ((standing?.resolved ?? false) !== thread.resolved) comments.setResolved(thread.id, thread.resolved);
  }
  saveNotes(comments, old, sheet, newId);
}

function saveNotes(comments: Comments, old: Sheet | null, sheet: Sheet, newId: () => string): void {
  for (const { cell } of old?.notes ?? [])
    if (!sheet.noteAt(cell.row, cell.column)) comments.removeNote(cell);
  for (const { cell, content, authorName } of sheet.notes) {
    const was = old?.noteAt(cell.row, cell.column);
    if (!was) comments.addNote(cell, content, { author: authorName, newGuid: () => `{${newId()}}` });
    else if (was.content !== content) comments.editNote(cell, content);
  }
}
