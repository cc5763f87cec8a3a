import type { Locale } from './locale';
import { messagesIn, type LabelRole } from './messages';

/** The header of a column that is added, or the label of the 合计 row. */
export function columnLabel(role: LabelRole, locale: Locale): string {
  return messagesIn(locale).label[role];
}
