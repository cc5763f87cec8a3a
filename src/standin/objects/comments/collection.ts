import type { Call } from '../../protocol/call';
import { invalidArgument, itemNotFound } from '../../protocol/faults';
import type { Json } from '../../protocol/json';
import type { HostObject, ObjectType } from '../../protocol/objectType';
import { cellCount, sameArea } from '../../workbook/areas';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { placeArgument, type Place } from '../addressing';
import type { SheetOf } from '../worksheet';
import { commentObject } from './comment';
import { addThread, type ThreadOf } from './threads';

/** The comments of a sheet, or of the whole workbook (`sheet` null). */
interface Comments {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

function threads({ workbook, sheet }: Comments): ThreadOf[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((of) => of.threads.map((thread) => ({ workbook, sheet: of, thread })));
}

function byId(comments: Comments, id: Json): ThreadOf | undefined {
  return threads(comments).find(({ thread }) => thread.id === id);
}

function existing(of: ThreadOf | undefined): HostObject {
  if (!of) throw itemNotFound();
  return commentObject(of);
}

/** One cell, or a merged area that stands for one. */
function cellOf({ sheet: own }: Comments, call: Call): Place {
  const place = placeArgument(call, 0, own);
  const { sheet, area } = place;
  if (cellCount(area) > 1 && !sheet.merges.some((merge) => sameArea(merge, area))) throw invalidArgument();
  if (own && sheet !== own) throw invalidArgument();
  return place;
}

function table<T extends object>(of: (target: T) => Comments): ObjectType<T> {
  return {
    name: 'CommentCollection',
    events: ['onAdded', 'onChanged', 'onDeleted'],
    items: (target) => threads(of(target)).map(commentObject),
    indexer: (target, key) => existing(byId(of(target), key)),
    methods: {
      add: (target, call) => {
        const comments = of(target);
        const { sheet, area } = cellOf(comments, call);
        const cell = { row: area.top, column: area.left };
        return commentObject(addThread(comments.workbook, sheet, cell, call.json(1)));
      },
      getCount: (target) => threads(of(target)).length,
      getItem: (target, call) => existing(byId(of(target), call.json(0))),
      getItemAt: (target, call) => existing(threads(of(target))[call.integer(0)]),
      getItemOrNullObject: (target, call) => {
        const found = byId(of(target), call.json(0));
        return found ? commentObject(found) : null;
      },
      getItemByCell: (target, call) => {
        const comments = of(target);
        const { sheet, area } = cellOf(comments, call);
        const thread = sheet.threadAt(area.top, area.left);
        return existing(thread ? { workbook: comments.workbook, sheet, thread } : undefined);
      },
      getItemByReplyId: (target, call) =>
        existing(
          threads(of(target)).find(({ thread }) => thread.replies.some(({ id }) => id === call.text(0))),
        ),
    },
  };
}

export const WORKBOOK_COMMENTS: ObjectType<Workbook> = table((workbook) => ({ workbook, sheet: null }));
export const SHEET_COMMENTS: ObjectType<SheetOf> = table((target) => target);
