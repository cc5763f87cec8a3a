import type { Area } from '../../snapshot/area';
import { areaOf } from '../address';
import { standingState } from '../stateXml';
import type { WorkbookFacts } from './workbookFacts';

/** How far a sheet reaches and what lies over it, so that its cells can be asked for in pieces. */
export interface SheetFacts {
  readonly sheet: Excel.Worksheet;
  /** Where values and formulas are; null on a blank sheet. */
  readonly used: Area | null;
  /** Where anything is, looks and merges included. */
  readonly touched: Area | null;
  /** Options of a protected sheet; null on one that is not. */
  readonly protection: Readonly<Record<string, boolean>> | null;
  readonly printArea: Area | null;
}

export interface SecondLook {
  readonly sheets: readonly SheetFacts[];
  /** Address of each comment, and of each table, in the order of the facts. */
  readonly commentAddresses: readonly string[];
  readonly tableAddresses: readonly string[];
  readonly state: string | null;
}

/** The second round trip of a capture. */
export async function loadSheetFacts(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
): Promise<SecondLook> {
  const asked = facts.sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    const touched = sheet.getUsedRangeOrNullObject(false);
    touched.load('address');
    sheet.protection.load('protected,options');
    const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
    printArea.load('address');
    return { sheet, used, touched, printArea };
  });
  const comments = facts.comments.map((comment) => addressOf(comment.getLocation()));
  const tables = facts.tables.map((table) => addressOf(table.getRange()));
  const xmls = facts.stateParts.map((part) => part.getXml());
  await context.sync();

  return {
    sheets: asked.map(({ sheet, used, touched, printArea }) => ({
      sheet,
      used: used.isNullObject ? null : areaOf(used.address),
      touched: touched.isNullObject ? null : areaOf(touched.address),
      protection: sheet.protection.protected ? givenOptions(sheet.protection.options) : null,
      printArea: printArea.isNullObject ? null : areaOf(printArea.address),
    })),
    commentAddresses: comments.map((location) => location.address),
    tableAddresses: tables.map((range) => range.address),
    state: standingState(xmls.map(({ value }) => value)),
  };
}

function addressOf(range: Excel.Range): Excel.Range {
  range.load('address');
  return range;
}

function givenOptions(options: Excel.WorksheetProtectionOptions): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(options).filter((entry) => typeof entry[1] === 'boolean'));
}
