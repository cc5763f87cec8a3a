import type { NotARubric, ReadingIssue } from '../reading/sheetReading';
import { cellAddress, type CellRef } from '../snapshot/area';
import type { Locale } from './locale';
import { messagesIn } from './messages';
import { wordsOf } from './wordsByCode';

/** Something about a sheet that a person should look at, with its cell. */
export function readingIssueText(issue: ReadingIssue, cell: CellRef, locale: Locale): string {
  const words = messagesIn(locale);
  return words.atCell(cellAddress(cell), wordsOf(words.issue, issue));
}

/** Why a sheet is no rubric, and where that was seen. */
export function notARubricText(reason: NotARubric, locale: Locale): string {
  const words = messagesIn(locale);
  const text = wordsOf(words.notARubric, reason);
  return 'cell' in reason ? words.atCell(cellAddress(reason.cell), text) : text;
}
