import { areaAddress } from '../../snapshot/area';
import type { HostFault } from '../../snapshot/host';
import type { Plan, ValueEdit } from '../../snapshot/plan';
import { cellInput } from './cellInput';
import type { Expectation } from './check';
import { boundingArea, changedCells } from './check';
import { isLookEdit, makeEdit } from './makeEdit';
import { writeState } from './state';
import { valueBlocks } from './valueBlocks';

/**
 * The write batch: the journal, looks and values, then a look at the inputs and at what was written in the same answer,
 * so that a row that moved in between is seen at once.
 * @param close queued last among the writes.
 * @returns what went wrong; null when everything stands as planned.
 */
export async function writeValues(
  context: Excel.RequestContext,
  plan: Plan,
  hasState: boolean,
  close: () => void,
): Promise<HostFault | null> {
  const { workbook } = context;
  if (plan.journal !== null) writeState(workbook, hasState, plan.journal);

  // Looks first: a text format must stand before the text does.
  for (const edit of plan.edits) if (isLookEdit(edit)) makeEdit(workbook, edit);
  const values = plan.edits.filter((edit): edit is ValueEdit => edit.kind === 'value');
  for (const [name, edits] of bySheet(values)) {
    const sheet = workbook.worksheets.getItem(name);
    for (const { area, values: block } of valueBlocks(edits)) {
      sheet.getRange(areaAddress(area)).values = block.map((value) => [cellInput(value)]);
    }
  }
  close();

  const seen = [...afterwards(plan)].flatMap(([name, expected]) => {
    const area = boundingArea(expected.map(({ cell }) => cell));
    if (!area) return [];
    const range = workbook.worksheets.getItem(name).getRange(areaAddress(area));
    range.load('values');
    return [{ name, expected, area, range }];
  });
  await context.sync();

  for (const { name, expected, area, range } of seen) {
    const cells = changedCells(expected, area, range.values);
    if (cells.length > 0) return { code: 'changedMeanwhile', sheet: name, cells };
  }
  return null;
}

/** What must stand after the write: the inputs as before, and what was written. */
function afterwards(plan: Plan): ReadonlyMap<string, readonly Expectation[]> {
  const expected = new Map<string, Map<string, Expectation>>();
  const expect = (sheet: string, expectation: Expectation) => {
    const here = expected.get(sheet) ?? new Map<string, Expectation>();
    here.set(`${expectation.cell.row}:${expectation.cell.column}`, expectation);
    expected.set(sheet, here);
  };
  for (const { sheet, cell, value } of plan.guards) expect(sheet, { cell, value });
  for (const edit of plan.edits) {
    if (edit.kind === 'value') expect(edit.sheet, { cell: edit.cell, value: edit.after });
  }
  return new Map([...expected].map(([sheet, here]) => [sheet, [...here.values()]]));
}

function bySheet(edits: readonly ValueEdit[]): ReadonlyMap<string, readonly ValueEdit[]> {
  const sheets = new Map<string, ValueEdit[]>();
  for (const edit of edits) {
    const list = sheets.get(edit.sheet) ?? [];
    list.push(edit);
    sheets.set(edit.sheet, list);
  }
  return sheets;
}
