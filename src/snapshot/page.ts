import type { Area } from './area';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt } from './snapshot';

/**
 * A whole sheet that is ours alone: what it says from A1 on, and how it looks. It is written and compared as one thing,
 * so that a page of a thousand rows is one edit and not ten thousand.
 */
export interface Page {
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
}

export interface PageColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** What a row is on the page, which decides how it looks. The header is repeated on every printed page. */
export type PageLine = 'title' | 'note' | 'header' | 'body' | 'strong';

export interface PageRow {
  readonly line: PageLine;
  /** As many as the page has columns. */
  readonly cells: readonly CellValue[];
}

export interface LineLook {
  readonly bold: boolean;
  /** In points; null is the workbook's own. */
  readonly size: number | null;
  /** RGB, or null for none. */
  readonly fill: string | null;
  /** Thin lines around every cell; text wraps in such cells, and runs over its neighbours in the others. */
  readonly ruled: boolean;
}

/** How the rows of a page look, in Excel and in files alike. */
export const LINE_LOOKS: Readonly<Record<PageLine, LineLook>> = {
  title: { bold: true, size: 16, fill: null, ruled: false },
  note: { bold: false, size: 9, fill: null, ruled: false },
  header: { bold: true, size: null, fill: 'D9E1F2', ruled: true },
  body: { bold: false, size: null, fill: null, ruled: true },
  strong: { bold: true, size: null, fill: 'F2F2F2', ruled: true },
};

/** Where a page's header stands, from 1; null where it has none. */
export function headerRow({ rows }: Page): number | null {
  const index = rows.findIndex(({ line }) => line === 'header');
  return index < 0 ? null : index + 1;
}

/** The cells that a page covers. A page has one cell at least. */
export function pageArea({ columns, rows }: Page): Area {
  return { top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, columns.length) };
}

/**
 * How a sheet stands to a page: the page and nothing else is on it; some of the page is and nothing else; or something
 * that is not the page's.
 */
export type PageStanding = 'whole' | 'partly' | 'other';

export function pageStanding(sheet: SheetSnapshot, page: Page): PageStanding {
  const { used, threads, notes, tables, protection } = sheet;
  // Whoever protects a sheet has made it theirs.
  if (protection || threads.length + (notes?.length ?? 0) + tables.length > 0) return 'other';
  const area = pageArea(page);
  const bottom = Math.max(area.bottom, used?.bottom ?? 0);
  const right = Math.max(area.right, used?.right ?? 0);
  let missing = false;
  for (let row = 1; row <= bottom; row += 1) {
    for (let column = 1; column <= right; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column });
      const wanted = page.rows[row - 1]?.cells[column - 1] ?? null;
      if (formula !== null) return 'other';
      if (sameContent(value, wanted)) continue;
      if (!isBlank(value)) return 'other';
      missing = true;
    }
  }
  return missing ? 'partly' : 'whole';
}

/** A page with only what a sheet holds of it. */
export function pageAsFarAs(sheet: SheetSnapshot, page: Page): Page {
  const rows = page.rows.map(({ line, cells }, row) => ({
    line,
    cells: cells.map((_, column) => cellAt(sheet, { row: row + 1, column: column + 1 }).value),
  }));
  return { ...page, rows };
}

/** Whether everything that a page says stands where it should; what stands beside it does not matter. */
export function saysPage(sheet: SheetSnapshot, page: Page): boolean {
  return page.rows.every(({ cells }, row) =>
    cells.every((wanted, column) => {
      const { value, formula } = cellAt(sheet, { row: row + 1, column: column + 1 });
      return formula === null && sameContent(value, wanted);
    }),
  );
}

/** How many cells of a sheet change when one page takes the place of another. */
export function cellsChanged(before: Page | null, after: Page | null): number {
  let count = 0;
  const rows = Math.max(before?.rows.length ?? 0, after?.rows.length ?? 0);
  const columns = Math.max(before?.columns.length ?? 0, after?.columns.length ?? 0);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const was = before?.rows[row]?.cells[column] ?? null;
      const is = after?.rows[row]?.cells[column] ?? null;
      if (!sameContent(was, is)) count += 1;
    }
  }
  return count;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** Other programs change line ends; an empty text and an empty cell are the same. */
export function sameContent(one: CellValue, other: CellValue): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (typeof one === 'string' && typeof other === 'string') return foldLineEnds(one) === foldLineEnds(other);
  return one === other;
}

/** Text with the line ends of one kind. */
export function foldLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
