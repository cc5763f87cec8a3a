import { CellRange } from './objects/cellRange';
import { rangeObject } from './objects/range/rangeObject';
import type { EventEntry } from './protocol/messages';
import type { Session } from './protocol/session';
import { intersection, localAddress } from './workbook/areas';
import type { Change } from './workbook/changes';

/** Who made a change: one of the sessions, a person at this Excel, or someone elsewhere. */
export type Actor = Session | 'person' | 'coauthor';

/** Numbers that the client registers its handlers under. */
const TYPE = {
  documentSelectionChanged: 2,
  settingsChanged: 1,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

const WORKBOOK = 'Workbook';

/** The messages that tell one session of a change. Those of a sheet go to the sheet's handlers and to the collection's. */
export function entriesFor(change: Change, actor: Actor, session: Session): EventEntry[] {
  const isRemote = actor !== 'person' && actor !== session;
  const source = isRemote ? 'Remote' : 'Local';
  const triggerSource = actor === session ? 'ThisLocalAddin' : 'Unknown';
  const entry = (messageType: number, targetId: string, message: object): EventEntry => ({
    messageCategory: 65536,
    messageType,
    targetId,
    isRemoteOverride: isRemote,
    message: JSON.stringify(message),
  });
  const both = (messageType: number, id: string, message: object): EventEntry[] => [
    entry(messageType, id, message),
    entry(messageType, WORKBOOK, message),
  ];
  if (change.kind === 'settings') return [entry(TYPE.settingsChanged, '', {})];
  const worksheetId = change.sheet.id;
  const common = { worksheetId, source, triggerSource };
  switch (change.kind) {
    case 'cells': {
      const message = {
        ...common,
        address: localAddress(change.area),
        changeType: change.how,
        shiftDirection: directionOf(change),
        referenceId: session.keep(rangeObject(new CellRange(session.workbook, change.sheet, change.area))),
        ...(change.detail ? detailOf(change.detail) : {}),
      };
      const tables = change.sheet.tables.filter(({ area }) => intersection(area, change.area));
      return [
        ...both(TYPE.changed, worksheetId, message),
        ...tables.flatMap(({ id }) => [
          entry(TYPE.tableChanged, id, { ...message, tableId: id }),
          ...both(TYPE.tableChanged, worksheetId, { ...message, tableId: id }),
        ]),
      ];
    }
    case 'format':
      return both(TYPE.formatChanged, worksheetId, { ...common, address: localAddress(change.area) });
    case 'selection': {
      // Where someone else's selection is does not concern this Excel.
      if (isRemote) return [];
      const message = { worksheetId, address: change.address };
      return [
        ...both(TYPE.selectionChanged, worksheetId, message),
        ...change.sheet.tables.map(({ id, area }) => {
          const [inside] = change.sheet.selection.flatMap((one) => intersection(one, area) ?? []);
          return entry(TYPE.tableSelectionChanged, id, {
            ...message,
            address: inside ? localAddress(inside) : '',
          });
        }),
        entry(TYPE.documentSelectionChanged, '', {}),
      ];
    }
    case 'sheet':
      switch (change.how) {
        case 'added':
          return [entry(TYPE.added, WORKBOOK, common)];
        case 'deleted':
          return [entry(TYPE.deleted, WORKBOOK, common)];
        case 'activated':
          return isRemote ? [] : both(TYPE.activated, worksheetId, { worksheetId });
        case 'deactivated':
          return isRemote ? [] : both(TYPE.deactivated, worksheetId, { worksheetId });
      }
      break;
    case 'renamed':
      return both(TYPE.nameChanged, worksheetId, {
        ...common,
        nameBefore: change.before,
        nameAfter: change.after,
      });
    case 'visibility':
      return both(TYPE.visibilityChanged, worksheetId, {
        ...common,
        visibilityBefore: change.before,
        visibilityAfter: change.after,
      });
    case 'moved':
      return [
        entry(TYPE.moved, WORKBOOK, {
          ...common,
          positionBefore: change.before,
          positionAfter: change.after,
        }),
      ];
    case 'protection':
      return both(TYPE.protectionChanged, worksheetId, { ...common, isProtected: change.isProtected });
    case 'calculated':
      return both(TYPE.calculated, worksheetId, { worksheetId, address: '' });
    case 'table': {
      const type = change.how === 'added' ? TYPE.tableAdded : TYPE.tableDeleted;
      return both(type, worksheetId, { ...common, tableId: change.id, tableName: change.name });
    }
    case 'comment': {
      const type = { added: TYPE.commentAdded, changed: TYPE.commentChanged, deleted: TYPE.commentDeleted }[
        change.how
      ];
      return both(type, worksheetId, {
        ...common,
        changeType: change.what,
        commentDetails: [{ commentId: change.id, replyIds: change.replyIds }],
      });
    }
  }
}

function detailOf({
  before,
  after,
}: {
  readonly before: string | number | boolean;
  readonly after: string | number | boolean;
}) {
  const type = (value: string | number | boolean): string =>
    value === ''
      ? 'Empty'
      : { string: 'String', number: 'Double', boolean: 'Boolean' }[
          typeof value as 'string' | 'number' | 'boolean'
        ];
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: type(before),
    valueTypeAfter: type(after),
  };
}

/** Whole rows and columns are told by `changeType`; only parts of them have a direction. */
function directionOf({ how, shift }: Extract<Change, { kind: 'cells' }>): string {
  if (!shift || !how.startsWith('Cell')) return 'None';
  const down = shift.axis === 'row';
  if (how === 'CellInserted') return down ? 'ShiftCellDown' : 'ShiftCellRight';
  return down ? 'ShiftCellUp' : 'ShiftCellLeft';
}
