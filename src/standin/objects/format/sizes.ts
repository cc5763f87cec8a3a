import type { Sheet } from '../../workbook/sheet';

/** A character of the default font is 7 pixels wide, a pixel is ¾ point. */
const POINTS_PER_CHARACTER = 5.25;
/** The column of an untouched sheet: 64 pixels. */
const USUAL_COLUMN = 48;

/** Width of a column in points; 0 when it is hidden. Column 0 stands for one that nobody has touched. */
export function pointsOfColumn(sheet: Sheet, column: number): number {
  const band = sheet.column(column);
  if (band.hidden) return 0;
  return band.size === null ? USUAL_COLUMN : band.size * POINTS_PER_CHARACTER;
}

export function pointsOfRow(sheet: Sheet, row: number): number {
  const band = sheet.row(row);
  if (band.hidden) return 0;
  return band.size ?? sheet.standardHeight;
}

/** Characters of the default font, as a file keeps widths. */
export function charactersOf(points: number): number {
  return points / POINTS_PER_CHARACTER;
}
