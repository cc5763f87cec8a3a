import { ExcelFault, invalidArgument } from '../protocol/faults';
import { mapReferences } from '../formulas/references';
import type { Sheet } from '../workbook/sheet';
import { freeTableName } from '../workbook/tableChanges';
import type { Workbook } from '../workbook/workbook';

/** Takes a sheet away; what referred to it is #REF!. @throws ExcelFault when it is the last one that shows. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility === 'VeryHidden') throw new ExcelFault('GeneralException');
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) throw new ExcelFault('InvalidOperation');
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets = others;
  workbook.rewriteFormulas((formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === sheet.name.toLowerCase() ? null : reference,
    ),
  );
  if (workbook.active === sheet) {
    workbook.active = null;
    const beside = [...others.slice(at), ...others.slice(0, at).reverse()];
    const next = beside.find(({ visibility }) => visibility === 'Visible');
    if (next) workbook.activate(next);
  }
  for (const first of others.slice(0, 1))
    workbook.calculator.changed(first, { top: 1, left: 1, bottom: 1, right: 1 });
  workbook.tell({ kind: 'sheet', sheet, how: 'deleted' });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw invalidArgument();
  const before = workbook.sheets.indexOf(sheet);
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  if (before !== position) workbook.tell({ kind: 'moved', sheet, before, after: position });
}

type Position = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** A copy with everything on the sheet: cells, looks, merges, notes and comments; its tables under new names. */
export function copySheet(workbook: Workbook, sheet: Sheet, position: Position, beside: Sheet | null): Sheet {
  const needsNeighbour = position === 'Before' || position === 'After';
  if (needsNeighbour && !beside) throw invalidArgument();
  const copy = workbook.addSheet(copyName(workbook, sheet.name));
  fill(workbook, sheet, copy);
  const others = workbook.sheets.filter((other) => other !== copy);
  const at = { None: others.length, End: others.length, Beginning: 0 };
  const place = needsNeighbour
    ? others.indexOf(beside ?? sheet) + (position === 'After' ? 1 : 0)
    : at[position];
  workbook.sheets = [...others.slice(0, place), copy, ...others.slice(place)];
  workbook.tell({ kind: 'sheet', sheet: copy, how: 'added' });
  return copy;
}

function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!workbook.sheetNamed(candidate)) return candidate;
  }
}

function fill(workbook: Workbook, from: Sheet, to: Sheet): void {
  for (const { row, column, cell } of from.grid.all()) to.grid.set(row, column, cell);
  for (const [row, band] of from.rows) to.rows.set(row, band);
  for (const [column, band] of from.columns) to.columns.set(column, band);
  to.merges = [...from.merges];
  to.threads = from.threads.map((thread) => ({
    ...thread,
    id: workbook.surroundings.newId(),
    replies: thread.replies.map((reply) => ({ ...reply, id: workbook.surroundings.newId() })),
  }));
  to.notes = from.notes.map((note) => ({ ...note }));
  to.conditionalRules = from.conditionalRules.map((rule) => ({ ...rule, settings: new Map(rule.settings) }));
  to.validations = [...from.validations];
  to.customProperties = new Map(from.customProperties);
  to.protection = from.protection;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.frozen = from.frozen;
  to.printArea = [...from.printArea];
  to.page = from.page;
  to.autoFilter = from.autoFilter;
  for (const table of from.tables) {
    const id = workbook.newTableId();
    to.tables.push({
      ...table,
      id,
      name: freeTableName(workbook, Number(id)),
      columnIds: [...table.columnIds],
      filters: new Map(table.filters),
    });
  }
  workbook.calculator.changed(to, { top: 1, left: 1, bottom: 1, right: 1 });
}
