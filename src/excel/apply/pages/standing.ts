import { pageStanding, type Page, type PageStanding } from '../../../snapshot/page';
import type { HostFault } from '../../../snapshot/host';
import type { PageEdit, Plan } from '../../../snapshot/plan';
import type { Cell, CellValue, SheetSnapshot } from '../../../snapshot/snapshot';
import { areaOf } from '../../address';

/** What stands on the sheet of a page; filled by the next sync. */
export interface AskedPage {
  readonly edit: PageEdit;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Asks for the sheets of all pages that a plan changes. */
export function askForPages(workbook: Excel.Workbook, plan: Plan): readonly AskedPage[] {
  return plan.edits
    .filter((edit): edit is PageEdit => edit.kind === 'page')
    .map((edit) => {
      const sheet = workbook.worksheets.getItemOrNullObject(edit.sheet);
      sheet.load('id');
      sheet.protection.load('protected');
      sheet.comments.load('items/id');
      sheet.tables.load('items/id');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address,values,formulas');
      return { edit, sheet, used };
    });
}

/** Why the pages of a plan cannot be written: a sheet has come, gone or been written into. */
export function pageFault(pages: readonly AskedPage[]): HostFault | null {
  for (const asked of pages) {
    const { edit, sheet } = asked;
    if (edit.before && sheet.isNullObject) return { code: 'sheetGone', sheet: edit.sheet };
    const asExpected = edit.before ? standingOf(asked, edit.before) === 'whole' : sheet.isNullObject;
    if (!asExpected) return { code: 'changedMeanwhile', sheet: edit.sheet, cells: [] };
  }
  return null;
}

/** Whether a page stands as it was to be written, or is gone as it was to be. */
export function isAsPlanned(asked: AskedPage): boolean {
  const { edit, sheet } = asked;
  if (!edit.after) return sheet.isNullObject;
  return !sheet.isNullObject && standingOf(asked, edit.after) === 'whole';
}

/** How a sheet that is there stands to a page. */
export function standingOf({ sheet, used }: AskedPage, page: Page): PageStanding {
  const area = used.isNullObject ? null : areaOf(used.address);
  const snapshot: SheetSnapshot = {
    name: '',
    visibility: 'visible',
    used: area,
    cells: area ? cellsOf(used) : [],
    merges: [],
    threads: sheet.comments.items.map(({ id }) => ({
      ...{ id, cell: { row: 1, column: 1 }, text: '', replies: [], resolved: false },
    })),
    notes: null,
    tables: sheet.tables.items.map(({ id }) => ({
      name: id,
      area: { top: 1, left: 1, bottom: 1, right: 1 },
    })),
    protection: sheet.protection.protected ? { options: {} } : null,
    printArea: null,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return pageStanding(snapshot, page);
}

function cellsOf({ values, formulas }: Excel.Range): Cell[][] {
  return values.map((row: readonly unknown[], rowIndex) =>
    row.map((value, column): Cell => {
      const formula: unknown = formulas[rowIndex]?.[column];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return { value: plain(value), formula: isFormula ? formula : null, numberFormat: 'General' };
    }),
  );
}

function plain(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
