import type { Area } from '../../snapshot/area';
import { wildcard } from '../formulas/criteria';
import { assertEditable, writeContents } from './writing';
import { displayText } from './displayText';
import { oneCell } from './areas';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface FindOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** Cells whose formula (or constant, as typed) holds a text; "*" and "?" are wildcards. Row by row. */
export function findCells(
  sheet: Sheet,
  area: Area,
  text: string,
  options: FindOptions,
): { readonly row: number; readonly column: number }[] {
  const fits = matcher(text, options);
  const found = sheet.grid
    .within(area)
    .filter(({ row, column }) => fits(contentText(sheet, row, column)))
    .map(({ row, column }) => ({ row, column }));
  return options.backwards ? found.reverse() : found;
}

function contentText(sheet: Sheet, row: number, column: number): string {
  const { formula, value } = sheet.cell(row, column);
  if (formula !== null) return formula;
  return typeof value === 'string' ? value : displayText(value, sheet.styleAt(row, column).numberFormat);
}

function matcher(text: string, { completeMatch, matchCase }: FindOptions): (content: string) => boolean {
  if (/[*?~]/.test(text)) {
    const fits = wildcard(completeMatch ? text : `*${text}*`);
    return (content) => content !== '' && fits(content);
  }
  const wanted = matchCase ? text : text.toLowerCase();
  return (content) => {
    if (content === '') return false;
    const given = matchCase ? content : content.toLowerCase();
    return completeMatch ? given === wanted : given.includes(wanted);
  };
}

/** Puts one text in place of another wherever it stands. @returns how many replacements were made. */
export function replaceText(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  options: FindOptions,
): number {
  let count = 0;
  if (text === '') return 0;
  for (const { row, column } of findCells(sheet, area, text, options)) {
    const before = contentText(sheet, row, column);
    const [after, times] = options.completeMatch
      ? [replacement, 1]
      : replaced(before, text, replacement, options.matchCase);
    if (times === 0) continue;
    assertEditable(workbook, sheet, oneCell(row, column));
    writeContents(workbook, sheet, oneCell(row, column), after);
    count += times;
  }
  return count;
}

function replaced(
  content: string,
  text: string,
  replacement: string,
  matchCase: boolean,
): readonly [string, number] {
  const [where, what] = matchCase ? [content, text] : [content.toLowerCase(), text.toLowerCase()];
  let result = '';
  let from = 0;
  let times = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, from)) {
    result += content.slice(from, at) + replacement;
    from = at + what.length;
    times += 1;
  }
  return [result + content.slice(from), times];
}
