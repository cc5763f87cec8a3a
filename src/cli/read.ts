import { z } from 'zod/mini';
import { cellAddress, columnName, parseArea, type Area } from '../snapshot/area';
import type { Cell, CellValue, SheetSnapshot } from '../snapshot/snapshot';
import { pointsToNumber, type Points } from '../rubric/points';
import type { ReadingWarning, RubricSheet, ScoreTableSheet, SheetReading } from '../reading/sheetReading';

/** What `kaohe read --json` prints of one sheet. Rows count from 1; points are plain numbers. */
export interface ReadPrediction {
  readonly id: string;
  /** The last row of the header; null where the sheet has no table that is read. */
  readonly headerRow: number | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly categories: readonly PredictedCategory[];
  readonly warnings: readonly { readonly code: string; readonly cell: string }[];
}

export interface PredictedCategory {
  readonly name: string;
  readonly points: number | null;
  readonly items: readonly PredictedItem[];
}

export interface PredictedItem {
  readonly no: string | null;
  readonly points: number | null;
  readonly row: number;
}

/** A reading in the shape that `kaohe read` prints. Rows beside the full points (加分项, 一票否决) are no categories. */
export function readPrediction(id: string, reading: SheetReading): ReadPrediction {
  switch (reading.kind) {
    case 'rubric':
      return { ...tablePrediction(id, reading), categories: rubricCategories(reading) };
    case 'scoreTable':
      return { ...tablePrediction(id, reading), categories: tableCategories(reading) };
    case 'other': {
      const cell = 'cell' in reading.reason ? cellAddress(reading.reason.cell) : '';
      return {
        id,
        headerRow: null,
        columns: {},
        categories: [],
        warnings: [{ code: reading.reason.code, cell }],
      };
    }
  }
}

function tablePrediction(
  id: string,
  reading: RubricSheet | ScoreTableSheet,
): Omit<ReadPrediction, 'categories'> {
  return {
    id,
    headerRow: firstHeaderEnd(reading.headerRows),
    columns: Object.fromEntries(reading.columns.map(({ column, role }) => [columnName(column), role])),
    warnings: reading.warnings.map(({ cell, issue }) => ({ code: issue.code, cell: cellAddress(cell) })),
  };
}

/** The last row of the first header; those below it are the same header said again. */
function firstHeaderEnd(rows: readonly number[]): number | null {
  return rows.find((row, index) => rows[index + 1] !== row + 1) ?? null;
}

function rubricCategories(reading: RubricSheet): PredictedCategory[] {
  const unknown = rowsWithoutPoints(reading.warnings);
  let next = 0;
  return reading.rubric.categories.flatMap((category, index) => {
    const place = reading.categories[index];
    const items = category.items.map((item) => {
      const row = reading.items[next++]?.top ?? 0;
      return { no: item.number, points: unknown.has(row) ? null : pointsToNumber(item.points), row };
    });
    if (place?.beside) return [];
    return [{ name: category.name, points: categoryPoints(place?.statedPoints ?? null, items), items }];
  });
}

function tableCategories(reading: ScoreTableSheet): PredictedCategory[] {
  const unknown = rowsWithoutPoints(reading.warnings);
  const byName = new Map<string, PredictedItem[]>();
  reading.scoreTable.indicators.forEach((indicator, index) => {
    const row = reading.rows[index] ?? 0;
    const items = byName.get(indicator.category) ?? [];
    byName.set(indicator.category, items);
    const points = unknown.has(row) ? null : pointsToNumber(indicator.points);
    items.push({ no: indicator.number, points, row });
  });
  return [...byName].map(([name, items]) => ({ name, points: categoryPoints(null, items), items }));
}

function rowsWithoutPoints(warnings: readonly ReadingWarning[]): ReadonlySet<number> {
  const faults = warnings.filter(
    ({ issue }) => issue.code === 'pointsMissing' || issue.code === 'pointsUnreadable',
  );
  return new Set(faults.map(({ cell }) => cell.row));
}

/** What the sheet states, else what its items add up to; null where one of them is not known. */
function categoryPoints(stated: Points | null, items: readonly PredictedItem[]): number | null {
  if (stated !== null) return pointsToNumber(stated);
  if (items.some((item) => item.points === null)) return null;
  // In thousandths, so that 0.1 + 0.2 is 0.3.
  return items.reduce((sum, item) => sum + Math.round((item.points ?? 0) * 1000), 0) / 1000;
}

const sheetsSchema = z.array(
  z.object({
    id: z.string(),
    sheetName: z.string(),
    cells: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    merges: z.array(z.string()),
  }),
);

/** A sheet of a SHEETS.json file. */
export interface SheetEntry {
  readonly id: string;
  readonly sheetName: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
}

/** The sheets of a SHEETS.json file, checked; null when it is no list of sheets. */
export function parseSheetEntries(json: unknown): readonly SheetEntry[] | null {
  const parsed = sheetsSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** A captured sheet of the cells and merges of an entry; empty text is an empty cell. Merges that are no areas are left out. */
export function sheetOfEntry(entry: SheetEntry): SheetSnapshot {
  const width = entry.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = entry.cells.map((row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const value = row[column] ?? null;
      return { value: value === '' ? null : value, formula: null, numberFormat: 'General' };
    }),
  );
  return {
    name: entry.sheetName,
    visibility: 'visible',
    used: width > 0 ? { top: 1, left: 1, bottom: cells.length, right: width } : null,
    cells,
    merges: entry.merges.map(parseArea).filter((area): area is Area => area !== null),
    threads: [],
    notes: null,
    tables: [],
    protection: null,
    printArea: null,
    hiddenRows: [],
    hiddenColumns: [],
  };
}
