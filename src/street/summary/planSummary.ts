import type { CellRef } from '../../snapshot/area';
import type { Edit } from '../../snapshot/plan';
import { cellAt, type CellValue, type SheetSnapshot, type Snapshot } from '../../snapshot/snapshot';
import { decideFigure, FigureIndex, plainFigure, type Figure } from '../../planning/figures';
import type { Changes } from '../../planning/planWorkbook';
import { memoryOf, type FigureField, type Memory } from '../../state/memory';
import type { Locale } from '../../wording/locale';
import { streetWords } from '../../wording/street';
import { lossColumns, summaryColumns, type SummaryColumn } from './summaryColumns';
import { findHeaders, SUMMARY, summarySheet } from './summarySheet';
import type { Summary } from './summarise';

/** Where a summary begins on a sheet of its own: title, a line on how to read it, headers, communities. */
const TITLE_ROW = 1;
const NOTE_ROW = 2;
const HEADER_ROW = 3;

/** In characters. */
const WIDTH: Readonly<Record<SummaryColumn<never>['kind'], number>> = { name: 16, count: 8, points: 11 };
const FORMAT: Readonly<Record<SummaryColumn<never>['kind'], string | null>> = {
  name: '@',
  count: null,
  points: '0.00',
};

export interface SummaryPlan extends Changes {
  readonly sheet: string;
}

/**
 * Decides every change to the 汇总 sheet: added when there is none, else refreshed where it stands. Communities are
 * found by their name and columns by their header, so that people may sort, move and widen what they like; what they
 * typed over a figure stands.
 */
export function planSummary(
  snapshot: Snapshot,
  summary: Summary,
  memory: Memory,
  locale: Locale,
): SummaryPlan {
  const words = streetWords(locale).summary;
  const { sheet, isNew, isBlank } = summarySheet(snapshot, memory, words.sheetNames);
  const known = memoryOf(memory, sheet.name);
  const page = new Page(sheet);
  if (isBlank) {
    page.put('title', 'label', { row: TITLE_ROW, column: 1 }, words.title(summary.name));
    page.put('note', 'label', { row: NOTE_ROW, column: 1 }, words.note);
  }
  const columns = summaryColumns(summary, locale);
  const owned = known.figures.map(({ owner }) => owner);
  const right = fillCommunities(page, summary, columns, owned);
  fillLosses(page, summary, lossColumns(locale), right, owned);

  const index = new FigureIndex(known);
  const decisions = page.figures.map((figure) => decideFigure(sheet, index, figure));
  const add: readonly Edit[] = isNew
    ? [{ kind: 'sheet', sheet: sheet.name, before: false, after: true }]
    : [];
  return {
    sheet: sheet.name,
    edits: [...add, ...page.looks, ...decisions.flatMap(({ edit }) => edit ?? [])],
    guards: [],
    memories: [
      { sheet: sheet.name, figures: decisions.flatMap((one) => one.memory ?? []), comments: known.comments },
    ],
  };
}

/** What is to stand on the sheet, and how it is to look where nothing stood before. */
class Page {
  readonly figures: Figure[] = [];
  readonly looks: Edit[] = [];

  constructor(readonly sheet: SheetSnapshot) {}

  put(owner: string, field: FigureField, cell: CellRef, after: CellValue): void {
    this.figures.push(plainFigure(`${SUMMARY}${owner}`, field, cell, after));
  }

  /** The look of new cells below a header. */
  format(column: number, top: number, bottom: number, { kind }: Pick<SummaryColumn<never>, 'kind'>): void {
    if (bottom < top) return;
    const area = { top, left: column, bottom, right: column };
    const numberFormat = FORMAT[kind];
    if (numberFormat !== null)
      this.looks.push({
        kind: 'style',
        sheet: this.sheet.name,
        area,
        before: null,
        after: null,
        numberFormat,
      });
  }

  widen(column: number, { kind }: Pick<SummaryColumn<never>, 'kind'>): void {
    this.looks.push({ kind: 'width', sheet: this.sheet.name, column, before: null, after: WIDTH[kind] });
  }
}

