import { preview } from '../../src/recalculate/preview';
import { recalculate } from '../../src/recalculate/recalculate';
import { takeBack } from '../../src/recalculate/takeBack';
import type { Fault } from '../../src/standin/host';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { openInExcel } from './excelProgram';
import { numbers } from './numbers';

/** One fault: which of the add-in's batches it strikes, where in it, and how. */
interface Strike {
  readonly batch: number;
  readonly action: number;
  /** The first or last action of its batch. */
  readonly isEdge: boolean;
  readonly mode: Mode;
}

/** `answerLost` is a line that breaks for one batch and is there again; a connection that is lost stays lost. */
type Mode = Fault['kind'] | 'answerLost';

/** Where the law holds, one of the first three; else what went wrong. */
type Ending =
  | { readonly kind: 'asPlanned' | 'asBefore' | 'announced' }
  | { readonly kind: 'broken'; readonly what: string };

/** Which of the faults that can strike a click are tried. */
export interface Portion {
  /** Each n-th action of every batch. */
  readonly every?: number;
  /** The first and the last action of every batch. */
  readonly edges?: boolean;
  /** So many others, that look random and repeat. */
  readonly others?: number;
}

/**
 * Clicks once for each fault of a portion, and holds each ending to the law. Prints how many there are, how many were
 * tried and how many held.
 */
export async function strikeEverywhere(name: string, file: Uint8Array, portion: Portion): Promise<void> {
  const before = await content(openInExcel(file).bytes());
  const { strikes, planned } = await rehearse(file);
  const chosen = chosenOf(strikes, portion);
  const count = { asPlanned: 0, asBefore: 0, announced: 0, broken: 0 };
  const broken: string[] = [];
  for (const strike of chosen) {
    const ending = await clickWith(file, strike, planned, before);
    count[ending.kind] += 1;
    if (ending.kind === 'broken') broken.push(`${JSON.stringify(strike)}: ${ending.what}`);
  }
  process.stdout.write(
    `${name}: ${strikes.length} faults, tried ${chosen.length}, held ${chosen.length - broken.length}` +
      ` (as planned ${count.asPlanned}, as before ${count.asBefore}, announced ${count.announced})\n`,
  );
  expect(broken).toEqual([]);
}

function chosenOf(strikes: readonly Strike[], { every, edges, others = 0 }: Portion): readonly Strike[] {
  const next = numbers(7);
  const isChosen = (strike: Strike, index: number) =>
    (every !== undefined && index % every === 0) || (edges === true && strike.isEdge);
  const chosen = new Set(strikes.filter(isChosen));
  const rest = strikes.filter((strike) => !chosen.has(strike));
  for (let count = 0; count < others && rest.length > 0; count += 1) {
    for (const strike of rest.splice(Math.floor(next() * rest.length), 1)) chosen.add(strike);
  }
  return strikes.filter((strike) => chosen.has(strike));
}

/** A click without faults, to learn what is planned and what could be struck. */
async function rehearse(file: Uint8Array): Promise<{ strikes: readonly Strike[]; planned: string }> {
  const book = openInExcel(file);
  const result = await recalculate(book.excel, settings());
  if (result.kind !== 'done') throw new Error(`the rehearsal ended as ${JSON.stringify(result)}`);
  const own = book.host.batches.filter(({ isCleanup }) => !isCleanup);
  const strikes = own.flatMap(({ actions }, batch): Strike[] => [
    { batch, action: 0, mode: 'batch', isEdge: true },
    ...Array.from({ length: actions }, (_, action): Strike[] => {
      const isEdge = action === 0 || action === actions - 1;
      const modes = ['action', 'connectionLost', 'answerLost'] as const;
      return modes.map((mode) => ({ batch, action, mode, isEdge }));
    }).flat(),
  ]);
  return { strikes, planned: await content(book.bytes()) };
}

/** A click that a fault strikes. Once a connection is lost, it stays lost until the workbook is opened again. */
async function clickWith(file: Uint8Array, strike: Strike, planned: string, before: string): Promise<Ending> {
  const book = openInExcel(file);
  let struck = false;
  book.host.betweenBatches = () => {
    const next = book.host.batches.filter(({ isCleanup }) => !isCleanup).length;
    if (next < strike.batch) return;
    if (!struck) book.host.plant(faultOf(strike));
    else if (strike.mode === 'connectionLost') book.host.plant({ kind: 'connectionLost', afterAction: -1 });
    struck = true;
  };
  const result = await recalculate(book.excel, settings());
  book.host.betweenBatches = null;
  const bytes = book.bytes();
  const now = await content(bytes);
  const cutOff = preview(await openBook(bytes).capture(), settings()).cutOff;
  const said = result.kind === 'refused' ? result.fault.code : result.kind;
  if (!cutOff && now === planned && (said === 'done' || said === 'unconfirmed')) return { kind: 'asPlanned' };
  if (!cutOff && now === before && result.kind === 'refused' && said !== 'partlyWritten')
    return { kind: 'asBefore' };
  if (cutOff && (said === 'partlyWritten' || said === 'unconfirmed'))
    return restorable(bytes, planned, before);
  const stands = now === planned ? 'as planned' : now === before ? 'as before' : 'otherwise';
  return { kind: 'broken', what: `said ${said}, stands ${stands}${cutOff ? ', announced' : ''}` };
}

function faultOf({ mode, action }: Strike): Fault {
  switch (mode) {
    case 'action':
      return { kind: 'action', index: action, code: 'GeneralException' };
    case 'batch':
      return { kind: 'batch', code: 'GeneralException' };
    case 'connectionLost':
    case 'answerLost':
      return { kind: 'connectionLost', afterAction: action };
  }
}

/** The next start says that a run was cut off, and both of its offers keep their word. */
async function restorable(file: Uint8Array, planned: string, before: string): Promise<Ending> {
  const broken = (what: string): Ending => ({ kind: 'broken', what });
  const restored = openInExcel(file);
  const asked = await recalculate(restored.excel, settings());
  if (asked.kind !== 'cutOff') return broken(`the next start ended as ${asked.kind}`);
  const back = await takeBack(restored.excel);
  if (back.kind !== 'done') return broken(`taking back ended as ${back.kind}`);
  if ((await content(restored.bytes())) !== before) return broken('not as before after taking back');
  const again = await recalculate(restored.excel, settings());
  if (again.kind !== 'done') return broken(`a click after taking back ended as ${again.kind}`);
  if ((await content(restored.bytes())) !== planned) return broken('not as planned when clicked again');

  const finished = openInExcel(file);
  const end = await recalculate(finished.excel, settings(), 'finish');
  if (end.kind !== 'done') return broken(`finishing ended as ${end.kind}`);
  if ((await content(finished.bytes())) !== planned) return broken('not as planned after finishing');
  return { kind: 'announced' };
}

/** What a workbook says, whoever looks: values, formulas, formats, merges, comments and replies. */
async function content(bytes: Uint8Array): Promise<string> {
  const { sheets } = await openBook(bytes).capture();
  return JSON.stringify(
    sheets.map((sheet) => ({
      ...sheet,
      threads: sheet.threads
        .map((thread) => ({ ...thread, id: '' }))
        .sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column),
      merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    })),
  );
}
