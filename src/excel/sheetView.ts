import type { CellRef } from '../snapshot/area';
import { cellAddress } from '../snapshot/area';

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
