import type { Area } from '../../snapshot/area';
import { areaAddress } from '../../snapshot/area';
import { HostFailure } from '../../snapshot/host';
import type { Cell, CellValue } from '../../snapshot/snapshot';
import { areasOf } from '../address';
import { cellCount, mergeBands, roundTrips, valueBands } from './bands';
import type { SheetFacts } from './sheetFacts';

/** What the cells of one sheet hold. */
export interface SheetCells {
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Excel on the web reads no more than this at once; a rubric has some thousands. */
const MOST_CELLS = 5_000_000;

/** How far beyond the last value merges and hidden columns are looked for: where columns or a sum row may be added. */
const MARGIN = { rows: 8, columns: 16 };

/** Excel's last column, XFD. */
const LAST_COLUMN = 16_384;

interface Question {
  readonly sheet: number;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** The third round trip of a capture; more only where the cells do not fit into one answer. */
export async function loadCells(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): Promise<readonly SheetCells[]> {
  for (const { sheet, used } of sheets) {
    if (used && cellCount(used) > MOST_CELLS) throw new HostFailure({ code: 'tooLarge', sheet: sheet.name });
  }
  const looks = sheets.map(askForLooks);
  const questions = sheets.flatMap(({ sheet, used }, index): Question[] =>
    used
      ? valueBands(used).map((area) => ({ sheet: index, area, range: sheet.getRange(areaAddress(area)) }))
      : [],
  );
  const rows: Cell[][][] = sheets.map(() => []);
  const trips = roundTrips(questions);
  for (const trip of trips.length > 0 ? trips : [[]]) {
    for (const { range } of trip) range.load('values,formulas,numberFormat');
    // One answer holds so much and no more: the trips are counted by size, not by rows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { sheet, range } of trip) rows[sheet]?.push(...cellsOf(range));
  }
  return sheets.map((facts, index) => ({
    cells: rows[index] ?? [],
    ...answeredLooks(facts, looks[index] ?? NO_LOOKS),
  }));
}

interface Looks {
  readonly merged: readonly Excel.RangeAreas[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

const NO_LOOKS: Looks = { merged: [], rows: null, columns: null };

function askForLooks({ sheet, used, touched }: SheetFacts): Looks {
  if (!used) return touched ? { ...NO_LOOKS, merged: askForMerges(sheet, nearCorner(touched)) } : NO_LOOKS;
  const reach = touched ? reachOf(used, touched) : used;
  const range = sheet.getRange(areaAddress(used));
  const beside = { ...used, bottom: used.top, right: Math.min(used.right + MARGIN.columns, LAST_COLUMN) };
  return {
    merged: askForMerges(sheet, reach),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: sheet.getRange(areaAddress(beside)).getColumnProperties({ columnHidden: true }),
  };
}

function askForMerges(sheet: Excel.Worksheet, reach: Area): readonly Excel.RangeAreas[] {
  return mergeBands(reach).map((band) => {
    const areas = sheet.getRange(areaAddress(band)).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
}

/** On a sheet without values, merges are looked for where its looks begin. */
function nearCorner(touched: Area): Area {
  return reachOf({ bottom: touched.top, right: touched.left }, touched);
}

/** Formats may reach to the last row of the sheet; merges that matter to a table do not. */
function reachOf(used: Pick<Area, 'bottom' | 'right'>, touched: Area): Area {
  return {
    top: touched.top,
    left: touched.left,
    bottom: Math.min(touched.bottom, used.bottom + MARGIN.rows),
    right: Math.min(touched.right, used.right + MARGIN.columns),
  };
}

function answeredLooks({ used }: SheetFacts, looks: Looks): Omit<SheetCells, 'cells'> {
  const merges = new Map<string, Area>();
  for (const areas of looks.merged) {
    if (areas.isNullObject) continue;
    // An area over the edge of two bands is named by both.
    for (const area of areasOf(areas.address)) merges.set(areaAddress(area), area);
  }
  const top = used?.top ?? 1;
  const left = used?.left ?? 1;
  return {
    merges: [...merges.values()].sort((one, other) => one.top - other.top || one.left - other.left),
    hiddenRows: places(looks.rows?.value, ({ rowHidden }) => rowHidden === true, top),
    hiddenColumns: places(looks.columns?.value, ({ columnHidden }) => columnHidden === true, left),
  };
}

function places<Property>(
  properties: readonly Property[] | undefined,
  hidden: (property: Property) => boolean,
  first: number,
): readonly number[] {
  return (properties ?? []).flatMap((property, index) => (hidden(property) ? [first + index] : []));
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range): Cell[][] {
  return values.map((row: readonly unknown[], rowIndex) =>
    row.map((value, column): Cell => {
      const formula: unknown = formulas[rowIndex]?.[column];
      // A constant's "formula" is the constant; a text that starts with "=" is its own, too.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      const format: unknown = numberFormat[rowIndex]?.[column];
      return {
        value: isFormula ? plainValue(value) : constant(value),
        formula: isFormula ? formula : null,
        numberFormat: typeof format === 'string' ? format : 'General',
      };
    }),
  );
}

function constant(value: unknown): CellValue {
  return value === '' ? null : plainValue(value);
}

function plainValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
