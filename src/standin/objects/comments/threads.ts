import type { CellRef } from '../../../snapshot/area';
import { ExcelFault, invalidArgument } from '../../protocol/faults';
import { isList, isRecord, member, type Json } from '../../protocol/json';
import type { Remark, Thread } from '../../workbook/comments';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';

/** A thread with where it stands. */
export interface ThreadOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly thread: Thread;
}

/** Comments are objects on the sheet: a protected sheet takes them only with `allowEditObjects`. */
export function assertCommentable(workbook: Workbook, sheet: Sheet): void {
  const allowed = sheet.protection === null || sheet.protection.options['allowEditObjects'] === true;
  if (workbook.readOnly || !allowed) throw new ExcelFault('AccessDenied');
}

/** What a comment says: plain text, or text with mentions (`{richContent, mentions}`). */
export function saying(content: Json): Pick<Remark, 'content' | 'mentions'> {
  if (typeof content === 'string' && content !== '') return { content, mentions: null };
  if (!isRecord(content)) throw invalidArgument();
  const [richContent, people] = [member(content, 'richContent'), member(content, 'mentions')];
  if (typeof richContent !== 'string' || richContent === '' || !isList(people)) throw invalidArgument();
  const plain = richContent.replace(/<at id="\d+">([^<]*)<\/at>/g, '$1');
  return { content: plain, mentions: { richContent, people } };
}

export function remark(workbook: Workbook, content: Json): Remark {
  const { now, newId, userName, userEmail } = workbook.surroundings;
  return {
    id: `{${newId()}}`,
    ...saying(content),
    authorName: userName,
    authorEmail: userEmail,
    created: now(),
  };
}

/** @throws ExcelFault when the cell already has a comment or a note. */
export function addThread(workbook: Workbook, sheet: Sheet, cell: CellRef, content: Json): ThreadOf {
  assertCommentable(workbook, sheet);
  const merge = sheet.mergeAt(cell.row, cell.column);
  const at = merge ? { row: merge.top, column: merge.left } : cell;
  if (sheet.threadAt(at.row, at.column) || sheet.noteAt(at.row, at.column))
    throw new ExcelFault('ItemAlreadyExists');
  const thread: Thread = { ...remark(workbook, content), cell: at, resolved: false, replies: [] };
  sheet.threads.push(thread);
  const of = { workbook, sheet, thread };
  tellComment(of, 'added', 'CommentAdded');
  return of;
}

export function removeThread({ workbook, sheet, thread }: ThreadOf): void {
  assertCommentable(workbook, sheet);
  sheet.threads = sheet.threads.filter((other) => other !== thread);
  tellComment({ workbook, sheet, thread }, 'deleted', 'CommentDeleted');
}

export function tellComment(
  { workbook, sheet, thread }: ThreadOf,
  how: 'added' | 'changed' | 'deleted',
  what: string,
  replies: readonly Remark[] = thread.replies,
): void {
  workbook.tell({
    kind: 'comment',
    sheet,
    how,
    what,
    id: thread.id,
    replyIds: replies.map(({ id }) => id),
    cell: thread.cell,
  });
}
