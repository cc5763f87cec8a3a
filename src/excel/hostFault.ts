import type { HostFault } from '../snapshot/host';
import { FLOOR } from './floor';

/** What Office.js throws, as far as it tells. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

/**
 * Turns whatever a call to Excel threw into a fault that a person can read. A line to Excel that broke gives errors of
 * any kind; only what can but be a mistake of our own is thrown on.
 */
export function hostFault(error: unknown): HostFault {
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError)
    throw error;
  const known = officeError(error);
  if (!known) return { code: 'hostError', detail: error instanceof Error ? error.message : String(error) };
  switch (known.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cellEditing' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return { code: 'apiTooOld', needed: FLOOR };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { code: 'tooLarge', sheet: null };
    default:
      return { code: 'hostError', detail: detailOf(known) };
  }
}

/** Whether trying the same once more is worth it. */
function isPassing(error: unknown): boolean {
  const code = officeError(error)?.code;
  return code === 'GeneralException' || code === 'ServiceUnavailable' || code === 'RequestAborted';
}

/** Whether Office.js threw it, with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = officeError(error)?.code;
  return code !== undefined && codes.includes(code);
}

/**
 * Does something that only reads, and once more if Excel's trouble may pass.
 * @param passing further codes that are gone when all is read anew
 */
export async function readTwice<Result>(
  read: () => Promise<Result>,
  ...passing: readonly string[]
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!isPassing(error) && !hasCode(error, ...passing)) throw error;
    return read();
  }
}

/** Whether Office.js threw it: a call that Excel would not do, as against a fault in our own code. */
export function isOfficeError(error: unknown): boolean {
  return officeError(error) !== null;
}

function officeError(error: unknown): OfficeError | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  return { code: error.code, message: error.message, location: error.debugInfo.errorLocation ?? '' };
}

function detailOf({ code, message, location }: OfficeError): string {
  return location ? `${code} (${location}): ${message}` : `${code}: ${message}`;
}

/** What Excel said of a fault, or what the fault is. */
export function detailIn(fault: HostFault): string {
  return 'detail' in fault ? fault.detail : fault.code;
}
