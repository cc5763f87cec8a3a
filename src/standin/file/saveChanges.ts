import type { Sheet as FileSheet } from '../../xlsx/sheet';
import type { Workbook as File } from '../../xlsx/workbook';
import { ExcelFault } from '../protocol/faults';
import { CellError, type Cell, type Content } from '../workbook/cell';
import { EMPTY_CELL } from '../workbook/cell';
import type { Band, Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { formatFor } from './looks';
import { saveComments } from './saveComments';

/**
 * Puts into a file what differs between the workbook as it was opened and as it is now.
 * @returns what could not be put there, by name
 */
export function saveChanges(file: File, before: Workbook, now: Workbook): string[] {
  const notKept: string[] = [];
  // Sheets are the same when they stood at the same place in the file: ids are given in the order of opening.
  const pairs = pairSheets(file, before, now);
  for (const { from, sheet } of pairs) if (!sheet) file.removeSheet(from);
  for (const { from, sheet } of pairs)
    if (sheet && sheet.name !== from.name) file.renameSheet(from, sheet.name);
  const kept = pairs.flatMap(({ from, old, sheet }) => (sheet ? [{ from, old, sheet }] : []));
  const added = now.sheets.filter((sheet) => !kept.some((pair) => pair.sheet === sheet));
  const blank = before.surroundings;
  const all = [...kept, ...added.map((sheet) => ({ from: file.addSheet(sheet.name), old: null, sheet }))];
  const order = all.map(({ sheet }) => sheet);
  if (now.sheets.some((sheet, index) => order[index] !== sheet)) notKept.push('order of the sheets');
  for (const { from, old, sheet } of all) {
    if (from.visibility !== SMALL[sheet.visibility]) file.setVisibility(from, SMALL[sheet.visibility]);
    saveCells(file, from, old, sheet, now);
    saveShape(from, old, sheet);
    saveComments(from.comments, old, sheet, blank);
    notKept.push(...unsavedOf(old, sheet));
  }
  saveXmlParts(file, before, now);
  const active = all.find(({ sheet }) => sheet === now.active);
  if (active && file.activeSheet !== active.from) file.activate(active.from);
  if ((before.protection === null) !== (now.protection === null))
    notKept.push("protection of the workbook's structure");
  if (JSON.stringify(before.names) !== JSON.stringify(now.names)) notKept.push('defined names');
  if (now.settings.size > 0) notKept.push('settings');
  if (now.properties.size + now.customProperties.size > 0) notKept.push('document properties');
  return notKept;
}

const SMALL = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Pair {
  readonly from: FileSheet;
  readonly old: Sheet;
  readonly sheet: Sheet | undefined;
}

function pairSheets(file: File, before: Workbook, now: Workbook): Pair[] {
  return file.sheets.flatMap((from, index) => {
    const old = before.sheets[index];
    return old ? [{ from, old, sheet: now.sheets.find(({ origin }) => origin === index) }] : [];
  });
}

function saveCells(file: File, from: FileSheet, old: Sheet | null, sheet: Sheet, now: Workbook): void {
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  for (const grid of [old?.grid, sheet.grid]) {
    for (const { row, column } of grid?.all() ?? []) places.set(`${row},${column}`, { row, column });
  }
  const sorted = [...places.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const ref of sorted) {
    const was = old?.grid.get(ref.row, ref.column) ?? EMPTY_CELL;
    const is = sheet.grid.get(ref.row, ref.column) ?? EMPTY_CELL;
    const result = is.formula === null ? is.value : resultOf(now, sheet, ref.row, ref.column, is);
    const sameContent = was.formula === is.formula && plain(was.value) === plain(result);
    if (!sameContent) {
      if (is.formula === null) from.setValue(ref, plain(result));
      else if (!from.inArrayFormula(ref)) from.setFormula(ref, is.formula, plain(result));
    }
    if (!sameLook(was, is)) {
      from.setStyle(ref, formatFor(file, is.style));
    }
  }
}

/** What a formula shows; where it cannot be worked out, what it showed last. */
function resultOf(now: Workbook, sheet: Sheet, row: number, column: number, cell: Cell): Content {
  try {
    return now.value(sheet, row, column);
  } catch (failure) {
    if (failure instanceof ExcelFault) return cell.value;
    throw failure;
  }
}

function plain(value: Content): string | number | boolean | null {
  return value instanceof CellError ? value.code : value;
}

function sameLook(one: Cell, other: Cell): boolean {
  if (one.style === other.style) return true;
  return JSON.stringify(one.style) === JSON.stringify(other.style);
}

function saveShape(from: FileSheet, old: Sheet | null, sheet: Sheet): void {
  if (JSON.stringify(old?.merges ?? []) !== JSON.stringify(sheet.merges)) from.setMerges(sheet.merges);
  eachBand(old?.columns, sheet.columns, (column, was, is) => {
    if (was.size !== is.size) from.setColumnWidth(column, is.size);
    if (was.hidden !== is.hidden) from.setColumnHidden(column, is.hidden);
  });
  eachBand(old?.rows, sheet.rows, (row, was, is) => {
    if (was.size !== is.size) from.setRowHeight(row, is.size);
    if (was.hidden !== is.hidden) from.setRowHidden(row, is.hidden);
  });
  const { rows, columns } = old?.frozen ?? { rows: 0, columns: 0 };
  if (rows !== sheet.frozen.rows || columns !== sheet.frozen.columns) from.freeze(sheet.frozen);
  const [area = null, ...more] = sheet.printArea;
  const changed = JSON.stringify(old?.printArea ?? []) !== JSON.stringify(sheet.printArea);
  if (changed && more.length === 0) from.setPrintArea(area);
}

const NO_BAND: Band = { size: null, hidden: false, style: null };

function eachBand(
  old: Sheet['rows'] | undefined,
  bands: Sheet['rows'],
  visit: (line: number, was: Band, is: Band) => void,
): void {
  for (const line of new Set([...(old?.keys() ?? []), ...bands.keys()])) {
    visit(line, old?.get(line) ?? NO_BAND, bands.get(line) ?? NO_BAND);
  }
}

function bandLooks({ rows, columns }: Sheet): unknown {
  return [...rows, ...columns].flatMap(([line, { style }]) => (style === null ? [] : [[line, style]]));
}

/** Changes of a sheet that a file cannot be given here. */
function unsavedOf(old: Sheet | null, sheet: Sheet): string[] {
  const changed = (what: (sheet: Sheet) => unknown, otherwise: unknown): boolean =>
    JSON.stringify(old ? what(old) : otherwise) !== JSON.stringify(what(sheet));
  const tables = changed(({ tables: all }) => all.map(({ name, area }) => ({ name, area })), []);
  return [
    ...(changed(({ protection }) => protection, null) ? [`protection of ${sheet.name}`] : []),
    ...(changed(bandLooks, []) ? [`looks of whole rows or columns of ${sheet.name}`] : []),
    ...(tables ? [`tables of ${sheet.name}`] : []),
    ...(sheet.conditionalRules.length > 0 ? [`conditional formats of ${sheet.name}`] : []),
    ...(sheet.validations.length > 0 ? [`data validation of ${sheet.name}`] : []),
    ...([...sheet.grid.all()].some(({ cell }) => cell.link) ? [`links of ${sheet.name}`] : []),
    ...(sheet.autoFilter ? [`filter of ${sheet.name}`] : []),
    ...(sheet.customProperties.size > 0 ? [`custom properties of ${sheet.name}`] : []),
    ...(changed(({ names }) => names, []) ? [`names of ${sheet.name}`] : []),
    ...(sheet.tabColor !== '' ? [`tab colour of ${sheet.name}`] : []),
    ...(sheet.printArea.length > 1 ? [`print areas of ${sheet.name}`] : []),
    ...(changed(({ page }) => page, sheet.page) ? [`page layout of ${sheet.name}`] : []),
  ];
}

function saveXmlParts(file: File, before: Workbook, now: Workbook): void {
  const standing = file.customXml.list();
  for (const part of standing) {
    const is = now.xmlParts.find(({ id }) => id === part.id);
    if (!is) file.customXml.remove(part);
    else if (is.xml !== part.xml) file.customXml.set(part, is.xml.replace(/^<\?xml[^>]*\?>\s*/, ''));
  }
  for (const { id, xml } of now.xmlParts) {
    if (!before.xmlParts.some((part) => part.id === id))
      file.customXml.add(xml.replace(/^<\?xml[^>]*\?>\s*/, ''), id);
  }
}
