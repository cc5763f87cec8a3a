import type { Area } from '../../snapshot/area';
import type { ValueEdit } from '../../snapshot/plan';
import type { CellValue } from '../../snapshot/snapshot';

/** A rectangle of one column to be written in one go; undefined leaves a cell as it is. */
export interface ValueBlock {
  readonly area: Area;
  readonly values: readonly (CellValue | undefined)[];
}

/** Cells left alone within a block cost a few bytes each, a block of its own costs half a dozen actions. */
const WIDEST_GAP = 200;

/** Gathers single cells into column blocks, so that the number of actions does not grow with the rows. */
export function valueBlocks(edits: readonly ValueEdit[]): readonly ValueBlock[] {
  const columns = new Map<number, ValueEdit[]>();
  for (const edit of edits) {
    const list = columns.get(edit.cell.column) ?? [];
    list.push(edit);
    columns.set(edit.cell.column, list);
  }
  return [...columns].flatMap(([column, list]) => columnBlocks(column, list));
}

function columnBlocks(column: number, edits: readonly ValueEdit[]): readonly ValueBlock[] {
  const sorted = [...edits].sort((one, other) => one.cell.row - other.cell.row);
  const blocks: { top: number; values: (CellValue | undefined)[] }[] = [];
  for (const { cell, after } of sorted) {
    const last = blocks.at(-1);
    const next = last ? last.top + last.values.length : 0;
    if (!last || cell.row - next > WIDEST_GAP) {
      blocks.push({ top: cell.row, values: [after] });
      continue;
    }
    while (last.top + last.values.length < cell.row) last.values.push(undefined);
    last.values[cell.row - last.top] = after;
  }
  return blocks.map(({ top, values }) => ({
    area: { top, left: column, bottom: top + values.length - 1, right: column },
    values,
  }));
}
