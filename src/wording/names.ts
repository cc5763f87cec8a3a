import type { ClauseKind } from '../rubric/clause';
import type { ColumnRole } from '../reading/sheetReading';
import type { Locale } from './locale';
import { messagesIn } from './messages';

export function kindName(kind: ClauseKind, locale: Locale): string {
  return messagesIn(locale).kind[kind];
}

export function roleName(role: ColumnRole, locale: Locale): string {
  return messagesIn(locale).role[role];
}
