import { areaAddress, columnName, columnNumber, parseArea, type Area } from '../../../src/snapshot/area';
import type { Layout } from './layout';

type Rows = Layout['rows'];

function mapMerges(layout: Layout, change: (area: Area) => Area): string[] {
  return layout.merges.map((merge) => {
    const area = parseArea(merge);
    if (!area) throw new Error(`no area: ${merge}`);
    return areaAddress(change(area));
  });
}

const pushed = (place: number, at: number, by: number): number => (place >= at ? place + by : place);

function width(rows: Rows): number {
  return Math.max(...rows.map((row) => row.length));
}

/** Blank rows put in before row `at`: what stands below moves down, and what is merged across grows. */
export function withBlankRows(layout: Layout, at: number, count = 1): Layout {
  const row = (place: number): number => pushed(place, at, count);
  const blank = Array.from({ length: count }, () => []);
  return {
    ...layout,
    rows: [...layout.rows.slice(0, at - 1), ...blank, ...layout.rows.slice(at - 1)],
    merges: mapMerges(layout, (area) => ({ ...area, top: row(area.top), bottom: row(area.bottom) })),
    headerRow: row(layout.headerRow),
    categories: layout.categories.map((category) => ({
      ...category,
      items: category.items.map(([no, points, place]) => [no, points, row(place)] as const),
    })),
  };
}

/** Blank columns put in before column `at`. */
export function withBlankColumns(layout: Layout, at: number, count = 1): Layout {
  const column = (place: number): number => pushed(place, at, count);
  const wide = width(layout.rows);
  const blank = Array.from({ length: count }, () => '');
  return {
    ...layout,
    rows: layout.rows.map((row) => {
      const full = [...row, ...Array.from({ length: wide - row.length }, () => '')];
      return [...full.slice(0, at - 1), ...blank, ...full.slice(at - 1)];
    }),
    merges: mapMerges(layout, (area) => ({ ...area, left: column(area.left), right: column(area.right) })),
    columns: layout.columns
      .split(' ')
      .map((entry) => {
        const [name = '', role = ''] = entry.split(':');
        return `${columnName(column(columnNumber(name)))}:${role}`;
      })
      .join(' '),
  };
}

/** The table moved down and to the right. */
export function moved(layout: Layout, down: number, right: number): Layout {
  return withBlankColumns(withBlankRows(layout, 1, down), 1, right);
}

/** Rows of text above the sheet's first and below its last. */
export function withNotes(layout: Layout, above: readonly string[], below: readonly string[]): Layout {
  const lower = withBlankRows(layout, 1, above.length);
  return {
    ...lower,
    rows: [...above.map((text) => [text]), ...lower.rows.slice(above.length), ...below.map((text) => [text])],
  };
}

/** The columns that one role has, by letter. */
export function columnsOf(layout: Layout, role: string): string[] {
  return layout.columns
    .split(' ')
    .map((entry) => entry.split(':'))
    .filter(([, of]) => of === role)
    .map(([name = '']) => name);
}

/** Merged categories taken apart: blank below their first cell, or said again in each row. */
export function withoutCategoryMerges(layout: Layout, again: boolean): Layout {
  const columns = columnsOf(layout, 'category').map(columnNumber);
  const kept: string[] = [];
  const rows = layout.rows.map((row) => [...row]);
  for (const merge of layout.merges) {
    const area = parseArea(merge);
    const isCategory =
      area && area.bottom > area.top && area.left === area.right && columns.includes(area.left);
    if (!isCategory || area.top <= layout.headerRow) {
      kept.push(merge);
      continue;
    }
    const name = rows[area.top - 1]?.[area.left - 1] ?? '';
    for (let row = area.top; again && row <= area.bottom; row++) {
      const line = rows[row - 1];
      if (line) line[area.left - 1] = name;
    }
  }
  return { ...layout, rows, merges: kept };
}

const ADDED = { finding: '检查情况', deduct: '扣分', score: '得分', reason: '扣分原因' } as const;

/** Columns that a table lacks, put to the right of everything, below each header that says the same as the first. */
export function withAddedColumns(layout: Layout): Layout {
  const roles = (['finding', 'deduct', 'score', 'reason'] as const).filter(
    (role) => columnsOf(layout, role).length === 0,
  );
  const wide = width(layout.rows);
  const header = JSON.stringify(layout.rows[layout.headerRow - 1]);
  return {
    ...layout,
    rows: layout.rows.map((row) => {
      if (JSON.stringify(row) !== header) return row;
      return [
        ...row,
        ...Array.from({ length: wide - row.length }, () => ''),
        ...roles.map((role) => ADDED[role]),
      ];
    }),
    columns: [layout.columns, ...roles.map((role, index) => `${columnName(wide + index + 1)}:${role}`)].join(
      ' ',
    ),
  };
}
