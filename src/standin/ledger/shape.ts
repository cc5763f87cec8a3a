import { assumed, documented, type Behaviour } from './behaviour';
import { REFERENCE, ERRORS } from './sources';

/** Merged cells, and rows, columns and sheets put in or taken out. */
export const SHAPE = {
  'merge-keeps-first': documented('Merging keeps the first content and empties the rest.', REFERENCE),
  'merged-cell-reads-empty': assumed('A cell under a merge, other than the first, reads "".'),
  'merged-cell-write-ignored': assumed(
    'Writing to a cell under a merge, other than the first, does nothing.',
  ),
  'merges-limit': documented('More than 512 merged areas in one question fail.', REFERENCE),
  'merge-torn': assumed(
    'Cells cannot be put in or taken out across a part of a merge: InsertDeleteConflict.',
  ),
  'insert-shifts': documented('Rows put in shift cells, merges, comments, names and formulas.', REFERENCE),
  'delete-shifts': documented('Rows taken out shift the same back; what refers to them is #REF!.', REFERENCE),
  'insert-takes-look': assumed('New rows look like the row above them.'),
  'insert-off-sheet': documented('Filled cells are not pushed off the sheet: InsertDeleteConflict.', ERRORS),
  'move-keeps-references': assumed(
    'Moved formulas keep what they refer to, and what refers to a moved cell follows it.',
    'Move or copy a formula (Microsoft Support): cutting and pasting',
  ),
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
} as const satisfies Record<string, Behaviour>;
