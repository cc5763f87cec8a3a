import type { CellRef } from '../../../snapshot/area';
import { areaOf, sheetOf } from '../../address';

/** First texts of the comments that stand in a workbook, by cell. */
export class StandingComments {
  readonly #texts = new Map<string, string>();

  add(sheet: string, cell: CellRef, text: string): void {
    this.#texts.set(keyOf(sheet, cell), text);
  }

  has(sheet: string, cell: CellRef): boolean {
    return this.#texts.has(keyOf(sheet, cell));
  }

  /** null where there is no comment. */
  textAt(sheet: string, cell: CellRef): string | null {
    return this.#texts.get(keyOf(sheet, cell)) ?? null;
  }
}

function keyOf(sheet: string, { row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

/** Two round trips, whatever the number of comments: a comment has no address of its own. */
export async function standingComments(context: Excel.RequestContext): Promise<StandingComments> {
  const { comments } = context.workbook;
  comments.load('items/id,items/content');
  await context.sync();
  const places = comments.items.map((comment) => {
    const place = comment.getLocation();
    place.load('address');
    return { place, text: comment.content };
  });
  await context.sync();
  const standing = new StandingComments();
  for (const { place, text } of places) {
    const area = areaOf(place.address);
    if (area) standing.add(sheetOf(place.address), { row: area.top, column: area.left }, text);
  }
  return standing;
}

/** Sheets of a list that the workbook does not have any more. */
export async function sheetsGone(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name));
  return names.filter((name) => !there.has(name));
}
