import type { ItemScore } from '../scoring/scoreCard';
import { isForPerson } from '../scoring/warnings';
import { itemWarningText } from './itemWarning';
import { LOCALES, type Locale } from './locale';
import { messagesIn } from './messages';
import { oneLine, shorten } from './plainText';
import { reasonText } from './reason';

/** A printed cell holds no more than this. */
const LONGEST_CELL = 500;

/**
 * The 扣分原因 of an item as one text, for paper and for programs in which comments do not travel: what cost or gave
 * points, and what waits for a person. Empty where neither is so.
 */
export function reasonCellText({ item, status, reasons, warnings }: ItemScore, locale: Locale): string {
  if (status === 'unchecked' || status === 'notApplicable') return '';
  const { reason: words, comment } = messagesIn(locale);
  const context = { belowZero: 'subtract', manual: status === 'overridden', sole: false } as const;
  const said = reasons
    .filter(({ code, due }) => code === 'override' || code === 'veto' || due !== 0)
    .map((reason) => {
      const note = oneLine(reason.note);
      return reasonText(reason, locale, context) + (note === '' ? '' : words.shortNote(note));
    });
  const waiting = warnings
    .filter(({ code }) => isForPerson(code))
    .map((warning) => comment.waits(itemWarningText(warning, item, locale)));
  return shorten([...said, ...waiting].join(words.separator), LONGEST_CELL);
}

/**
 * Whether a 扣分原因 says just what a comment of ours says: reasons in the comment's order, some left out. By that it is
 * known as ours where nothing else is remembered.
 */
export function saysLikeComment(cell: string, comment: string): boolean {
  const lines = comment.split(/\r?\n/).map((line) => line.trim());
  return LOCALES.some((locale) => {
    const { note, shortNote, separator } = messagesIn(locale).reason;
    const [beforeNote = ''] = note(NOTE).split(NOTE);
    let rest = oneLine(cell);
    for (const line of lines) {
      const at = line.indexOf(beforeNote);
      const said = at < 0 ? line : line.slice(0, at) + shortNote(line.slice(at + beforeNote.length));
      if (said === '' || !rest.startsWith(said)) continue;
      if (rest === said) return true;
      if (rest.startsWith(said + separator)) rest = rest.slice(said.length + separator.length);
    }
    return false;
  });
}

const NOTE = '\u0000';
