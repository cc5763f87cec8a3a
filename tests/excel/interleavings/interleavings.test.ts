/** @jest-environment jsdom */
import { recalculate } from '../../../src/recalculate/recalculate';
import { areaAddress } from '../../../src/snapshot/area';
import { makeWorkbook } from '../../books/makeWorkbook';
import { settings } from '../../settings';
import { openInExcel, type OpenBook } from '../excelProgram';
import { interleave, type Interleaving } from './interleave';
import { does, rowOf, scoreColumn, type Deed } from './person';

/** How many interleavings are tried; thousands with INTERLEAVINGS in the environment, from the seed in FIRST_SEED. */
const RUNS = Number(process.env['INTERLEAVINGS'] ?? 30);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

type FigureDeed = Extract<Deed, { kind: 'figure' }>;

/** What people typed over figures of ours, the last for each item, and whether it stands at the end. */
function typedFigures({ book, deeds }: Interleaving): readonly { deed: FigureDeed; stands: boolean }[] {
  const last = new Map<string, FigureDeed>();
  for (const deed of deeds) if (deed.kind === 'figure') last.set(deed.item, deed);
  return [...last.values()].map((deed) => {
    const [row, column] = [rowOf(book, deed.item), scoreColumn(book)];
    const value = row !== null && column !== null ? book.workbook.activeSheet.cell(row, column).value : null;
    return { deed, stands: value === deed.value };
  });
}

interface Standing {
  readonly cells: unknown;
  readonly merges: readonly string[];
  readonly threads: readonly { readonly cell: string; readonly text: string }[];
  readonly replies: number;
}

async function standing({ excel }: OpenBook): Promise<Standing> {
  const [sheet] = (await excel.capture()).sheets;
  if (!sheet) throw new Error('no sheet');
  const threads = sheet.threads.map(({ cell, text }) => ({ cell: `${cell.row}:${cell.column}`, text }));
  return {
    cells: sheet.cells.map((row) => row.map(({ value }) => value)),
    merges: sheet.merges.map(areaAddress).sort(),
    threads: threads.sort((one, other) => (one.cell < other.cell ? -1 : 1)),
    replies: sheet.threads.reduce((sum, { replies }) => sum + replies.length, 0),
  };
}

/** What clicks make of the sheet once people have done all that they did, with nobody else about. */
async function cleanRun({ sheet, deeds }: Interleaving, figures: readonly FigureDeed[]): Promise<Standing> {
  const book = openInExcel(makeWorkbook({ sheets: [sheet] }));
  for (const deed of deeds) {
    if (deed.kind !== 'figure' && deed.kind !== 'reply' && deed.kind !== 'deleteComment') does(book, deed);
  }
  await recalculate(book.excel, settings());
  for (const deed of figures) does(book, deed);
  if (figures.length > 0) await recalculate(book.excel, settings());
  return standing(book);
}

/** Comments of a clean run are others where people answered or deleted some, or sorted the rows away from under them. */
function commentsAreAsIn(deeds: readonly Deed[]): boolean {
  return !deeds.some(({ kind }) => kind === 'reply' || kind === 'deleteComment' || kind === 'sort');
}

/** Replies that must still be there: those on threads that the person did not delete later. */
function repliesLeft(deeds: readonly Deed[]): number {
  const left = new Map<string, number>();
  for (const deed of deeds) {
    if (deed.kind === 'reply') left.set(deed.item, (left.get(deed.item) ?? 0) + 1);
    if (deed.kind === 'deleteComment') left.set(deed.item, 0);
  }
  return [...left.values()].reduce((sum, count) => sum + count, 0);
}

it('two sessions and a person at one workbook lose nothing, double nothing, and end as a clean run would', async () => {
  const count = { done: 0, refused: 0, cutOff: 0, other: 0, deeds: 0, typedOver: 0, overwritten: 0 };
  const broken: unknown[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
    const run = await interleave(seed);
    const { book, deeds, ends } = run;
    for (const { kind } of ends) {
      if (kind === 'done' || kind === 'refused' || kind === 'cutOff') count[kind] += 1;
      else count.other += 1;
    }
    // A last click, for what was done after the others had looked.
    const last = await recalculate(book.excel, settings(), 'finish');
    const figures = typedFigures(run);
    const found = await standing(book);
    const clean = await cleanRun(
      run,
      figures.flatMap(({ deed, stands }) => (stands ? [deed] : [])),
    );
    count.deeds += deeds.length;
    count.typedOver += figures.length;
    count.overwritten += figures.filter(({ stands }) => !stands).length;
    const faults = [
      ...(last.kind === 'done' ? [] : [`the last click ended as ${last.kind}`]),
      ...(same(found.cells, clean.cells) ? [] : ['cells']),
      ...(same(found.merges, clean.merges) ? [] : ['merges']),
      ...(commentsAreAsIn(deeds) && !same(found.threads, clean.threads) ? ['comments'] : []),
      ...(new Set(found.threads.map(({ cell }) => cell)).size === found.threads.length ? [] : ['doubled']),
      ...(deeds.some(({ kind }) => kind === 'sort') || found.replies === repliesLeft(deeds)
        ? []
        : ['replies']),
    ];
    if (faults.length > 0) broken.push({ seed, faults, deeds, found, clean });
  }
  process.stdout.write(
    `two sessions and a person: tried ${RUNS}, held ${RUNS - broken.length} ${JSON.stringify(count)}\n`,
  );
  expect(broken).toEqual([]);
}, 7_200_000);

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
