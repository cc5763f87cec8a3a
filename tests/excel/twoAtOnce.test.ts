/** @jest-environment jsdom */
import { ExcelHost } from '../../src/excel/excelHost';
import { recalculate } from '../../src/recalculate/recalculate';
import type { Host } from '../../src/snapshot/host';
import type { Recalculation } from '../../src/recalculate/result';
import { directTransport, type Transport } from '../../src/standin/client/transport';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';
import { settings } from '../settings';
import { openInExcel, type OpenBook } from './excelProgram';
import { types } from './personAtExcel';

/** How many interleavings are tried; thousands with INTERLEAVINGS in the environment. */
const RUNS = Number(process.env['INTERLEAVINGS'] ?? 40);

const FINDINGS = ['②', '①×3', '无', '①'];

/** Numbers that look random and repeat. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/**
 * Lets batches of two sessions through one at a time, in an order that the numbers choose, with a person typing in
 * between now and then.
 */
class Doorman {
  readonly #waiting: (() => void)[] = [];
  #scheduled = false;

  constructor(
    private readonly next: () => number,
    private readonly between: () => void,
  ) {}

  guard(transport: Transport): Transport {
    return {
      execute: async (request) => {
        await new Promise<void>((enter) => {
          this.#waiting.push(enter);
          this.#open();
        });
        return transport.execute(request);
      },
      onEvents: (receive) => {
        transport.onEvents(receive);
      },
    };
  }

  #open(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      const [enter] = this.#waiting.splice(Math.floor(this.next() * this.#waiting.length), 1);
      this.between();
      enter?.();
      if (this.#waiting.length > 0) this.#open();
    });
  }
}

const TYPED = ['①×2', '②', '无', '①②', '②×2'];

async function interleave(
  seed: number,
): Promise<{ book: OpenBook; ends: readonly Recalculation[]; typed: string[] }> {
  const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
  const next = numbers(seed);
  const typed: string[] = [...FINDINGS];
  const doorman = new Doorman(next, () => {
    if (next() > 0.25) return;
    const item = Math.floor(next() * 4);
    typed[item] = TYPED[Math.floor(next() * TYPED.length)] ?? '无';
    book.host.as('person', () => types(book, `E${item + 3}`, typed[item] ?? null));
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
  return { book, ends, typed };
}

it('two sessions and a person at one workbook lose nothing, double nothing, and end as a clean run would', async () => {
  const count = { done: 0, refused: 0, cutOff: 0, other: 0 };
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { book, ends, typed } = await interleave(seed);
    for (const { kind } of ends) {
      if (kind === 'done' || kind === 'refused' || kind === 'cutOff') count[kind] += 1;
      else count.other += 1;
    }
    const { activeSheet } = book.workbook;
    const findings = typed.map((_, index) => activeSheet.cell(index + 3, 5).value);
    expect({ seed, findings }).toEqual({ seed, findings: typed });

    // A last click, for what was typed after the others had looked.
    const last = await recalculate(book.excel, settings(), 'finish');
    expect({ seed, kind: last.kind }).toEqual({ seed, kind: 'done' });
    expect({ seed, sheet: await sheetOf(book) }).toEqual({ seed, sheet: await cleanRun(typed) });
  }
  process.stdout.write(`two at once: tried ${RUNS}, held ${RUNS} (clicks: ${JSON.stringify(count)})\n`);
}, 600_000);

async function sheetOf({ excel }: OpenBook): Promise<unknown> {
  const { sheets } = await excel.capture();
  return sheets.map(({ cells, merges, threads }) => ({
    cells: cells.map((row) => row.map(({ value }) => value)),
    merges,
    threads: threads.map(({ cell, text }) => `${cell.row}:${cell.column} ${text}`).sort(),
  }));
}

async function cleanRun(findings: readonly string[]): Promise<unknown> {
  const book = openInExcel(makeWorkbook({ sheets: [smallSheet(findings)] }));
  await recalculate(book.excel, settings());
  return sheetOf(book);
}
