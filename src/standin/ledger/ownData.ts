import { assumed, documented, type Behaviour } from './behaviour';
import { REFERENCE, CLIENT } from './sources';

/** A workbook's own data, and what is copied, tabled and measured. */
export const OWN_DATA = {
  'setting-date': documented('A date in a setting comes back as a date.', CLIENT),
  'xml-refused': assumed('A custom XML part that is no XML is InvalidArgument.'),
  'xml-two-parts': documented(
    'getOnlyItemOrNullObject is a null object when a namespace has two parts.',
    REFERENCE,
  ),
  'copy-moves-references': documented('Copied formulas move their relative references.', REFERENCE),
  'copy-formats-only': documented('Copying formats leaves values.', REFERENCE),
  'table-sort-kept': documented(
    'A table tells how it was last sorted, and forgets it without moving rows.',
    REFERENCE,
  ),
  'valid-entries': documented(
    'Whether cells hold what their validation allows: true, false, or null where they differ.',
    'Add data validation to Excel ranges',
  ),
  'dirty-until-saved': documented('A workbook is dirty from the first change until it is saved.', REFERENCE),
  'table-blank-row': assumed(
    'The one blank row of a table made of headers alone is filled by the first rows added.',
  ),
  'column-width-points': assumed(
    'Column width is in points: 5.25 for each character of the file, 48 for a new column.',
  ),
} as const satisfies Record<string, Behaviour>;
