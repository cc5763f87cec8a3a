import type { Area } from '../snapshot/area';
import type { Edit } from '../snapshot/plan';
import type { SheetSnapshot } from '../snapshot/snapshot';
import { columnLabel } from '../wording/columnLabel';
import type { Locale } from '../wording/locale';
import type { AddedColumn, AddedRole, Ground, TableFrame } from './columns';
import { isFree } from './columns';
import { columnWithRole } from './places';

/** Widths in characters: a finding of a few words, a figure of five digits, a reason of a line or two. */
const WIDTH: Record<AddedRole, number> = {
  finding: 30,
  deduct: 8,
  score: 8,
  weighted: 8,
  subtotal: 8,
  reason: 40,
};

/** Words wrap like the standard's; figures stand like the points. */
const LOOKS_LIKE = {
  finding: 'standard',
  deduct: 'points',
  score: 'points',
  weighted: 'points',
  subtotal: 'points',
  reason: 'standard',
} as const satisfies Record<AddedRole, 'standard' | 'points'>;

/**
 * What is typed under 检查情况 must stay as typed: Excel turns (1) into −1 and 3-5 into a date unless the cells are text.
 */
const NUMBER_FORMAT: Record<AddedRole, string | null> = {
  finding: '@',
  deduct: null,
  score: null,
  weighted: null,
  subtotal: null,
  reason: '@',
};

/** The columns a sheet lacks, in the table's own style: headers, looks, widths; title and print area grow with them. */
export function columnEdits(
  ground: Ground,
  reading: TableFrame,
  added: readonly AddedColumn[],
  totalRow: number | null,
  locale: Locale,
): readonly Edit[] {
  if (added.length === 0) return [];
  const bottom = totalRow ?? reading.table.bottom;
  return [
    ...added.flatMap((column) => oneColumn(reading.sheet, reading, column, bottom, locale)),
    ...grownTitle(ground, reading, added),
  ];
}

function oneColumn(
  sheet: string,
  reading: TableFrame,
  { role, column }: AddedColumn,
  bottom: number,
  locale: Locale,
): readonly Edit[] {
  const model = columnWithRole(reading, [], LOOKS_LIKE[role]) ?? reading.table.right;
  const { top } = reading.table;
  const headers = rowRuns(reading.headerRows);
  return [
    {
      kind: 'style',
      sheet,
      area: { top, left: column, bottom, right: column },
      before: null,
      after: { top, left: model, bottom, right: model },
      numberFormat: NUMBER_FORMAT[role],
    },
    { kind: 'width', sheet, column, before: null, after: WIDTH[role] },
    ...headers.map((run): Edit => ({
      kind: 'value',
      sheet,
      cell: { row: run.top, column },
      before: null,
      after: columnLabel(role, locale),
    })),
    ...headers
      .filter((run) => run.bottom > run.top)
      .map((run): Edit => ({
        kind: 'merge',
        sheet,
        before: [],
        after: [{ top: run.top, left: column, bottom: run.bottom, right: column }],
      })),
  ];
}

/** 3, 4, 20 → 3–4 and 20: a header of two rows, and one repeated after a page break. */
export function rowRuns(rows: readonly number[]): readonly { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** A title merged over the table's width is merged over the new width. */
function grownTitle(ground: Ground, reading: TableFrame, added: readonly AddedColumn[]): readonly Edit[] {
  const { sheet } = ground;
  const { title, table } = reading;
  const first = added[0]?.column;
  const last = added.at(-1)?.column;
  if (!title || first !== table.right + 1 || last === undefined) return [];
  const merged = sheet.merges.find((merge) => merge.top === title.top && merge.left === title.left);
  if (!merged || merged.right !== table.right) return [];
  const beside: Area = { top: merged.top, left: first, bottom: merged.bottom, right: last };
  if (!isFree(ground, beside)) return [];
  const edge = { top: merged.top, left: merged.right, bottom: merged.bottom, right: merged.right };
  return [
    ...added.map(({ column }): Edit => ({
      kind: 'style',
      sheet: sheet.name,
      area: { ...edge, left: column, right: column },
      before: null,
      after: edge,
      numberFormat: null,
    })),
    { kind: 'merge', sheet: sheet.name, before: [merged], after: [{ ...merged, right: last }] },
  ];
}

/** A print area that ends with the table ends with the grown table. */
export function printAreaEdit(
  sheet: SheetSnapshot,
  reading: TableFrame,
  added: readonly AddedColumn[],
  totalRow: number | null,
): readonly Edit[] {
  const { printArea } = sheet;
  if (!printArea) return [];
  const last = added.at(-1)?.column;
  const right =
    last !== undefined && printArea.right >= reading.table.right
      ? Math.max(last, printArea.right)
      : printArea.right;
  const bottom =
    totalRow !== null && printArea.bottom >= reading.table.bottom
      ? Math.max(totalRow, printArea.bottom)
      : printArea.bottom;
  if (right === printArea.right && bottom === printArea.bottom) return [];
  return [
    { kind: 'printArea', sheet: sheet.name, before: printArea, after: { ...printArea, right, bottom } },
  ];
}
