import { cellAddress, type CellRef } from '../../snapshot/area';
import type { FileFault } from '../../snapshot/fileFault';
import type { HostFault } from '../../snapshot/host';
import type { WordsByCode } from '../wordsByCode';

export const EN_HOST_FAULT: WordsByCode<HostFault> = {
  sheetProtected: ({ sheet, cells }) =>
    `Sheet "${sheet}" is protected: ${cellList(cells)} cannot be written. Unprotect the sheet and try again; nothing was changed.`,
  structureProtected: () =>
    'The structure of the workbook is protected: no sheet can be added. Unprotect the workbook and try again.',
  readOnly: () => 'The file is read-only. Enable editing, or save a copy, and try again.',
  signed: () =>
    'The file is digitally signed, and any change would make the signature void; nothing was written. Save a copy without the signature and score that.',
  cellEditing: () => 'A cell is being edited. Press Enter and try again.',
  changedMeanwhile: ({ sheet, cells }) =>
    cells.length === 0
      ? 'The workbook changed while it was scored (somebody else may be scoring it); nothing was written. Try again.'
      : `Sheet "${sheet}" changed while it was scored (${cellList(cells)}); nothing was written. Try again.`,
  sheetGone: ({ sheet }) => `Sheet "${sheet}" is gone; it may have been renamed or deleted. Try again.`,
  apiTooOld: ({ needed }) =>
    `This Excel is too old (${needed} is needed). Use Excel 2021, Microsoft 365 or Excel on the web.`,
  tooLarge: ({ sheet }) =>
    `${sheet === null ? 'The workbook' : `Sheet "${sheet}"`} is too large to read. Save the rubric as a file of its own and try again.`,
  partlyWritten: ({ detail }) =>
    `Writing was cut off and only part of it is done (${detail}). Score again to finish it or to restore what was there.`,
  unconfirmed: ({ detail }) =>
    `Excel was lost while writing (${detail}), and whether all was written is not known. Score again: it looks first, changes nothing if all is there, and otherwise offers to finish or to restore.`,
  damagedPart: ({ part }) =>
    `A part of the file is damaged${inPart(part)}, and nothing was written. Open it in Excel or WPS, save it as .xlsx and try again.`,
  hostError: ({ detail }) =>
    `Excel could not do it (${detail}). Try again later; if that fails, open the workbook anew.`,
};

export const EN_FILE_FAULT: WordsByCode<FileFault> = {
  emptyFile: () => 'the file is empty (0 bytes). Get the file again and retry.',
  notAWorkbook: () => 'this is no Excel workbook. Save it as .xlsx in Excel or WPS and try again.',
  zipWithoutWorkbook: () =>
    'there is no workbook in it (perhaps a Word document or an archive). Choose an .xlsx workbook.',
  damagedZip: ({ part }) =>
    `the file is damaged${inPart(part)}. Open it in Excel or WPS, save it as .xlsx and try again.`,
  oldFormat: () =>
    'this is a workbook in an old format (.xls or .et). Save it as .xlsx in Excel or WPS and try again.',
  passwordProtected: () =>
    'it needs a password to open. Remove the password in Excel or WPS, save it as .xlsx and try again.',
  tooLarge: ({ part }) =>
    `there is too much in it to read${inPart(part)}. Save the rubric as an .xlsx of its own and try again.`,
  damagedPart: ({ part }) =>
    `a part of it is damaged${inPart(part)}. Open it in Excel or WPS, save it as .xlsx and try again.`,
};

function inPart(part: string | null): string {
  return part === null ? '' : ` (${part})`;
}

/** The first cells by name, so that one of hundreds can be found without reading them all. */
function cellList(cells: readonly CellRef[]): string {
  const named = cells.slice(0, 3).map(cellAddress).join(', ');
  return cells.length > 3 ? `${named} and ${cells.length - 3} more` : named;
}
