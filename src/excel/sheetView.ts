import type { CellRef } from '../snapshot/area';
import { cellAddress, parseArea } from '../snapshot/area';

/** Brings a cell into view, with its sheet. Does nothing when the sheet is gone. @throws OfficeExtension.Error */
export async function selectCell(sheet: string, cell: CellRef): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return;
    found.activate();
    found.getRange(cellAddress(cell)).select();
    await context.sync();
  });
}

/**
 * Calls back when a cell of any sheet changes, by whoever's hand but this add-in's own. Events may be lost under fast
 * edits, so they say that something changed, never what stands.
 * @returns what ends it
 */
export function onSheetsChanged(listener: () => void): () => void {
  const handler = Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') listener();
    });
    await context.sync();
    return result;
  }).catch(() => null);
  return () => {
    void handler.then((registered) => {
      if (!registered) return;
      // A handler can be removed only through the context that added it.
      return Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
    });
  };
}

/**
 * Calls back with the top left cell of what is selected, on whichever sheet, whoever selected it.
 * @returns what ends it
 */
export function onCellSelected(listener: (sheet: string, cell: CellRef) => void): () => void {
  const handler = Excel.run(async (context) => {
    const result = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      // Of several areas ("A1,C3") the first; whole rows and columns are no cell.
      const area = parseArea(address.split(',', 1)[0] ?? '');
      const sheet = area && (await sheetName(worksheetId));
      if (area && sheet !== null) listener(sheet, { row: area.top, column: area.left });
    });
    await context.sync();
    return result;
  }).catch(() => null);
  return () => {
    void handler.then((registered) => {
      if (!registered) return;
      return Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
    });
  };
}

/** The name of a sheet; null when it is gone. */
async function sheetName(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  }).catch(() => null);
}
