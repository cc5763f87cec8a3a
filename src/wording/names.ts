import type { ClauseKind } from '../rubric/clause';
import type { ColumnRole } from '../reading/sheetReading';
import type { Locale } from './locale';
import { messagesIn } from './messages';

export function kindName(kind: ClauseKind, locale: Locale): string {
  return messagesIn(locale).kind[kind];
}

/** Every role that a column may have. */
export const ROLES: readonly ColumnRole[] = Object.keys(messagesIn('zh').role).filter(isRole);

function isRole(name: string): name is ColumnRole {
  return Object.hasOwn(messagesIn('zh').role, name);
}

export function roleName(role: ColumnRole, locale: Locale): string {
  return messagesIn(locale).role[role];
}
