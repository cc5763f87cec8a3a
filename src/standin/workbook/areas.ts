import { columnName, columnNumber, type Area } from '../../snapshot/area';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

export function oneCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isWholeRows(area: Area): boolean {
  return area.left === 1 && area.right === MAX_COLUMNS;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 1 && area.bottom === MAX_ROWS;
}

/** Whole rows or whole columns: too many cells to be read one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function fits(area: Area): boolean {
  return (
    area.top >= 1 &&
    area.left >= 1 &&
    area.bottom <= MAX_ROWS &&
    area.right <= MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function bounding(areas: readonly [Area, ...Area[]]): Area {
  return areas.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** What stays of an area when another is cut out of it: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  const rest: Area[] = [];
  if (hole.top > area.top) rest.push({ ...area, bottom: hole.top - 1 });
  if (hole.bottom < area.bottom) rest.push({ ...area, top: hole.bottom + 1 });
  if (hole.left > area.left) rest.push({ ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 });
  if (hole.right < area.right)
    rest.push({ ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 });
  return rest;
}

/** "A1:B2", "C5", "A:C" for whole columns, "1:3" for whole rows. */
export function localAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top}`;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${columnName(area.right)}${area.bottom}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads an address without a sheet name; the corners may come in any order. null when it is none, or off the sheet. */
export function readArea(address: string): Area | null {
  const text = address.trim();
  const area = cells(text) ?? columns(text) ?? rows(text);
  return area && fits(area) ? area : null;
}

function cells(text: string): Area | null {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  return spanning(Number(row1), Number(row2), letters(column1), letters(column2));
}

function columns(text: string): Area | null {
  const match = COLUMNS.exec(text);
  return match && spanning(1, MAX_ROWS, letters(match[1] ?? ''), letters(match[2] ?? ''));
}

function rows(text: string): Area | null {
  const match = ROWS.exec(text);
  return match && spanning(Number(match[1]), Number(match[2]), 1, MAX_COLUMNS);
}

function letters(name: string): number {
  return columnNumber(name.toUpperCase());
}

function spanning(row1: number, row2: number, column1: number, column2: number): Area {
  return {
    top: Math.min(row1, row2),
    bottom: Math.max(row1, row2),
    left: Math.min(column1, column2),
    right: Math.max(column1, column2),
  };
}

/** A sheet's name as an address writes it: in quotes unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export interface SheetAddress {
  /** null: the address names no sheet. */
  readonly sheet: string | null;
  readonly address: string;
}

/** Parts "'My sheet'!A1" into sheet and address. */
export function partAddress(text: string): SheetAddress {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, address: text.slice(mark + 1) };
}
