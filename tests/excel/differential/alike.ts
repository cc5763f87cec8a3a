import { preview } from '../../../src/recalculate/preview';
import type { Area } from '../../../src/snapshot/area';
import type { Outcome } from '../../../src/snapshot/host';
import type { Plan } from '../../../src/snapshot/plan';
import { invert } from '../../../src/snapshot/plan';
import type { Snapshot } from '../../../src/snapshot/snapshot';
import { readLook } from '../../../src/xlsx/look';
import { Workbook } from '../../../src/xlsx/workbook';
import type { NamedBook } from '../../books/everyBook';
import { openBook } from '../../books/openBook';
import { settings } from '../../settings';
import { openInExcel } from '../excelProgram';
import { comparable, MARGIN, sorted, written } from './comparable';

/** Fonts, fills, lines, alignment, number formats and locks of every cell, and the widths of the columns. */
function looks(bytes: Uint8Array) {
  const workbook = Workbook.open(bytes);
  return workbook.sheets.map((sheet) => {
    const used: Area = sheet.used() ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const cells: Record<string, unknown> = {};
    for (let column = used.left; column <= used.right + MARGIN; column += 1) {
      cells[`width ${column}`] = sheet.columnWidth(column);
      for (let row = used.top; row <= Math.min(used.bottom, 300) + MARGIN; row += 1) {
        cells[`${row}:${column}`] = readLook(workbook.styles, sheet.style({ row, column }));
      }
    }
    return { name: sheet.name, cells };
  });
}

/** A file after plans were carried out on it, one after the other. */
interface Carried {
  readonly outcomes: readonly Outcome[];
  readonly bytes: readonly Uint8Array[];
}

async function throughFile(bytes: Uint8Array, plans: readonly Plan[]): Promise<Carried> {
  const host = openBook(bytes);
  return carriedOut(
    plans,
    (plan) => host.apply(plan),
    () => host.bytes(),
  );
}

async function throughExcel(bytes: Uint8Array, plans: readonly Plan[]): Promise<Carried> {
  const book = openInExcel(bytes);
  return carriedOut(
    plans,
    (plan) => book.excel.apply(plan),
    () => book.bytes(),
  );
}

async function carriedOut(
  plans: readonly Plan[],
  apply: (plan: Plan) => Promise<Outcome>,
  bytes: () => Uint8Array,
): Promise<Carried> {
  const outcomes: Outcome[] = [];
  const after: Uint8Array[] = [];
  for (const plan of plans) {
    const outcome = await apply(plan);
    outcomes.push(outcome);
    after.push(bytes());
    // What was not done cannot be taken back.
    if (outcome.kind === 'refused') break;
  }
  return { outcomes, bytes: after };
}

/** One click that writes all it can: sheets read in part too, and the reasons in a column of their own. */
function oneClick(snapshot: Snapshot): Plan {
  const agreed = snapshot.sheets.map(({ name }) => name);
  return preview(snapshot, settings({ agreed, reasonColumn: true })).plan;
}

/**
 * The differential: each workbook is read alike by the file's adapter and by Excel's, and one click (and taking it back)
 * leaves it alike: values, formulas, number formats, merges, looks, widths, comments, print area and memory.
 */
export function areAlike(books: readonly NamedBook[]): void {
  it.each(books)('$name', async ({ bytes }) => {
    const file = await bytes();
    const snapshot = await openBook(file).capture();
    const inExcel = openInExcel(file);
    expect(comparable(await inExcel.excel.capture())).toEqual(comparable(snapshot));
    // Reading changes nothing.
    expect(inExcel.bytes()).toEqual(file);

    const plan = oneClick(snapshot);
    const plans = [plan, invert(plan)];
    const [asFile, asExcel] = [await throughFile(file, plans), await throughExcel(file, plans)];
    expect(asExcel.outcomes.map(sorted)).toEqual(asFile.outcomes.map(sorted));
    for (const index of asFile.bytes.keys()) {
      const [one, other] = [asFile.bytes[index] ?? file, asExcel.bytes[index] ?? file];
      expect(written(await openBook(other).capture())).toEqual(written(await openBook(one).capture()));
      expect(looks(other)).toEqual(looks(one));
    }
  });
}
