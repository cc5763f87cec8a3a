import type { Block } from './placeBlock';
import type { FrequentLoss } from './summarise';
import type { SummaryCells } from './summaryCells';
import { SUMMARY } from './summarySheet';

const LINE = new RegExp(`^${SUMMARY}loss:\\d+:indicator$`);

/** Fills in the list of what cost most communities points; lines of an earlier, longer list are emptied. */
export function fillLosses(
  cells: SummaryCells,
  { columns, header, at, stood }: Block<FrequentLoss>,
  losses: readonly FrequentLoss[],
): void {
  const written = [...cells.owned].filter((owner) => LINE.test(owner)).length;
  const count = Math.max(losses.length, written);
  for (let line = 0; line < count; line += 1) {
    const loss = losses[line];
    columns.forEach((column, index) => {
      const cell = { row: header + 1 + line, column: at[index] ?? 1 };
      cells.putIn(column.kind, `loss:${line + 1}:${column.key}`, cell, loss ? column.value(loss) : null);
    });
  }
  if (!stood || written === 0) return;
  const added = Array.from({ length: count - written }, (_, index) => header + 1 + written + index);
  cells.rowsLike(header + written, added, Math.min(...at), Math.max(...at));
}
