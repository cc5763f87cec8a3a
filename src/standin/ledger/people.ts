import { assumed, documented, type Behaviour } from './behaviour';
import { REFERENCE, COMMENTS } from './sources';

/** What people say on cells, and what they keep others from. */
export const PEOPLE = {
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
  'comment-mentions': documented(
    'A comment with mentions has the names in its text, and the marked text and the people besides.',
    COMMENTS,
  ),
  'comment-order': assumed('Comments are listed sheet by sheet, in the order in which they were made.'),
  'comment-on-merged': assumed('A comment on a merged area stands on its first cell.'),
  'comment-others-editable': assumed("The text of another person's comment can be set."),
  'clear-keeps-comments': assumed('range.clear leaves comments.'),
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
} as const satisfies Record<string, Behaviour>;
