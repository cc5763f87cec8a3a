import type { Snapshot } from '../../snapshot/snapshot';
import { readState } from '../statePart';
import type { Workbook } from '../workbook';
import { captureSheet } from './captureSheet';

/** The workbook as it stands, as plain data. @throws HostFailure tooLarge */
export function captureWorkbook(workbook: Workbook): Snapshot {
  return {
    sheets: workbook.sheets.map(captureSheet),
    activeSheet: workbook.activeSheet?.name ?? null,
    // A file is written anew under the name that is asked for, so it is never read-only here.
    readOnly: false,
    structureProtected: workbook.structureProtected,
    state: readState(workbook),
  };
}
