import { headerRow } from '../../snapshot/page';
import type { PageEdit, Plan } from '../../snapshot/plan';
import { isOfficeError } from '../hostFault';

interface PrintedSheet {
  readonly sheet: Excel.Worksheet;
  /** Repeated on every page; null where none is. */
  readonly titleRow: number | null;
}

/**
 * Has sheets of ours that are new printed on landscape A4, as wide as the paper, the header on every page. In a batch of
 * its own that may fail: without a printer, Excel may not take it, and that is no reason to lose the sheet.
 */
export async function setUpPrinting(
  context: Excel.RequestContext,
  plan: Plan,
  addedPages: ReadonlyMap<PageEdit, Excel.Worksheet>,
): Promise<void> {
  const printed = [...pagesIn(addedPages), ...layoutsIn(context.workbook, plan)];
  if (printed.length === 0) return;
  try {
    for (const { sheet, titleRow } of printed) {
      const { pageLayout } = sheet;
      if (titleRow !== null) pageLayout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
    }
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

function pagesIn(added: ReadonlyMap<PageEdit, Excel.Worksheet>): readonly PrintedSheet[] {
  return [...added].map(([{ after }, sheet]) => ({ sheet, titleRow: after && headerRow(after) }));
}

function layoutsIn(workbook: Excel.Workbook, { edits }: Plan): readonly PrintedSheet[] {
  return edits.flatMap((edit) =>
    edit.kind === 'layout' && edit.after
      ? { sheet: workbook.worksheets.getItem(edit.sheet), titleRow: edit.after.titleRow }
      : [],
  );
}
