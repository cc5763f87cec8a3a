/**
 * documented: Microsoft says so (`source`).
 * assumed: nobody says so; the stand-in does what seems likely.
 * settled: seen on a real Excel (`source` says which).
 */
export type BehaviourStatus = 'documented' | 'assumed' | 'settled';

export interface Behaviour {
  readonly behaviour: string;
  readonly status: BehaviourStatus;
  readonly source: string;
}

const documented = (behaviour: string, source: string): Behaviour => ({
  behaviour,
  status: 'documented',
  source,
});
const assumed = (behaviour: string, source = ''): Behaviour => ({ behaviour, status: 'assumed', source });

const REFERENCE = 'Excel JavaScript API reference';
const ERRORS = 'Error handling with the application-specific JavaScript APIs';
const LIMITS = 'Resource limits and performance optimization for Office Add-ins';
const BLANKS = 'Blank and null values in Excel add-ins';
const COMMENTS = 'Work with comments using the Excel JavaScript API';
const MODEL = 'Using the application-specific API model';
const EVENTS = 'Work with events using the Excel JavaScript API';
const CLIENT = "Microsoft's client (npm @microsoft/office-js 1.1.110)";

/** What the stand-in believes about Excel. Each row has a test of the same id in tests/standin/behaviours. */
export const LEDGER = {
  // Requests and answers
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
  'tier-refuses': documented('A member above the requirement set of this Excel is ApiNotFound.', ERRORS),
  'not-implemented-named': documented(
    'What Excel has and the stand-in lacks is NotImplemented, by name.',
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

  // Values
  'null-leaves-cell': documented('null in an array of values leaves that cell as it is.', BLANKS),
  'empty-clears': documented('"" clears a cell and keeps its look.', BLANKS),
  'dimension-mismatch': documented('An array of another shape than the range is InvalidArgument.', REFERENCE),
  'single-value-fills': documented('A single value is set in every cell of the range.', REFERENCE),
  'equals-is-formula': documented('A text that starts with "=" is a formula.', REFERENCE),
  'bad-formula': assumed('A text that starts with "=" and is no formula is InvalidArgument.'),
  'bad-formula-writes-nothing': assumed(
    'One bad formula fails the whole assignment; nothing of it is written.',
  ),
  'apostrophe-is-text': documented(
    'A leading apostrophe makes a text; it is not part of the value.',
    REFERENCE,
  ),
  'text-becomes-number': documented(
    'Text that looks like a number becomes one: "5", "1,234", "50%", "(1)", "1e3".',
    REFERENCE,
  ),
  'text-becomes-date': documented(
    'Text that looks like a date or a time becomes a serial number, and the cell its format.',
    REFERENCE,
  ),
  'text-format-keeps-text': documented('In a cell formatted as text everything stays text.', REFERENCE),
  'number-in-text-cell': assumed('A number set in a cell formatted as text becomes text.'),
  'text-becomes-truth': assumed('"true" becomes TRUE, "#N/A" an error.'),
  'unbounded-read-null': documented(
    'Values, formulas and texts of whole rows or columns are null.',
    'Read or write to an unbounded range',
  ),
  'unbounded-write': assumed('An array written to whole rows or columns is InvalidArgument.'),
  'blank-used-range': documented(
    "A blank sheet's used range is A1; …OrNullObject gives a null object.",
    REFERENCE,
  ),
  'used-range-formats': documented(
    'The used range counts looks too, unless only values are asked for.',
    REFERENCE,
  ),
  'text-too-long': documented(
    'A text of more than 32,767 characters is refused.',
    'Excel specifications and limits',
  ),
  'mixed-look-null': documented('A look that differs between the cells of a range is null.', REFERENCE),
  'no-fill-is-white': assumed('The colour of a cell without fill is #FFFFFF.'),
  'date-is-serial': documented(
    'A date is read as its serial number; its text follows the format.',
    REFERENCE,
  ),
  'formula-recalculated': documented(
    'A formula that is read after a change shows the new result.',
    REFERENCE,
  ),
  'formula-unknown-function': documented(
    'A function that the stand-in does not know is NotImplemented, by name, once its cells change.',
    'The stand-in itself',
  ),

  // Merges
  'merge-keeps-first': documented('Merging keeps the first content and empties the rest.', REFERENCE),
  'merged-cell-reads-empty': assumed('A cell under a merge, other than the first, reads "".'),
  'merged-cell-write-ignored': assumed(
    'Writing to a cell under a merge, other than the first, does nothing.',
  ),
  'merges-limit': documented('More than 512 merged areas in one question fail.', REFERENCE),
  'merge-torn': assumed(
    'Cells cannot be put in or taken out across a part of a merge: InsertDeleteConflict.',
  ),

  // Structure
  'insert-shifts': documented('Rows put in shift cells, merges, comments, names and formulas.', REFERENCE),
  'delete-shifts': documented('Rows taken out shift the same back; what refers to them is #REF!.', REFERENCE),
  'insert-takes-look': assumed('New rows look like the row above them.'),
  'insert-off-sheet': documented('Filled cells are not pushed off the sheet: InsertDeleteConflict.', ERRORS),
  'sheet-name-refused': documented(
    'A sheet name that is empty, longer than 31 or holds \\ / ? * [ ] : is InvalidArgument.',
    'Rename a worksheet (Microsoft Support)',
  ),
  'sheet-name-taken': documented(
    'A sheet name that is taken is ItemAlreadyExists, whatever its case.',
    ERRORS,
  ),
  'last-visible-sheet': assumed(
    'The last visible sheet can be neither hidden nor deleted: InvalidOperation.',
  ),
  'id-survives-rename': documented("A sheet's id stays when its name changes.", REFERENCE),

  // Comments
  'comment-multi-cell': documented('A comment on more than one cell is InvalidArgument.', COMMENTS),
  'comment-occupied': assumed(
    'A comment on a cell that has one is ItemAlreadyExists.',
    'That it fails: OfficeDev/office-js issue 1416',
  ),
  'comment-on-note': assumed('A comment on a cell that has a note is ItemAlreadyExists.'),
  'comment-needs-sheet': documented('A comment of the workbook needs an address with its sheet.', REFERENCE),
  'comment-none-by-cell': documented('getItemByCell of a cell without comment is ItemNotFound.', COMMENTS),
  'comment-delete-takes-replies': documented('Deleting a comment deletes its replies.', COMMENTS),
  'comment-author-is-user': documented('A comment bears the name of the user of this Excel.', COMMENTS),
  'comment-order': assumed('Comments are listed sheet by sheet, in the order in which they were made.'),
  'comment-on-merged': assumed('A comment on a merged area stands on its first cell.'),
  'comment-others-editable': assumed("The text of another person's comment can be set."),
  'clear-keeps-comments': assumed('range.clear leaves comments.'),

  // Protection
  'protected-write': documented(
    'Writing to a locked cell of a protected sheet is AccessDenied.',
    'Protect data using the Excel JavaScript API',
  ),
  'protected-unlocked': documented(
    'Unlocked cells of a protected sheet can be written.',
    'Protect data using the Excel JavaScript API',
  ),
  'protected-options': documented('What the options allow can be done on a protected sheet.', REFERENCE),
  'protected-comment': assumed(
    'A comment on a protected sheet is AccessDenied unless objects may be edited.',
  ),
  'protect-twice': documented('Protecting a protected sheet fails with InvalidOperation.', REFERENCE),
  'unprotect-password': documented('A wrong password does not unprotect: AccessDenied.', REFERENCE),
  'structure-protected': documented(
    'In a workbook whose structure is protected sheets are neither added, renamed, moved nor deleted.',
    REFERENCE,
  ),
  'read-only': assumed('A workbook opened for reading refuses writes with AccessDenied.'),

  // Events
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
  'comment-events': documented('Comments added, changed and deleted are told, with their ids.', EVENTS),
  'sheet-events': documented('Sheets added, deleted, activated and renamed are told.', EVENTS),

  // The workbook's own data
  'setting-date': documented('A date in a setting comes back as a date.', CLIENT),
  'xml-refused': assumed('A custom XML part that is no XML is InvalidArgument.'),
  'xml-two-parts': documented(
    'getOnlyItemOrNullObject is a null object when a namespace has two parts.',
    REFERENCE,
  ),
  'copy-moves-references': documented('Copied formulas move their relative references.', REFERENCE),
  'copy-formats-only': documented('Copying formats leaves values.', REFERENCE),
  'table-blank-row': assumed(
    'The one blank row of a table made of headers alone is filled by the first rows added.',
  ),
  'column-width-points': assumed(
    'Column width is in points: 5.25 for each character of the file, 48 for a new column.',
  ),
} as const satisfies Record<string, Behaviour>;

export type BehaviourId = keyof typeof LEDGER;

export const BEHAVIOUR_IDS: readonly BehaviourId[] = Object.keys(LEDGER) as BehaviourId[];

/** The ledger as a Markdown table. */
export function ledgerTable(): string {
  const rows = BEHAVIOUR_IDS.map((id) => {
    const { behaviour, status, source } = LEDGER[id];
    return `| ${id} | ${escaped(behaviour)} | ${status} | ${escaped(source)} |`;
  });
  return ['| id | behaviour | status | source |', '|---|---|---|---|', ...rows].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
