import type { CellRef } from '../../snapshot/area';
import { contains } from '../../snapshot/area';
import type { Cell, SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import { cellAt, sheetNamed } from '../../snapshot/snapshot';
import { planRubrics } from '../../planning/planWorkbook';
import { foldText, tidyName } from '../../reading/grid/foldText';
import { readTables } from '../../reading/readTables';
import { headerWord } from '../../reading/roles/headerWord';
import type { ColumnRole, RubricSheet, SheetReading } from '../../reading/sheetReading';
import { EMPTY_MEMORY } from '../../state/memory';
import type { BookSettings } from './readBook';
import type { RubricResult } from './results';
import { rubricResult } from './rubricResult';

/** What a community's column holds, by the word over all of them; findings where nothing is said. */
const HOLDS: Readonly<Partial<Record<ColumnRole, string>>> = { score: '得分', deduct: '扣分' };
const FINDINGS = '检查情况';

/** Items down, communities across: every community's column scored as if it stood alone beside the items. */
export function readMatrices(
  snapshot: Snapshot,
  readings: readonly SheetReading[],
  settings: BookSettings,
): readonly RubricResult[] {
  return readings.flatMap((reading) => {
    if (reading.kind !== 'other' || reading.reason.code !== 'matrix') return [];
    const sheet = sheetNamed(snapshot, reading.sheet);
    return sheet ? scoreMatrix(sheet, reading.reason.cell, settings) : [];
  });
}

function scoreMatrix(sheet: SheetSnapshot, first: CellRef, settings: BookSettings): readonly RubricResult[] {
  const units = unitsOf(sheet, first);
  const columns = new Set(units.map(({ column }) => column));
  return units.flatMap(({ column, name }) => {
    const view = viewOf(sheet, first, columns, column);
    const rubrics = readTables(view, settings.reading).filter(
      (table): table is RubricSheet => table.kind === 'rubric',
    );
    const snapshot = { ...NO_WORKBOOK, sheets: [view] };
    return planRubrics(snapshot, rubrics, EMPTY_MEMORY, settings).sheets.map((planned) =>
      rubricResult(planned, name, { sheet: sheet.name, cells: [{ row: first.row, column }] }),
    );
  });
}

const NO_WORKBOOK = { activeSheet: null, readOnly: false, structureProtected: false, state: null } as const;

interface UnitColumn {
  readonly column: number;
  readonly name: string;
}

/** The communities' columns: from the first one on, those whose header is no word of a rubric's. */
function unitsOf(sheet: SheetSnapshot, first: CellRef): readonly UnitColumn[] {
  const units: UnitColumn[] = [];
  for (let column = first.column; column <= (sheet.used?.right ?? 0); column += 1) {
    const { value } = cellAt(sheet, { row: first.row, column });
    if (typeof value !== 'string' || value.trim() === '') continue;
    const name = tidyName(value);
    if (!headerWord(foldText(value))) units.push({ column, name });
  }
  return units;
}

/** The sheet with one community's column alone, under the header that says what it holds. */
function viewOf(
  sheet: SheetSnapshot,
  first: CellRef,
  columns: ReadonlySet<number>,
  column: number,
): SheetSnapshot {
  const { used } = sheet;
  if (!used) return sheet;
  const over = sheet.merges.filter(
    (merge) => merge.bottom < first.row && merge.right > merge.left && columns.has(merge.right),
  );
  const group = over.find((merge) => contains(merge, { row: first.row - 1, column })) ?? null;
  const word = group ? cellAt(sheet, { row: group.top, column: group.left }).value : null;
  const role = typeof word === 'string' ? headerWord(foldText(word))?.role : undefined;
  const header = (role && HOLDS[role]) ?? FINDINGS;
  const cells = sheet.cells.map((line, down) =>
    line.map((cell, across): Cell => {
      const place = { row: used.top + down, column: used.left + across };
      if (place.row === first.row && place.column === column)
        return { ...cell, value: header, formula: null };
      const others = columns.has(place.column) && place.column !== column && place.row >= first.row;
      const grouped = group !== null && contains(group, place);
      return others || grouped ? EMPTY : cell;
    }),
  );
  return {
    ...sheet,
    cells,
    merges: sheet.merges.filter(
      (merge) =>
        merge !== group && !(merge.top >= first.row && columns.has(merge.left) && merge.left !== column),
    ),
    threads: [],
  };
}

const EMPTY: Cell = { value: null, formula: null, numberFormat: 'General' };
