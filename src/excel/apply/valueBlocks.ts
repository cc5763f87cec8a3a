import type { Area } from '../../snapshot/area';
import type { FormulaEdit, ValueEdit } from '../../snapshot/plan';

/** What is put into a cell: a constant or a formula. */
export type CellEdit = ValueEdit | FormulaEdit;

/** A rectangle of one column to be written in one go, cell by cell; null leaves a cell as it is. */
export interface ValueBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly edits: readonly (CellEdit | null)[];
}

/** Cells left alone within a block cost a few bytes each, a block of its own costs half a dozen actions. */
const WIDEST_GAP = 200;

/** Gathers single cells into column blocks, so that the number of actions does not grow with the rows. */
export function valueBlocks(edits: readonly CellEdit[]): readonly ValueBlock[] {
  const columns = new Map<string, [CellEdit, ...CellEdit[]]>();
  for (const edit of edits) {
    const key = `${edit.cell.column} ${edit.sheet}`;
    const list = columns.get(key);
    if (list) list.push(edit);
    else columns.set(key, [edit]);
  }
  return [...columns.values()].flatMap(columnBlocks);
}

function columnBlocks(edits: readonly [CellEdit, ...CellEdit[]]): readonly ValueBlock[] {
  const sorted = [...edits].sort((one, other) => one.cell.row - other.cell.row);
  const blocks: { top: number; edits: (CellEdit | null)[] }[] = [];
  for (const edit of sorted) {
    const last = blocks.at(-1);
    const next = last ? last.top + last.edits.length : 0;
    if (!last || edit.cell.row - next > WIDEST_GAP) {
      blocks.push({ top: edit.cell.row, edits: [edit] });
      continue;
    }
    while (last.top + last.edits.length < edit.cell.row) last.edits.push(null);
    last.edits[edit.cell.row - last.top] = edit;
  }
  const { sheet, cell } = edits[0];
  return blocks.map((block) => ({
    sheet,
    area: {
      top: block.top,
      left: cell.column,
      bottom: block.top + block.edits.length - 1,
      right: cell.column,
    },
    edits: block.edits,
  }));
}
