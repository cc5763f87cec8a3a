import { COLUMN_ROLES } from '../reading/roles/headerWords';
import type { ColumnRole } from '../reading/sheetReading';
import { columnNumber } from '../snapshot/area';
import type { Locale } from '../wording/locale';
import { oneOf, type OptionValues } from './options';
import { WrongUsage } from './wrongUsage';

/** --role "考核表!C=standard": what a column is for. */
export interface AskedRole {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly role: ColumnRole | 'none' | 'asRead';
}

/** --link "组织建设=组织建设细则": which rubric an indicator is scored by; null is none. */
export interface AskedLink {
  readonly indicator: string;
  readonly sheet: string | null;
}

/** How the workbook is to be read, as far as its words do not tell. */
export interface ReadingChoices {
  readonly roles: readonly AskedRole[];
  readonly links: readonly AskedLink[];
}

const ROLE_CHOICE = /^(.+)!([A-Za-z]{1,3})=([A-Za-z]+)$/su;

/** @throws WrongUsage */
export function readingChoices({ role = [], link = [] }: OptionValues, locale: Locale): ReadingChoices {
  return {
    roles: role.map((value) => askedRole(value, locale)),
    links: link.map((value) => askedLink(value, locale)),
  };
}

function askedRole(value: string, locale: Locale): AskedRole {
  const [, sheet, letters, name] = ROLE_CHOICE.exec(value) ?? [];
  if (sheet === undefined || letters === undefined || name === undefined)
    throw new WrongUsage({ code: 'noRoleChoice', value }, locale);
  const role = oneOf('role', name, [...COLUMN_ROLES, 'none', 'asRead'] as const, locale);
  return { sheet: unquoted(sheet), column: columnNumber(letters.toUpperCase()), role: role ?? 'none' };
}

/** The indicator comes first; a name with a sign of equality in it goes to the sheet. */
function askedLink(value: string, locale: Locale): AskedLink {
  const at = value.indexOf('=');
  if (at < 1) throw new WrongUsage({ code: 'noLinkChoice', value }, locale);
  const sheet = unquoted(value.slice(at + 1).trim());
  return { indicator: value.slice(0, at).trim(), sheet: sheet === '' ? null : sheet };
}

/** A sheet's name as Excel writes it in a formula: '一 季度'. */
function unquoted(name: string): string {
  return /^'.*'$/su.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}
