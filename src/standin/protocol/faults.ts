/**
 * Excel's error codes that the stand-in answers with.
 * Messages follow Microsoft's table (Office add-ins: "Error handling with the application-specific JavaScript APIs").
 */
const FAULTS = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidRequest: [400, 'Cannot process the request.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, 'The requested feature is not implemented.'],
  OperationCellsExceedLimit: [400, 'The attempted operation affects more than the limit of 33554000 cells.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  RequestPayloadSizeLimitExceeded: [413, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [413, 'The response payload size has exceeded the limit.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type FaultCode = keyof typeof FAULTS;

/** An action that Excel refuses. The dispatcher turns it into the response's Error, with the action's index. */
export class ExcelFault extends Error {
  override readonly name = 'ExcelFault';
  readonly httpStatus: number;
  constructor(
    readonly code: FaultCode,
    /** Excel's own words when left out. */
    message?: string,
    /** "Range.values": the dispatcher fills it in when left out. */
    readonly location?: string,
  ) {
    super(message ?? FAULTS[code][1]);
    this.httpStatus = FAULTS[code][0];
  }
}

/** What the stand-in lacks, by name. Thrown where the name is known; never answered with a guess. */
export function notImplemented(name: string): ExcelFault {
  return new ExcelFault('NotImplemented', `${name} is not implemented by the stand-in.`, name);
}

export function invalidArgument(why?: string): ExcelFault {
  return new ExcelFault(
    'InvalidArgument',
    why === undefined ? undefined : `${FAULTS.InvalidArgument[1]} ${why}`,
  );
}

export function itemNotFound(): ExcelFault {
  return new ExcelFault('ItemNotFound');
}
