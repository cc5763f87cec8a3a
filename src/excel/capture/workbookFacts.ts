import { stateParts } from '../stateXml';

/** The first round trip of a capture: what the workbook has, before any cell is asked for. */
export interface WorkbookFacts {
  readonly sheets: readonly Excel.Worksheet[];
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly comments: readonly Excel.Comment[];
  readonly tables: readonly Excel.Table[];
  /** Ours: one at most, unless copies were merged or two runs began at once. */
  readonly stateParts: readonly Excel.CustomXmlPart[];
}

export async function loadWorkbookFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load('items/name,items/visibility');
  const active = sheets.getActiveWorksheet();
  active.load('name');
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const { comments } = workbook;
  comments.load('items/id,items/content,items/resolved,items/replies/items/content');
  const { tables } = workbook;
  tables.load('items/name');
  const states = stateParts(workbook);
  states.load('items/id');
  await context.sync();
  return {
    sheets: sheets.items,
    activeSheet: active.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    comments: comments.items,
    tables: tables.items,
    stateParts: states.items,
  };
}