/** Columns of a block by key, and the row of its headers: where they stand, new ones to the right of the others. */
function place<Row>(
  page: Page,
  prefix: string,
  columns: readonly SummaryColumn<Row>[],
  leading: readonly SummaryColumn<Row>[],
  start: CellRef,
): { readonly row: number; readonly at: readonly number[]; readonly right: number } {
  const found = findHeaders(
    page.sheet,
    leading.map(({ header }) => header),
  );
  const row = found?.row ?? start.row;
  const standing = columns.flatMap(({ header }) => found?.columns.get(header) ?? []);
  let next = found ? Math.max(...standing, page.sheet.used?.right ?? 0) + 1 : start.column;
  const at = columns.map((column) => {
    const known = found?.columns.get(column.header);
    const place = known ?? next++;
    if (known === undefined) page.widen(place, column);
    page.put(`${prefix}header:${column.key}`, 'label', { row, column: place }, column.header);
    return place;
  });
  return { row, at, right: Math.max(...at) };
}

function fillCommunities(
  page: Page,
  summary: Summary,
  columns: readonly SummaryColumn<Summary['rows'][number]>[],
  owned: readonly string[],
): number {
  const leading = columns.filter(({ key }) => key === 'rank' || key === 'community');
  const { row: header, at, right } = place(page, '', columns, leading, { row: HEADER_ROW, column: 1 });
  const nameColumn = at[columns.findIndex(({ key }) => key === 'community')] ?? 2;
  const rows = rowsByName(page.sheet, header + 1, nameColumn);
  let next = Math.max(header, ...rows.values()) + 1;
  const top = next;
  for (const community of summary.rows) {
    const row = rows.get(community.community) ?? next++;
    columns.forEach((column, index) => {
      const cell = { row, column: at[index] ?? 1 };
      const field = column.kind === 'name' ? 'label' : 'weighted';
      page.put(`row:${community.community}:${column.key}`, field, cell, column.value(community));
    });
  }
  columns.forEach((column, index) => page.format(at[index] ?? 1, top, next - 1, column));
  clearGone(page, summary, columns, at, rows, owned);
  return right;
}

/** Communities that are no longer in the summary: what we wrote of them is taken away. */
function clearGone(
  page: Page,
  summary: Summary,
  columns: readonly SummaryColumn<Summary['rows'][number]>[],
  at: readonly number[],
  rows: ReadonlyMap<string, number>,
  owned: readonly string[],
): void {
  const present = new Set(summary.rows.map(({ community }) => community));
  const ours = new Set(owned);
  for (const [name, row] of rows) {
    if (present.has(name) || !ours.has(`${SUMMARY}row:${name}:community`)) continue;
    columns.forEach((column, index) => {
      const field = column.kind === 'name' ? 'label' : 'weighted';
      page.put(`row:${name}:${column.key}`, field, { row, column: at[index] ?? 1 }, null);
    });
  }
}

function fillLosses(
  page: Page,
  summary: Summary,
  columns: readonly SummaryColumn<Summary['losses'][number]>[],
  right: number,
  owned: readonly string[],
): void {
  // A blank column between, so that sorting the communities leaves the list alone.
  const start = { row: HEADER_ROW, column: right + 2 };
  const { row: header, at } = place(page, 'loss:', columns, columns, start);
  const written = owned.filter((owner) => /^summary:loss:\d+:indicator$/.test(owner)).length;
  const count = Math.max(summary.losses.length, written);
  for (let line = 0; line < count; line += 1) {
    const loss = summary.losses[line];
    columns.forEach((column, index) => {
      const cell = { row: header + 1 + line, column: at[index] ?? 1 };
      const field = column.kind === 'name' ? 'label' : 'weighted';
      page.put(`loss:${line + 1}:${column.key}`, field, cell, loss ? column.value(loss) : null);
    });
  }
  columns.forEach((column, index) =>
    page.format(at[index] ?? 1, header + 1 + written, header + count, column),
  );
}

/** Communities that stand below the header, by name. */
function rowsByName(sheet: SheetSnapshot, top: number, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = top; row <= (sheet.used?.bottom ?? 0); row += 1) {
    const { value } = cellAt(sheet, { row, column });
    if (typeof value === 'string' && value !== '' && !rows.has(value)) rows.set(value, row);
  }
  return rows;
}
