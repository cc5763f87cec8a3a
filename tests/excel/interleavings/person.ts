import type { OpenBook } from '../excelProgram';
import { hidesRows, insertRows, renames, sortRows, types } from '../personAtExcel';

/** What a person did, told so that it can be done again on another copy of the workbook. */
export type Deed =
  | { readonly kind: 'finding'; readonly item: string; readonly text: string }
  | { readonly kind: 'insertRow'; readonly above: string }
  | { readonly kind: 'sort'; readonly column: number }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'hide'; readonly item: string; readonly hidden: boolean }
  | { readonly kind: 'note'; readonly text: string }
  /** On comments of ours, which come and go: nothing happens where there is none. */
  | { readonly kind: 'reply' | 'deleteComment'; readonly item: string }
  /** Over a figure of ours. */
  | { readonly kind: 'figure'; readonly item: string; readonly value: number };

const STANDARD = 3;
const FINDING = 'E';
/** Far below the table, where nothing of ours ever stands. */
const NOTES = { row: 30, column: 15 };

/** Row of the item with a standard; null when there is none. */
export function rowOf({ workbook }: Pick<OpenBook, 'workbook'>, standard: string): number | null {
  for (let row = 1; row <= 40; row += 1) {
    if (workbook.activeSheet.cell(row, STANDARD).value === standard) return row;
  }
  return null;
}

/** Column of the header 得分; null before the first run. */
export function scoreColumn({ workbook }: Pick<OpenBook, 'workbook'>): number | null {
  for (let row = 1; row <= 8; row += 1) {
    for (let column = 1; column <= 12; column += 1) {
      if (workbook.activeSheet.cell(row, column).value === '得分') return column;
    }
  }
  return null;
}

/** @returns whether anything was done */
export function does(book: OpenBook, deed: Deed): boolean {
  const { activeSheet: sheet } = book.workbook;
  switch (deed.kind) {
    case 'finding':
      return at(book, deed.item, (row) => types(book, `${FINDING}${row}`, deed.text));
    case 'insertRow':
      return at(book, deed.above, (row) => insertRows(book, row, 1));
    case 'sort': {
      const rows = itemRows(book);
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      // Excel sorts no merged rows, and puts blank ones last: below a 合计 row, that is another table.
      if (bottom - top + 1 !== rows.length) return false;
      if (sheet.merges.some((merge) => merge.bottom >= top && merge.top <= bottom)) return false;
      sortRows(book, top, bottom, deed.column);
      return true;
    }
    case 'rename':
      renames(book, deed.name);
      return true;
    case 'hide':
      return at(book, deed.item, (row) => hidesRows(book, row, row, deed.hidden));
    case 'note': {
      let { row } = NOTES;
      while (sheet.cell(row, NOTES.column).value !== null) row += 1;
      sheet.grid.update(row, NOTES.column, { value: deed.text, formula: null });
      return true;
    }
    case 'reply':
    case 'deleteComment':
      return onComment(book, deed.item, deed.kind);
    case 'figure': {
      const column = scoreColumn(book);
      if (column === null) return false;
      const letter = String.fromCharCode(64 + column);
      return at(book, deed.item, (row) => types(book, `${letter}${row}`, deed.value));
    }
  }
}

function at(book: OpenBook, item: string, act: (row: number) => void): boolean {
  const row = rowOf(book, item);
  if (row !== null) act(row);
  return row !== null;
}

function itemRows({ workbook }: OpenBook): readonly number[] {
  const rows = Array.from({ length: 40 }, (_, index) => index + 1);
  return rows.filter((row) => /的,/.test(String(workbook.activeSheet.cell(row, STANDARD).value ?? '')));
}

function onComment(book: OpenBook, item: string, kind: 'reply' | 'deleteComment'): boolean {
  const { activeSheet: sheet } = book.workbook;
  const [row, column] = [rowOf(book, item), scoreColumn(book)];
  const thread = row === null || column === null ? null : sheet.threadAt(row, column);
  if (!thread) return false;
  if (kind === 'deleteComment') sheet.threads = sheet.threads.filter((other) => other !== thread);
  else thread.replies.push({ ...REMARK, id: `{REPLY-${thread.id}-${thread.replies.length}}` });
  return true;
}

const REMARK = {
  content: '已核实',
  mentions: null,
  authorName: '王科长',
  authorEmail: '',
  created: new Date('2026-03-01T00:00:00Z'),
};
