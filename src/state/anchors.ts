import * as z from 'zod/mini';
import { textHash } from '../rubric/itemKey';
import type { KeyedLine } from '../snapshot/movedLines';
import type { Guard } from '../snapshot/plan';
import type { CellValue } from '../snapshot/snapshot';

/**
 * What the lines of a sheet were known by when a run wrote to it: rows by the item that stands in them, columns by
 * their header. What takes the run back finds them again by it, wherever they have gone.
 */
export interface SheetAnchors {
  readonly sheet: string;
  /** One for each set of columns that tell rows apart: tables of one sheet may differ in them. */
  readonly tables: readonly RowAnchors[];
  /** null where no header was read. */
  readonly header: { readonly row: number; readonly columns: readonly KeyedLine[] } | null;
}

export interface RowAnchors {
  /** Columns whose cells tell one row from another, as they stood then. */
  readonly keyColumns: readonly number[];
  readonly rows: readonly KeyedLine[];
}

/** What a line says, for comparison only; null for one that says nothing. */
export function lineKey(values: readonly CellValue[]): string | null {
  const words = values.map((value) => (value === null ? '' : String(value).trim()));
  return words.every((word) => word === '') ? null : textHash(words.join('\u0000'));
}

/** The anchors that a plan's guards give, sheet by sheet. */
export function anchorsOf(guards: readonly Guard[]): readonly SheetAnchors[] {
  const bySheet = groups(
    guards.filter(({ tells }) => tells !== undefined),
    ({ sheet }) => sheet,
  );
  return [...bySheet].map(([sheet, own]) => ({
    sheet,
    tables: tablesOf(own.filter(({ tells }) => tells === 'row')),
    header: headerOf(own.filter(({ tells }) => tells === 'column')),
  }));
}

function tablesOf(guards: readonly Guard[]): readonly RowAnchors[] {
  const rows = [...groups(guards, ({ cell }) => cell.row)].map(([line, cells]) => {
    const sorted = [...cells].sort((one, other) => one.cell.column - other.cell.column);
    const keyColumns = sorted.map(({ cell }) => cell.column);
    return { line, keyColumns, key: lineKey(sorted.map(({ value }) => value)) };
  });
  return [...groups(rows, ({ keyColumns }) => keyColumns.join())].map(([, alike]) => ({
    keyColumns: alike[0]?.keyColumns ?? [],
    rows: alike.flatMap(({ line, key }) => (key === null ? [] : [{ line, key }])),
  }));
}

/** The first table's header: others on the sheet move along with it, as far as their columns do. */
function headerOf(guards: readonly Guard[]): SheetAnchors['header'] {
  const row = guards[0]?.cell.row;
  if (row === undefined) return null;
  const columns = guards.flatMap(({ cell, value }) => {
    const key = cell.row === row ? lineKey([value]) : null;
    return key === null ? [] : [{ line: cell.column, key }];
  });
  return { row, columns };
}

function groups<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = found.get(keyOf(thing));
    if (group) group.push(thing);
    else found.set(keyOf(thing), [thing]);
  }
  return found;
}

const line = z.int().check(z.positive(), z.maximum(1_048_576));
const lines = z.array(z.tuple([line, z.string()]));

/** How anchors are kept. */
export const anchorsSchema = z.array(
  z.object({
    sheet: z.string(),
    tables: z.array(z.object({ keyColumns: z.array(line), rows: lines })),
    header: z.nullable(z.object({ row: line, columns: lines })),
  }),
);

export type WrittenAnchors = z.infer<typeof anchorsSchema>;
type WrittenLines = z.infer<typeof lines>;

export function anchorsFrom(written: WrittenAnchors): readonly SheetAnchors[] {
  const from = (list: WrittenLines) => list.map(([at, key]) => ({ line: at, key }));
  return written.map(({ sheet, tables, header }) => ({
    sheet,
    tables: tables.map(({ keyColumns, rows }) => ({ keyColumns, rows: from(rows) })),
    header: header && { row: header.row, columns: from(header.columns) },
  }));
}

export function writeAnchors(anchors: readonly SheetAnchors[]): WrittenAnchors {
  const to = (list: readonly KeyedLine[]) => list.map(({ line: at, key }): [number, string] => [at, key]);
  return anchors.map(({ sheet, tables, header }) => ({
    sheet,
    tables: tables.map(({ keyColumns, rows }) => ({ keyColumns: [...keyColumns], rows: to(rows) })),
    header: header && { row: header.row, columns: to(header.columns) },
  }));
}
