import type { Call } from '../../protocol/call';
import { invalidArgument, ExcelFault } from '../../protocol/faults';
import type { MethodAnswer } from '../../protocol/objectType';
import { cellCount, columnCount, rowCount } from '../../workbook/areas';
import { EMPTY_CELL, shown } from '../../workbook/cell';
import { moveFormula } from '../../formulas/references';
import type { Area } from '../../../snapshot/area';
import { autoFill } from '../../workbook/autoFill';
import { copyCells, type CopyWhat } from '../../workbook/copying';
import { deleteCells, insertCells } from '../../workbook/structure';
import { clearCells, type ClearWhat } from '../../workbook/clearing';
import { moveCells } from '../../workbook/moving';
import { mergeCells, unmergeCells } from '../../workbook/merging';
import { assertAllowed, assertEditable, MOST_CELLS } from '../../workbook/writing';
import { placeArgument } from '../addressing';
import { CellRange } from '../cellRange';
import { rangeObject } from './rangeObject';
import { removeDuplicatesResult } from './removeDuplicatesResult';

type Method = (range: CellRange, call: Call) => MethodAnswer;

export const CLEAR_WORDS: readonly ClearWhat[] = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
];
const COPY_WORDS: readonly CopyWhat[] = ['All', 'Formulas', 'Values', 'Formats', 'Link'];

/** Methods that change the cells of a range. */
export const edits: Readonly<Record<string, Method>> = {
  clear: ({ workbook, sheet, area }, call) => {
    clearCells(workbook, sheet, area, call.word(0, CLEAR_WORDS, 'All'));
    return undefined;
  },
  insert: (range, call) => {
    const { workbook, sheet, area } = range;
    const direction = call.word(0, ['Down', 'Right'] as const);
    assertAllowed(workbook, sheet, direction === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
    insertCells(workbook, sheet, area, direction);
    return rangeObject(new CellRange(workbook, sheet, area));
  },
  delete: ({ workbook, sheet, area }, call) => {
    const direction = call.word(0, ['Up', 'Left'] as const);
    assertAllowed(workbook, sheet, direction === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
    deleteCells(workbook, sheet, area, direction);
    return undefined;
  },
  merge: ({ workbook, sheet, area }, call) => {
    mergeCells(workbook, sheet, area, call.flag(0));
    return undefined;
  },
  unmerge: ({ workbook, sheet, area }) => {
    unmergeCells(workbook, sheet, area);
    return undefined;
  },
  copyFrom: ({ workbook, sheet, area }, call) => {
    const from = placeArgument(call, 0, sheet);
    copyCells(
      workbook,
      from,
      { sheet, area },
      {
        what: call.word(1, COPY_WORDS, 'All'),
        skipBlanks: call.flag(2),
        transpose: call.flag(3),
      },
    );
    return undefined;
  },
  moveTo: ({ workbook, sheet, area }, call) => {
    moveCells(workbook, { sheet, area }, placeArgument(call, 0, sheet));
    return undefined;
  },
  select: ({ workbook, sheet, area }) => {
    if (sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation');
    workbook.select(sheet, [area]);
    return undefined;
  },
  calculate: () => undefined,
  // The client sends it before it writes a large block in parts.
  _ValidateArraySize: ({ area }, call) => {
    if (call.integer(0) !== rowCount(area) || call.integer(1) !== columnCount(area)) throw invalidArgument();
    return undefined;
  },
  setDirty: () => undefined,
  autoFill: ({ workbook, sheet, area }, call) => {
    const to = call.given(0) ? placeArgument(call, 0, sheet) : null;
    if (!to || to.sheet !== sheet) throw invalidArgument();
    autoFill(workbook, sheet, area, to.area, call.optionalText(1) ?? 'FillDefault');
    return undefined;
  },
  removeDuplicates: (range, call) => removeDuplicates(range, call),
};

function removeDuplicates({ workbook, sheet, area }: CellRange, call: Call): MethodAnswer {
  assertEditable(workbook, sheet, area);
  if (cellCount(area) > MOST_CELLS) throw invalidArgument();
  const columns = call.list(0).map((column) => {
    if (typeof column !== 'number' || column < 0 || area.left + column > area.right) throw invalidArgument();
    return area.left + column;
  });
  const hasHeader = call.flag(1);
  const seen = new Set<string>();
  const first = area.top + (hasHeader ? 1 : 0);
  const last = Math.min(area.bottom, Math.max(first, ...sheet.grid.within(area).map(({ row }) => row)));
  const kept: number[] = [];
  for (let row = first; row <= last; row += 1) {
    const key = JSON.stringify(
      columns.map((column) => String(shown(workbook.value(sheet, row, column))).toLowerCase()),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  moveRowsUp(sheet, { ...area, top: first, bottom: last }, kept);
  workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
  const removed = last - first + 1 - kept.length;
  return removeDuplicatesResult(removed, kept.length);
}

/** Contents of the kept rows close up; the rows left over at the end are emptied. */
function moveRowsUp(sheet: CellRange['sheet'], area: Area, kept: readonly number[]): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const from = kept[row - area.top];
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = from === undefined ? EMPTY_CELL : sheet.cell(from, column);
      sheet.grid.update(row, column, {
        value,
        formula: formula && moveFormula(formula, row - (from ?? row), 0),
      });
    }
  }
}
