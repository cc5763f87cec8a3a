import type { CellRef } from '../../snapshot/area';
import { MovedLines, type KeyedLine } from '../../snapshot/movedLines';
import type { CellContent } from '../../snapshot/formula';
import type { Plan } from '../../snapshot/plan';
import { askFor, guardBands, type AskedBand } from './guardBands';
import type { HeldBlock } from './heldBlocks';

/**
 * Which item stands in a row by now. Excel's hold on cells goes along when rows are put in or taken out, but not when
 * they are sorted: then a cell holds what was written for another item, and the value to bring back is that of the item
 * that has come to stand there.
 */
export class MovedItems {
  readonly #bands: readonly AskedBand[];
  readonly #before: ReadonlyMap<string, CellContent>;

  private constructor(workbook: Excel.Workbook, plan: Plan) {
    this.#bands = guardBands(plan.guards).map((band) => askFor(workbook, band));
    this.#before = contentsBefore(plan);
  }

  /** Asks for the rows' keys; the answer comes with the next sync. */
  static ask(workbook: Excel.Workbook, plan: Plan): MovedItems {
    return new MovedItems(workbook, plan);
  }

  /**
   * What is to stand in a cell of a block again; undefined where that item's value is not known.
   * @param top the row that the block's first cell stands in now
   */
  beforeIn({ sheet, area }: HeldBlock, top: number): (index: number) => CellContent | undefined {
    const rows = this.#rowsNow(sheet);
    return (index) => {
      const row = rows.get(top + index) ?? area.top + index;
      return this.#before.get(placeOf(sheet, { row, column: area.left }));
    };
  }

  /** Planned rows by the row that their item stands in now. */
  #rowsNow(sheet: string): ReadonlyMap<number, number> {
    const bands = this.#bands.filter((band) => band.sheet === sheet);
    const planned = keyedRows(bands, ({ value }) => value);
    const now = keyedRows(bands, (_, held) => held);
    const moved = new MovedLines(planned, now);
    return new Map(
      planned.flatMap(({ line }) => {
        const row = moved.lineNow(line);
        return row === null ? [] : [[row, line] as const];
      }),
    );
  }
}

type Guard = Plan['guards'][number];

function keyedRows(
  bands: readonly AskedBand[],
  valueOf: (guard: Guard, held: unknown) => unknown,
): readonly KeyedLine[] {
  const rows = new Map<number, unknown[]>();
  for (const { guards, area, range } of bands) {
    for (const guard of guards) {
      if (guard.tells !== 'row') continue;
      const { row, column } = guard.cell;
      const value = valueOf(guard, range.values[row - area.top]?.[column - area.left]) ?? '';
      const values = rows.get(row);
      if (values) values.push(value);
      else rows.set(row, [value]);
    }
  }
  return [...rows].map(([line, values]) => ({ line, key: JSON.stringify(values.map(String)) }));
}

/** What stood in cells before: those to be written, and figures that were to stay. */
function contentsBefore({ edits, guards }: Plan): ReadonlyMap<string, CellContent> {
  const before = new Map<string, CellContent>();
  for (const { sheet, cell, value } of guards) before.set(placeOf(sheet, cell), value);
  for (const edit of edits) {
    if (edit.kind === 'value' || edit.kind === 'formula')
      before.set(placeOf(edit.sheet, edit.cell), edit.before);
  }
  return before;
}

function placeOf(sheet: string, { row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
