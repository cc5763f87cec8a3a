import type { ItemFindings } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { CellRef } from '../snapshot/area';
import type { ItemPlace } from '../reading/sheetReading';
import type { ScoredSheet } from '../recalculate/result';
import type { ItemScore } from '../scoring/scoreCard';

/** One item of one table, by names that hold from one reading of the workbook to the next. */
export interface ItemRef {
  readonly table: string;
  readonly item: string;
}

/** Everything the pane shows of one item. */
export interface ItemEntry {
  readonly ref: ItemRef;
  readonly sheet: string;
  readonly category: string;
  readonly score: ItemScore;
  readonly findings: ItemFindings;
  readonly place: ItemPlace | null;
  readonly selfScore: Points | null;
}

/** One rubric of the workbook. A sheet may hold several; the second of 党建 is "党建 (2)". */
export interface Table {
  readonly name: string;
  readonly scored: ScoredSheet;
  readonly items: readonly ItemEntry[];
}

const known = new WeakMap<readonly ScoredSheet[], readonly Table[]>();

/** The tables of a result, in its order; the same result gives the same tables. */
export function tablesOf(scored: readonly ScoredSheet[]): readonly Table[] {
  const found = known.get(scored);
  if (found) return found;
  const counts = new Map<string, number>();
  const tables = scored.map((one): Table => {
    const { sheet } = one.reading;
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    const name = count === 1 ? sheet : `${sheet} (${count})`;
    return { name, scored: one, items: entriesOf(name, one) };
  });
  known.set(scored, tables);
  return tables;
}

function entriesOf(table: string, { reading, card }: ScoredSheet): ItemEntry[] {
  const places = new Map(reading.items.map((place) => [place.itemId, place]));
  let index = 0;
  return card.categories.flatMap((category) =>
    category.items.map((score): ItemEntry => {
      const at = index++;
      return {
        ref: { table, item: score.item.id },
        sheet: reading.sheet,
        category: category.name,
        score,
        findings: reading.findings[at] ?? { kind: 'unchecked' },
        place: places.get(score.item.id) ?? null,
        selfScore: reading.selfScores[at] ?? null,
      };
    }),
  );
}

/** The table of that name; the first where there is none of it any more. */
export function tableNamed(tables: readonly Table[], name: string | null): Table | null {
  return tables.find((table) => table.name === name) ?? tables[0] ?? null;
}

export function entryOf(tables: readonly Table[], ref: ItemRef): ItemEntry | null {
  const table = tables.find(({ name }) => name === ref.table);
  return table?.items.find(({ ref: { item } }) => item === ref.item) ?? null;
}

/** The item on whose rows a cell stands; null above, below and beside the tables. */
export function entryAt(tables: readonly Table[], sheet: string, cell: CellRef): ItemEntry | null {
  for (const { scored, items } of tables) {
    if (scored.reading.sheet !== sheet || cell.row > scored.reading.table.bottom) continue;
    const found = items.find(({ place }) => place && cell.row >= place.top && cell.row <= place.bottom);
    if (found) return found;
  }
  return null;
}

/** One text for an item's name, to keep things by. */
export function refKey({ table, item }: ItemRef): string {
  return `${table}\n${item}`;
}
