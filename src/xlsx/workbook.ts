import type { Area, CellRef } from '../snapshot/area';
import type { CellValue, SheetProtection, TableSnapshot } from '../snapshot/snapshot';

/*
 * An opened .xlsx and what can be done to it. Everything here is lossless: an operation changes the parts it must and
 * leaves the others as they were.
 *
 *   Workbook.open(bytes)                    throws FileFailure
 *   sheets, sheet(name)                     worksheets in tab order; chart sheets are left out
 *   activeSheet, activate(sheet)
 *   structureProtected
 *   addSheet(name), renameSheet(sheet, name), removeSheet(sheet), setVisibility(sheet, visibility)
 *   customXml                               list(), add(xml, itemId), set(id, xml), remove(id)
 *   save()                                  the bytes; the opened ones if nothing has changed
 *
 *   Sheet
 *   used(), cell(ref), eachCell(visit)
 *   setValue(ref, value)                    text as text; null clears and keeps the look
 *   setFormula(ref, formula, cached)
 *   style(ref), setStyle(ref, index), copyStyle(from, to), setNumberFormat(ref, code)
 *   look(ref), setLook(ref, changes)        font, fill, border, alignment, number format, locked
 *   merges(), setMerges(areas)
 *   columnWidth(column), setColumnWidth(column, width), rowHeight(row), setRowHeight(row, height)
 *   hiddenRows(), hiddenColumns(), frozen(), protection(), tables()
 *   printArea(), setPrintArea(area)
 *   threads: threads.list(), add, edit, reply, setResolved, remove
 *   notes:   notes.list(), add, remove
 *
 * Rows and columns count from 1. Widths are in characters of the default font, heights in points.
 */

export interface CellContent {
  readonly value: CellValue;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Index into the workbook's cell formats. */
  readonly style: number;
}

export interface SheetOperations {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  used(): Area | null;
  cell(ref: CellRef): CellContent;
  setValue(ref: CellRef, value: CellValue): void;
  setFormula(ref: CellRef, formula: string, cached: CellValue): void;
  merges(): readonly Area[];
  setMerges(areas: readonly Area[]): void;
  columnWidth(column: number): number | null;
  setColumnWidth(column: number, width: number | null): void;
  printArea(): Area | null;
  setPrintArea(area: Area | null): void;
  protection(): SheetProtection | null;
  tables(): readonly TableSnapshot[];
}
