import type { Workbook as File } from '../../xlsx/workbook';
import type { Sheet as FileSheet } from '../../xlsx/sheet';
import { MAX_ROWS } from '../workbook/areas';
import { CellError, ERROR_CODES, type Content } from '../workbook/cell';
import type { Sheet, Visibility } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { emptyWorkbook } from '../newWorkbook';
import { definedNames } from './definedNames';
import { FileLooks } from './looks';

type Surroundings = Workbook['surroundings'];

const VISIBILITY: Readonly<Record<FileSheet['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Columns whose width and look are asked for, beyond the last that is used. */
const COLUMNS_BEYOND = 20;

/**
 * Reads the bytes of an .xlsx into a workbook.
 * @throws FileFailure saying why they are none that can be read
 */
export function workbookFrom(file: File, bytes: Uint8Array, surroundings: Partial<Surroundings>): Workbook {
  const workbook = emptyWorkbook(surroundings);
  const looks = new FileLooks(file);
  workbook.plain = looks.plain();
  for (const [index, from] of file.sheets.entries()) {
    const sheet = workbook.addSheet(from.name);
    sheet.origin = index;
    fillSheet(workbook, sheet, from, looks);
  }
  workbook.active = workbook.sheets.find(({ name }) => name === file.activeSheet?.name) ?? null;
  workbook.protection = file.structureProtected ? { password: null } : null;
  workbook.xmlParts = file.customXml.list().map(({ id, xml }) => ({ id, xml }));
  for (const { name, formula, sheetIndex, visible, comment } of definedNames(bytes)) {
    const own = sheetIndex === null ? workbook.names : (workbook.sheets[sheetIndex]?.names ?? workbook.names);
    own.push({ name, formula, visible, comment });
  }
  workbook.calculator.believe();
  return workbook;
}

function fillSheet(workbook: Workbook, sheet: Sheet, from: FileSheet, looks: FileLooks): void {
  sheet.visibility = VISIBILITY[from.visibility];
  let lastColumn = 0;
  from.eachRow((row, cells, rowStyle) => {
    if (rowStyle !== null) sheet.setRow(row, { style: looks.style(rowStyle) });
    const height = from.rowHeight(row);
    if (height !== null) sheet.setRow(row, { size: height });
    for (const { column, value, formula, style } of cells) {
      lastColumn = Math.max(lastColumn, column);
      sheet.grid.set(row, column, { value: contentOf(value), formula, style: looks.style(style) });
    }
  });
  for (let column = 1; column <= lastColumn + COLUMNS_BEYOND; column += 1) {
    const width = from.columnWidth(column);
    if (width !== null) sheet.setColumn(column, { size: width });
    const style = looks.style(from.style({ row: MAX_ROWS, column }));
    if (style) sheet.setColumn(column, { style });
  }
  for (const row of from.hiddenRows()) sheet.setRow(row, { hidden: true });
  for (const column of from.hiddenColumns()) sheet.setColumn(column, { hidden: true });
  sheet.merges = from.merges();
  sheet.frozen = from.frozen();
  const protection = from.protection();
  sheet.protection = protection && { options: protection.options, password: null };
  const printArea = from.printArea();
  sheet.printArea = printArea === null || printArea === 'several' ? [] : [printArea];
  for (const { name, area } of from.tables()) addTable(workbook, sheet, name, area);
  fillComments(sheet, from);
}

/** What a file says of an error is its text, like any other. */
function contentOf(value: string | number | boolean | null): Content {
  const error = typeof value === 'string' ? ERROR_CODES.find((code) => code === value) : undefined;
  return error === undefined ? value : new CellError(error);
}

function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  area: Sheet['tables'][number]['area'],
): void {
  sheet.tables.push({
    id: workbook.newTableId(),
    name,
    area,
    columnIds: Array.from({ length: area.right - area.left + 1 }, (_, index) => index + 1),
    awaitsRows: false,
    filters: new Map(),
    order: null,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
}

function fillComments(sheet: Sheet, from: FileSheet): void {
  const said = ({
    id,
    text,
    author,
    created,
  }: {
    id: string;
    text: string;
    author: string;
    created: string;
  }) => ({
    id,
    content: text,
    authorName: author,
    authorEmail: '',
    // A file gives the time without a zone, in UTC.
    created: new Date(/Z$/.test(created) ? created : `${created}Z`),
  });
  sheet.threads = from.comments.threads().map((thread) => ({
    ...said(thread),
    cell: thread.cell,
    resolved: thread.resolved,
    replies: thread.replies.map(said),
  }));
  sheet.notes = from.comments
    .notes()
    .map(({ cell, text, author }) => ({ cell, content: text, authorName: author }));
}
