import { assumed, documented, type Behaviour } from './behaviour';
import { ERRORS, LIMITS, MODEL, CLIENT } from './sources';

/** Requests, answers and errors. */
export const REQUESTS = {
  'unloaded-property': documented('A property read before it is loaded throws PropertyNotLoaded.', MODEL),
  'null-object': documented(
    'A missing thing asked for with …OrNullObject is a null object, not an error.',
    MODEL,
  ),
  'null-object-chain': assumed('What is reached through a null object is a null object again.'),
  'null-object-used': documented(
    'A method of a null object does nothing.',
    'OfficeDev/office-js-snippets: samples begin with getItemOrNullObject(…).delete()',
  ),
  'item-not-found': documented(
    'A missing thing asked for by key fails with ItemNotFound, named by the method.',
    ERRORS,
  ),
  'error-names-action': documented('An error carries the member and the statement that failed.', ERRORS),
  'no-rollback': documented(
    'What stood before a failing action in the batch stays done; what stood after it is not done.',
    CLIENT,
  ),
  'results-before-error': documented('Loads before the failing action are answered.', CLIENT),
  'unknown-load': assumed('A load of a property that does not exist is InvalidArgument.'),
  'bare-load': documented(
    'A load that names nothing loads every property that is a value, and no object that is reached by one.',
    MODEL,
  ),
  'tier-refuses': documented('A member above the requirement set of this Excel is ApiNotFound.', ERRORS),
  'not-implemented-named': documented(
    'What Excel has and the stand-in lacks is NotImplemented, by name.',
    'The stand-in itself',
  ),
  'unheard-event': documented(
    'A handler for an event that the stand-in never tells of is NotImplemented, by name, when it is added.',
    'The stand-in itself',
  ),
  'newer-than-client': documented(
    'A member that is newer than the client is refused by name, not undefined.',
    'The stand-in itself',
  ),
  'cell-edit-mode': documented(
    'While a cell is being edited a batch is refused whole: InvalidOperationInCellEditMode.',
    ERRORS,
  ),
  'request-limit': documented(
    'A request of more than 5 MB is refused: RequestPayloadSizeLimitExceeded.',
    LIMITS,
  ),
  'response-limit': documented(
    'A response of more than 5 MB is refused: ResponsePayloadSizeLimitExceeded.',
    LIMITS,
  ),
  'most-cells': documented('More than five million cells are not read at once.', LIMITS),
  'range-follows-cells': assumed(
    'A range that an add-in holds moves along when rows or columns are put in before it.',
  ),
  'range-gone': assumed('A range whose cells were deleted fails with InvalidReference.'),
  'connection-lost': assumed('When the connection dies, what was carried out stays, and sync() rejects.'),
} as const satisfies Record<string, Behaviour>;
