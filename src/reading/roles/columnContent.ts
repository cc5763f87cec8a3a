import type { GridRow } from '../grid/sheetGrid';
import type { TableHeader } from '../header/findHeaders';
import { isNote } from '../rowsBeside/besideWords';
import { countsColumns } from '../rowsBeside/countsColumns';
import { sumWord } from '../sums/sumWords';

/** What a column holds below its header, counted once over the body. */
export interface ColumnContent {
  /** Cells that begin in the column, without those that reach beyond its header. */
  readonly filled: number;
  readonly numbers: number;
  /** The largest of them; 0 where there are none. */
  readonly largest: number;
  /** Texts that say what costs or earns points. */
  readonly ruling: number;
  /** Short texts that are a value and no condition: 2分/人, 不得分, 5-10分. */
  readonly values: number;
  /** Texts with points in brackets at their end. */
  readonly pointed: number;
  /** Cells merged over more rows than one. */
  readonly tall: number;
  /** Cells that say the same as the one above. */
  readonly again: number;
  /** Characters over all texts. */
  readonly length: number;
  /** 1, 2, 3 … in order. */
  readonly counting: number;
}

const RULING =
  /扣|不得分|不计分|不记分|不给分|无分|得零分|[得计记加减给赋]\s*\d|\d\s*分\s*\/|[一二三两半\d]\s*分(?!钟)|酌情|按比例|一票否决/;
const VALUE =
  /^(?:(?:扣|减|加|-|每)?(?:每?\d{0,3}[\u4e00-\u9fff]{1,2})?(?:扣|减|加)?\d{1,3}(?:\.\d{1,3})?(?:[-~～—–至到]\d{1,3}(?:\.\d{1,3})?)?(?:分|')?(?:\/.{1,4})?|(?:本项|该项|此项)?(?:不得分|不计分|不记分|全扣|扣完|0分|零分)|酌情扣分|一票否决)$/;

const EMPTY: ColumnContent = {
  filled: 0,
  numbers: 0,
  largest: 0,
  ruling: 0,
  values: 0,
  pointed: 0,
  tall: 0,
  again: 0,
  length: 0,
  counting: 0,
};

/** A cell whose text is longer than this is searched in its first part only: enough to tell what a column is for. */
const SEARCHED = 2000;

/** A label is not longer; a standard that speaks of signatures is. */
const SHORT = 24;

export function isValue(folded: string): boolean {
  return folded.length <= 20 && VALUE.test(folded);
}

/** Rows that say something about the table rather than stand in it: sums, notes, banners. */
function standsBeside({ cells }: GridRow): boolean {
  const [only, second] = cells;
  // A row of one text may be an item all the same, when it is a rule.
  if (only && !second) return !RULING.test(only.folded.slice(0, SEARCHED)) || isNote(only.folded);
  return cells.some(
    (cell) =>
      typeof cell.value === 'string' &&
      cell.folded.length <= SHORT &&
      (sumWord(cell.folded) !== null || isNote(cell.folded)),
  );
}

/** Counts the body of a table by column, visiting each cell once; rows of sums and notes do not count. */
export function columnContents(
  body: readonly GridRow[],
  header: TableHeader,
): ReadonlyMap<number, ColumnContent> {
  const above = new Map(header.cells.map(({ column, cell }) => [column, cell]));
  const byColumn = new Map<number, { -readonly [K in keyof ColumnContent]: ColumnContent[K] }>();
  const before = new Map<number, string>();
  for (const row of body) {
    if (standsBeside(row) || countsColumns(row)) continue;
    for (const cell of row.cells) {
      const { left, right } = cell.area;
      if (right > left && (!above.has(left) || above.get(left) !== above.get(right))) continue;
      const counts = byColumn.get(cell.column) ?? { ...EMPTY };
      byColumn.set(cell.column, counts);
      const searched = cell.folded.slice(0, SEARCHED);
      counts.filled += 1;
      counts.length += cell.folded.length;
      if (typeof cell.value === 'number') {
        counts.numbers += 1;
        counts.largest = Math.max(counts.largest, cell.value);
      } else if (RULING.test(searched)) counts.ruling += 1;
      if (isValue(cell.folded)) counts.values += 1;
      if (/[(\[]\d{1,4}(?:\.\d)?分[)\]].?$/.test(cell.folded.slice(-16))) counts.pointed += 1;
      if (cell.area.bottom > cell.area.top) counts.tall += 1;
      if (before.get(cell.column) === cell.folded) counts.again += 1;
      if (countsOn(cell.folded, before.get(cell.column))) counts.counting += 1;
      before.set(cell.column, cell.folded);
    }
  }
  return byColumn;
}

/** 1, or one more than what stands above it; numbers may be text. */
function countsOn(folded: string, above: string | undefined): boolean {
  if (!/^\d{1,4}$/.test(folded)) return false;
  return folded === '1' || Number(folded) === Number(above ?? 0) + 1;
}

export function contentOf(contents: ReadonlyMap<number, ColumnContent>, column: number): ColumnContent {
  return contents.get(column) ?? EMPTY;
}
