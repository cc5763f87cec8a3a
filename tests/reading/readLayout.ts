import { readStandard } from '../../src/clauses/readStandard';
import { readPrediction, sheetOfEntry, type ReadPrediction } from '../../src/cli/read';
import { readFindings } from '../../src/reading/findings/readFindings';
import { readSheet } from '../../src/reading/readSheet';
import type { ReadingTools } from '../../src/reading/readingTools';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import type { Layout } from './layouts/layout';

export const tools: ReadingTools = { readStandard, readFindings };

export function sheetOf(
  rows: Layout['rows'],
  merges: readonly string[] = [],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return { ...sheetOfEntry({ id: '', sheetName: '考核', cells: rows, merges }), ...rest };
}

/** What a person would compare: everything of a prediction but the cells of its warnings, which move with the table. */
export interface Compared {
  readonly headerRow: number | null;
  readonly columns: string;
  readonly categories: Layout['categories'];
  readonly warnings: readonly string[];
}

export function compared(read: ReadPrediction): Compared {
  return {
    headerRow: read.headerRow,
    columns: Object.entries(read.columns)
      .map(([column, role]) => `${column}:${role}`)
      .join(' '),
    categories: read.categories.map(({ name, points, items }) => ({
      name,
      points,
      items: items.map((item) => [item.no, item.points, item.row] as const),
    })),
    warnings: read.warnings
      .map((warning) => warning.code)
      .filter((code) => code !== 'repaired')
      .sort(),
  };
}

export function readLayout(layout: Layout): Compared {
  return compared(readPrediction(layout.id, readSheet(sheetOf(layout.rows, layout.merges), tools)));
}

/** What the layout says should be read. */
export function goldOf(layout: Layout): Compared {
  return {
    headerRow: layout.headerRow,
    columns: layout.columns,
    categories: layout.categories,
    warnings: [...(layout.warnings ?? [])].sort(),
  };
}
