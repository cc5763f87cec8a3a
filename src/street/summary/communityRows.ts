import { cellAt, type SheetSnapshot } from '../../snapshot/snapshot';
import { columnOf, type Block } from './placeBlock';
import type { SummaryRow } from './summarise';
import type { SummaryCells } from './summaryCells';
import { rowFormulas, type FormulaSource } from './summaryFormulas';

/** What the rows of communities came to. */
export interface FilledRows {
  /** Communities that were summed up before and are not in this summary. */
  readonly missing: readonly string[];
  /** Communities of this workbook of which some figure has no cells that a formula could rest on. */
  readonly plain: readonly string[];
}

/**
 * Fills in the communities, found by their name in whatever order people have put them; new ones come below.
 * @param formulas where figures are to be formulas: what in this workbook they may rest on; null for plain figures.
 * @param absent what stands for the total of a community that this summary knows nothing of.
 */
export function fillCommunities(
  cells: SummaryCells,
  block: Block<SummaryRow>,
  rows: readonly SummaryRow[],
  formulas: FormulaSource | null,
  absent: string,
): FilledRows {
  const { columns, header, at } = block;
  const standing = rowsByName(cells.sheet, header + 1, columnOf(block, 'community'));
  const last = Math.max(header, ...standing.values());
  let next = last + 1;
  const placed = rows.map((community) => ({ community, row: standing.get(community.community) ?? next++ }));
  const bottom = next - 1;
  const plain = new Set<string>();
  for (const { community, row } of placed) {
    const formula = formulas && rowFormulas(community, row, { block, bottom, source: formulas });
    columns.forEach((column, index) => {
      const value = column.value(community);
      const content = formula?.(column, value) ?? value;
      if (formulas && column.indicator && typeof content === 'number' && community.file === formulas.file)
        plain.add(community.community);
      const owner = `row:${community.community}:${column.key}`;
      cells.putIn(column.kind, owner, { row, column: at[index] ?? 1 }, content);
    });
  }
  if (block.stood && last > header) {
    const added = placed.map(({ row }) => row).filter((row) => row > last);
    cells.rowsLike(last, added, Math.min(...at), Math.max(...at));
  }
  const present = new Set(rows.map(({ community }) => community));
  const missing = [...standing].filter(
    ([name]) => !present.has(name) && cells.hasWritten(`row:${name}:community`),
  );
  for (const [name, row] of missing) emptyRow(cells, block, name, row, absent);
  return { missing: missing.map(([name]) => name), plain: [...plain] };
}

/** The name stays, so that nobody wonders where the community went; old figures beside new ranks would mislead. */
function emptyRow(
  cells: SummaryCells,
  { columns, at }: Block<SummaryRow>,
  name: string,
  row: number,
  absent: string,
): void {
  columns.forEach((column, index) => {
    const text = column.key === 'community' ? name : column.key === 'total' ? absent : null;
    cells.putIn(column.kind, `row:${name}:${column.key}`, { row, column: at[index] ?? 1 }, text);
  });
}

/** Communities that stand below the header, by name. */
function rowsByName(sheet: SheetSnapshot, top: number, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = top; row <= (sheet.used?.bottom ?? 0); row += 1) {
    const { value } = cellAt(sheet, { row, column });
    if (typeof value === 'string' && value !== '' && !rows.has(value)) rows.set(value, row);
  }
  return rows;
}
