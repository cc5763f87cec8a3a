import type { Snapshot } from '../../snapshot/snapshot';
import { XlsxHost } from '../../xlsx/xlsxHost';

/**
 * Opens the bytes of a workbook that was picked, and captures it. It is only read: nobody signs anything in it.
 * @throws FileFailure, HostFailure
 */
export function captureFile(bytes: Uint8Array): Promise<Snapshot> {
  return XlsxHost.open(bytes, { now: () => new Date(0), newGuid: () => '', author: '' }).capture();
}
