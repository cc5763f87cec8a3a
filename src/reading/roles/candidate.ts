import { tidyName } from '../grid/foldText';
import type { HeaderCell, TableHeader } from '../header/findHeaders';
import type { ColumnRole } from '../sheetReading';
import { contentOf, type ColumnContent } from './columnContent';
import { headerWord, type HeaderWord } from './headerWord';

/** A column on its way to a role. */
export interface Candidate {
  readonly column: number;
  /** The words above it as they stand in the sheet; empty when there are none. */
  readonly header: string;
  /** What its header says; null when no word is known. */
  readonly word: ColumnRole | null;
  readonly how: HeaderWord['how'] | null;
  readonly content: ColumnContent;
}

/** A column with nothing above it counts when it holds this much. */
const FILLED = 2;

/** The columns of a table, from left to right: those that a header names, and those beside them that hold something. */
export function candidatesOf(
  header: TableHeader,
  contents: ReadonlyMap<number, ColumnContent>,
): readonly Candidate[] {
  const named = header.cells
    .filter((cell) => !isFilling(cell, contents))
    .flatMap((cell) => namedColumn(cell, contents));
  const taken = new Set(header.cells.map((cell) => cell.column));
  const first = Math.min(...taken);
  // Numbers often have no word above them; a blank column may lie between.
  const left = Math.max(0, ...[...contents.keys()].filter((column) => column < first));
  const right = Math.max(...taken);
  const unnamed = [...contents]
    .filter(
      ([column, content]) =>
        column >= left && column <= right && !taken.has(column) && content.filled >= FILLED,
    )
    .map(([column, content]): Candidate => ({ column, header: '', word: null, how: null, content }));
  return [...named, ...unnamed].sort((one, other) => one.column - other.column);
}

/** A column below a wide header cell, not its first, in which nothing begins: the body's cells are as wide. */
function isFilling({ column, cell }: HeaderCell, contents: ReadonlyMap<number, ColumnContent>): boolean {
  return column > cell.column && contentOf(contents, column).filled === 0;
}

function namedColumn(
  { column, cell, word, group }: HeaderCell,
  contents: ReadonlyMap<number, ColumnContent>,
): Candidate[] {
  const over = group ? (headerWord(group.folded)?.role ?? null) : null;
  const candidate = { column, header: tidyName(cell.text), content: contentOf(contents, column) };
  if (!word) {
    // 街道 and 社区 below 考核得分: the upper word says what stands there.
    const role = over === 'score' || over === 'selfScore' ? over : null;
    return [{ ...candidate, word: role, how: role && 'part' }];
  }
  if (over !== 'selfScore') return [{ ...candidate, word: word.role, how: word.how }];
  // Below 自评 stand the community's own figures: its 得分 is the 自评分, its 扣分 is not read and never written to.
  if (word.role !== 'score' && word.role !== 'selfScore') return [];
  return [{ ...candidate, word: 'selfScore', how: word.how }];
}
