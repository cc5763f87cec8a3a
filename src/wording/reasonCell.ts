import type { ItemScore } from '../scoring/scoreCard';
import { isForPerson } from '../scoring/warnings';
import { itemWarningText } from './itemWarning';
import type { Locale } from './locale';
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
