import { assumed, documented, type Behaviour } from './behaviour';
import { REFERENCE, BLANKS } from './sources';

/** What cells hold and how they look. */
export const VALUES = {
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
  'formula-moves-along': assumed(
    'One formula set for several cells moves along from the first, as Ctrl+Enter does.',
    'That it is taken: "Allow passing a single value to the Range object Values and Formulas" (Microsoft Community Hub)',
  ),
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
  'plain-font': assumed(
    "A cell that nobody has touched has the workbook's own default font, on new sheets too; clearing formats gives it back.",
    'A file keeps that font as the first of its list',
  ),
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
} as const satisfies Record<string, Behaviour>;
