import { ExcelHost } from '../../src/excel/excelHost';
import { WorkbookFile } from '../../src/standin/file/workbookFile';
import { newIds } from '../books/newIds';
import type { Program } from '../recalculate/desk';
import { openExcel, type OpenExcel } from '../standin/openExcel';

export interface OpenBook extends OpenExcel {
  readonly excel: ExcelHost;
  /** The file as Excel would save it now. @throws Error when something in it could not be kept */
  bytes(): Uint8Array;
}

/** Opens a workbook file in the stand-in, with Microsoft's client in front of it. */
export function openInExcel(file: Uint8Array): OpenBook {
  const book = WorkbookFile.open(file, {
    now: () => new Date('2026-03-05T08:00:00Z'),
    newId: newIds(file),
  });
  return {
    ...openExcel({ workbook: book.workbook }),
    excel: new ExcelHost(),
    bytes: () => {
      const { bytes, notKept } = book.save();
      if (notKept.length > 0) throw new Error(`not kept: ${notKept.join('; ')}`);
      return bytes;
    },
  };
}

/** The add-in's way: the workbook open in Excel. */
export const EXCEL: Program = (file) => {
  const { excel, bytes } = openInExcel(file);
  return { host: excel, bytes };
};
