import type { CellRef } from '../../snapshot/area';
import { MovedLines, type KeyedLine } from '../../snapshot/movedLines';
import type { CellContent } from '../../snapshot/formula';
import type { Guard, Plan } from '../../snapshot/plan';
import { askIn, guardBands, type AskedBand } from './guardBands';
import type { HeldBlock } from './heldBlocks';

/** Rows put in within one round trip are few. */
const MOST_INSERTED = 200;
const LAST_ROW = 1_048_576;

interface Contents {
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * Which item stands in a row by now. Excel's hold on cells goes along when rows are put in or taken out, but not when
 * they are sorted: then a cell holds what was written for another item, and the value to bring back is that of the item
 * that has come to stand there.
 */
export class MovedItems {
  readonly #bands: readonly AskedBand[];
  readonly #contents: ReadonlyMap<string, Contents>;

  private constructor(blocks: readonly HeldBlock[], plan: Plan) {
    this.#bands = guardBands(plan.guards).flatMap((band) => {
      // By the hold on its cells, a sheet is reached under whatever name it goes by now.
      const sheet = blocks.find((block) => block.sheet === band.sheet)?.range.worksheet;
      if (!sheet) return [];
      const area = { ...band.area, bottom: Math.min(band.area.bottom + MOST_INSERTED, LAST_ROW) };
      return [askIn(sheet, { ...band, area })];
    });
    this.#contents = contentsOf(plan);
  }

  /** Asks for the rows' keys on the sheets of some blocks; the answer comes with the next sync. */
  static ask(blocks: readonly HeldBlock[], plan: Plan): MovedItems {
    return new MovedItems(blocks, plan);
  }

  /** Where the item that stood in a row stands now; null when it cannot be found. */
  rowNow(sheet: string, row: number): number | null {
    return this.#moved(sheet).lineNow(row);
  }

  /**
   * What stood in the cell of the item that a block's cell belongs to now, and what was to be written there; undefined
   * where that is not known.
   * @param top the row that the block's first cell stands in now
   */
  contentsIn({ sheet, area }: HeldBlock, top: number): (index: number) => Contents | undefined {
    const rows = this.#rowsNow(sheet);
    return (index) => {
      const row = rows.get(top + index) ?? area.top + index;
      return this.#contents.get(placeOf(sheet, { row, column: area.left }));
    };
  }

  /** Planned rows by the row that their item stands in now. */
  #rowsNow(sheet: string): ReadonlyMap<number, number> {
    const moved = this.#moved(sheet);
    return new Map(
      this.#planned(sheet).flatMap(({ line }) => {
        const row = moved.lineNow(line);
        return row === null ? [] : [[row, line] as const];
      }),
    );
  }

  #moved(sheet: string): MovedLines {
    const now = this.#bandsOf(sheet).flatMap((band) =>
      [...keyColumns(band)].flatMap(([name, columns]) =>
        band.range.values.map((held: readonly unknown[], index) => ({
          line: band.area.top + index,
          key: keyOf(
            name,
            columns.map((column) => held[column - band.area.left]),
          ),
        })),
      ),
    );
    return new MovedLines(this.#planned(sheet), now);
  }

  #planned(sheet: string): readonly KeyedLine[] {
    return this.#bandsOf(sheet).flatMap((band) =>
      [...rowGuards(band)].map(([line, guards]) => ({
        line,
        key: keyOf(
          nameOf(guards),
          guards.map(({ value }) => value),
        ),
      })),
    );
  }

  #bandsOf(sheet: string): readonly AskedBand[] {
    return this.#bands.filter((band) => band.sheet === sheet);
  }
}

/** Guards that tell a row from others, by row, from left to right. */
function rowGuards({ guards }: AskedBand): ReadonlyMap<number, readonly Guard[]> {
  const rows = new Map<number, Guard[]>();
  for (const guard of guards) {
    if (guard.tells !== 'row') continue;
    const row = rows.get(guard.cell.row);
    if (row) row.push(guard);
    else rows.set(guard.cell.row, [guard]);
  }
  for (const row of rows.values()) row.sort((one, other) => one.cell.column - other.cell.column);
  return rows;
}

/** The columns by which rows are told: tables of one sheet may differ in them. */
function keyColumns(band: AskedBand): ReadonlyMap<string, readonly number[]> {
  const rows = [...rowGuards(band).values()];
  return new Map(rows.map((guards) => [nameOf(guards), guards.map(({ cell }) => cell.column)]));
}

function nameOf(guards: readonly Guard[]): string {
  return guards.map(({ cell }) => cell.column).join();
}

function keyOf(name: string, values: readonly unknown[]): string {
  return `${name} ${JSON.stringify(values.map((value) => String(value ?? '')))}`;
}

/** What the plan knows of cells: those to be written, and figures that were to stay. */
function contentsOf({ edits, guards }: Plan): ReadonlyMap<string, Contents> {
  const contents = new Map<string, Contents>();
  for (const { sheet, cell, value } of guards) {
    contents.set(placeOf(sheet, cell), { before: value, after: value });
  }
  for (const edit of edits) {
    if (edit.kind === 'value' || edit.kind === 'formula') contents.set(placeOf(edit.sheet, edit.cell), edit);
  }
  return contents;
}

function placeOf(sheet: string, { row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
