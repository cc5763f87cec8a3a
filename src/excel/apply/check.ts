import type { Area, CellRef } from '../../snapshot/area';
import { areaAddress } from '../../snapshot/area';
import type { HostFault } from '../../snapshot/host';
import type { Plan } from '../../snapshot/plan';
import type { CellValue } from '../../snapshot/snapshot';
import { STATE_NAMESPACE } from '../stateXml';

/** What a cell must hold for the plan to be true. */
export interface Expectation {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** What a plan rests on, by sheet: its inputs, and what stands where it will write. */
export function expectations(plan: Plan): ReadonlyMap<string, readonly Expectation[]> {
  const bySheet = new Map<string, Expectation[]>();
  const expect = (sheet: string, cell: CellRef, value: CellValue) => {
    const list = bySheet.get(sheet) ?? [];
    list.push({ cell, value });
    bySheet.set(sheet, list);
  };
  for (const { sheet, cell, value } of plan.guards) expect(sheet, cell, value);
  for (const edit of plan.edits) if (edit.kind === 'value') expect(edit.sheet, edit.cell, edit.before);
  return bySheet;
}

export interface Checked {
  readonly fault: HostFault | null;
  readonly hasState: boolean;
}

/** One round trip: nothing may be protected, read-only or other than it was when the plan was made. */
export async function check(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: readonly string[],
): Promise<Checked> {
  const { workbook } = context;
  const expected = expectations(plan);
  workbook.load('readOnly');
  const part = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  const asked = sheets.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected');
    const here = expected.get(name) ?? [];
    const area = boundingArea(here.map(({ cell }) => cell));
    const range = area ? sheet.getRange(areaAddress(area)) : null;
    range?.load('values');
    return { name, sheet, here, area, range };
  });
  await context.sync();

  const hasState = !part.isNullObject;
  const faulty = (fault: HostFault): Checked => ({ fault, hasState });
  if (workbook.readOnly) return faulty({ code: 'readOnly' });
  for (const { name, sheet, here, area, range } of asked) {
    if (sheet.isNullObject) return faulty({ code: 'sheetGone', sheet: name });
    if (sheet.protection.protected) {
      return faulty({ code: 'sheetProtected', sheet: name, cells: writtenCells(plan, name) });
    }
    if (!area || !range) continue;
    const cells = changedCells(here, area, range.values);
    if (cells.length > 0) return faulty({ code: 'changedMeanwhile', sheet: name, cells });
  }
  return { fault: null, hasState };
}

/** Cells of a sheet that a plan writes a value or a comment to. */
export function writtenCells(plan: Plan, sheet: string): readonly CellRef[] {
  return plan.edits.flatMap((edit) =>
    (edit.kind === 'value' || edit.kind === 'comment') && edit.sheet === sheet ? [edit.cell] : [],
  );
}

export function boundingArea(cells: readonly CellRef[]): Area | null {
  if (cells.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** Cells that do not hold what is expected of them. Excel gives "" for an empty cell. */
export function changedCells(
  expected: readonly Expectation[],
  area: Area,
  values: readonly (readonly unknown[])[],
): readonly CellRef[] {
  return expected
    .filter(({ cell, value }) => {
      const held = values[cell.row - area.top]?.[cell.column - area.left];
      return (held === '' ? null : held) !== (value === '' ? null : value);
    })
    .map(({ cell }) => cell);
}
