import { documented, type Behaviour } from './behaviour';
import { REFERENCE, EVENTS } from './sources';

/** What an add-in is told of. */
export const EVENTS_TOLD = {
  'change-event': documented(
    'A change is told to handlers of its sheet and of the collection, with address and details.',
    EVENTS,
  ),
  'event-source': documented(
    'A change by someone else is Remote; by this add-in it is triggered by ThisLocalAddin.',
    EVENTS,
  ),
  'event-range': documented('The range of a change can be had from the event.', REFERENCE),
  'event-removed': documented('A removed handler hears nothing more.', EVENTS),
  'events-disabled': documented('While runtime.enableEvents is false nothing is told.', EVENTS),
  'selection-event': documented(
    'A new selection is told to the sheet, the collection and the workbook.',
    EVENTS,
  ),
  'calculated-event': documented(
    'A sheet with a formula in the changed cells, or one that looks at them, is told as calculated.',
    EVENTS,
  ),
  'comment-events': documented('Comments added, changed and deleted are told, with their ids.', EVENTS),
  'sheet-events': documented('Sheets added, deleted, activated and renamed are told.', EVENTS),
} as const satisfies Record<string, Behaviour>;
