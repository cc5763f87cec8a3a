import type { Area, CellRef } from '../snapshot/area';
import { cellAddress, parseArea } from '../snapshot/area';

/** 'Sheet name'!D5, quoted always: names with spaces, hanzi or quotes need it, and the others may have it. */
export function qualifiedAddress(sheet: string, cell: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(cell)}`;
}

/** The area of an address as Excel gives it, with or without the sheet's name; null for whole rows and columns. */
export function areaOf(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf('!') + 1));
}

/** Areas of a RangeAreas address: "S!A1:B2,S!C3:C4". A sheet's name may hold a comma, but only within quotes. */
export function areasOf(address: string): readonly Area[] {
  const addresses = address.match(/(?:'(?:[^']|'')*'!)?[^,']+/g) ?? [];
  return addresses.map(areaOf).filter((area) => area !== null);
}

/** The sheet's name in an address, unquoted: "'党建 细则'!D5" → "党建 细则". */
export function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
