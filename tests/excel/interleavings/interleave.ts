import { ExcelHost } from '../../../src/excel/excelHost';
import { recalculate } from '../../../src/recalculate/recalculate';
import type { Recalculation } from '../../../src/recalculate/result';
import type { Host } from '../../../src/snapshot/host';
import { directTransport } from '../../../src/standin/client/transport';
import { makeWorkbook, type SheetSpec } from '../../books/makeWorkbook';
import { smallSheet } from '../../recalculate/desk';
import { settings } from '../../settings';
import { openInExcel, type OpenBook } from '../excelProgram';
import { numbers } from '../numbers';
import { SORTABLE_SHEET } from '../sortableSheet';
import { nextDeed } from './deeds';
import { Doorman } from './doorman';
import { does, type Deed } from './person';

/** How often a person does something before a batch. */
const HOW_OFTEN = 0.25;

const MERGED_SHEET = smallSheet(['②', '①×3', '无', '①']);

export interface Interleaving {
  /** The sheet as it was before anyone came, never scored. */
  readonly sheet: SheetSpec;
  readonly book: OpenBook;
  readonly deeds: readonly Deed[];
  readonly ends: readonly Recalculation[];
}

/**
 * Two sessions of the add-in click at once, and a person works on the sheet: which of them is next, and what the person
 * does, follows from the seed. Half of the sheets were scored before.
 */
export async function interleave(seed: number): Promise<Interleaving> {
  const sheet = seed % 2 === 0 ? SORTABLE_SHEET : MERGED_SHEET;
  const file = makeWorkbook({ sheets: [sheet] });
  const wasScored = seed % 4 >= 2;
  const book = openInExcel(wasScored ? await scored(file) : file);
  const items = (sheet.rows ?? []).slice(2).map((row) => String(row[2] ?? ''));
  const next = numbers(seed);
  const deeds: Deed[] = [];
  const doorman = new Doorman(next, () => {
    if (next() > HOW_OFTEN) return;
    const deed = nextDeed(items, next, deeds.length + 1);
    // Nobody types over a figure that they have not seen.
    if (deed.kind === 'figure' && !wasScored) return;
    if (book.host.as('person', () => does(book, deed))) deeds.push(deed);
  });
  const session = (): Promise<Recalculation> => {
    const line = doorman.guard(directTransport(book.host.connect('1.14')));
    const excel = new ExcelHost();
    const host: Host = {
      capture: () => book.client.asSession(line, () => excel.capture()),
      apply: (plan) => book.client.asSession(line, () => excel.apply(plan)),
    };
    return recalculate(host, settings());
  };
  const ends = await Promise.all([session(), session()]);
  return { sheet, book, deeds, ends };
}

async function scored(file: Uint8Array): Promise<Uint8Array> {
  const book = openInExcel(file);
  await recalculate(book.excel, settings());
  return book.bytes();
}
