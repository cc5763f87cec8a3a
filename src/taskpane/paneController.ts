import type { CellRef } from '../snapshot/area';
import type { Plan } from '../snapshot/plan';
import type { Answer } from '../recalculate/decide';
import type { Preview } from '../recalculate/result';
import { draftText } from './item/findingDraft';
import { cellOfItem } from './itemCells';
import type { Ending } from './paneState';
import type { CutOffAnswer, PaneServices, RunResult, RunWatch, Scope } from './services';
import type { PaneStore } from './store';
import { entryAt, entryOf, refKey, tableNamed, tablesOf, type ItemRef } from './tables';

/** What the pane and the ribbon can ask for; both go through one controller, so that one run is under way at a time. */
export interface PaneController {
  /** Runs once and keeps the store in step. Never rejects: how it ended is returned and stands in the store. */
  score(scope: Scope): Promise<Ending>;
  /** Reads and scores, and shows what would be written. */
  plan(): Promise<Ending>;
  /** Writes what was shown. */
  writePlanned(): Promise<Ending>;
  /** Reads and scores, and writes nothing. */
  look(): Promise<Ending>;
  decide(answer: Answer): Promise<Ending>;
  /** Marks a sheet as final, or takes the mark off. */
  setFinal(sheet: string, final: boolean): Promise<Ending>;
  takeBack(): Promise<Ending>;
  settle(answer: CutOffAnswer): Promise<Ending>;
  stop(): void;
  /** Writes an item's draft into its 检查情况 cell; does nothing where it has neither. */
  writeDraft(ref: ItemRef): Promise<Ending | null>;
  /** Opens an item in the pane, and shows its cell. */
  openItem(ref: ItemRef): Promise<void>;
  /** A cell was selected in the sheet: the item that it belongs to is shown. */
  cellSelected(sheet: string, cell: CellRef): void;
  /** Shows an item's cell. */
  showItem(ref: ItemRef): Promise<void>;
  select(sheet: string, cell: CellRef): Promise<void>;
}

export function createPaneController(store: PaneStore, services: PaneServices): PaneController {
  let running: AbortController | null = null;

  async function run(work: (watch: RunWatch) => Promise<PaneRun>, showPlan = false): Promise<Ending> {
    if (running) return { kind: 'busy' };
    const stop = new AbortController();
    running = stop;
    store.dispatch({ kind: 'runStarted' });
    const result = await endingOf(() =>
      work({ stop: stop.signal, onStep: (step) => store.dispatch({ kind: 'runReached', step }) }),
    );
    running = null;
    const ending: Ending = showPlan && result.ending.kind === 'looked' ? { kind: 'planned' } : result.ending;
    store.dispatch({ kind: 'runEnded', ...result, ending });
    return ending;
  }

  // A cell that cannot be shown (its sheet was deleted just now) costs the person nothing but the click.
  const select = (sheet: string, cell: CellRef) => services.select(sheet, cell).catch(() => undefined);
  const tables = () => tablesOf(store.getState().result?.scored ?? []);

  async function showItem(ref: ItemRef): Promise<void> {
    const { result, written } = store.getState();
    const entry = entryOf(tables(), ref);
    const table = tableNamed(tables(), ref.table);
    if (!result || !entry || !table) return;
    const cell = cellOfItem(table.scored.reading, entry.score, written ?? result.plan);
    if (cell) await select(entry.sheet, cell);
  }

  return {
    score: (scope) =>
      run(async (watch) => withNewColumns(await services.recalculate(scope, watch), watch, services)),
    plan: () => run((watch) => services.look(watch), true),
    async writePlanned() {
      const { ending, result } = store.getState();
      if (ending?.kind !== 'planned' || !result) return { kind: 'busy' };
      return run(async (watch) => withNewColumns(await services.write(result, watch), watch, services));
    },
    look: () => run((watch) => services.look(watch)),
    decide: (answer) => run((watch) => services.decide(answer, watch)),
    setFinal: (sheet, final) => run((watch) => services.setFinal(sheet, final, watch)),
    takeBack: () => run((watch) => services.takeBack(watch)),
    settle: (answer) => run((watch) => services.settle(answer, watch)),
    stop() {
      running?.abort();
      store.dispatch({ kind: 'stopAsked' });
    },
    async writeDraft(ref) {
      const entry = entryOf(tables(), ref);
      const draft = entry && draftOf(store, ref);
      const finding = entry?.place?.finding;
      if (!entry || !draft || !finding) return null;
      const text = draftText(draft, entry.score.item);
      const edit = { sheet: entry.sheet, cell: finding.cell, before: finding.value, text };
      const ending = await run((watch) => services.writeFinding(edit, watch));
      // What could not be written is still the person's to write.
      if (ending.kind === 'looked') store.dispatch({ kind: 'drafted', ref, findings: null });
      return ending;
    },
    async openItem(ref) {
      store.dispatch({ kind: 'itemOpened', ref, fromSheet: false });
      await showItem(ref);
    },
    showItem,
    cellSelected(sheet, cell) {
      // Only pages about items follow the sheet: whoever works through a queue is not to be torn from it.
      const { view } = store.getState().browsing;
      if (view !== 'overview' && view !== 'items') return;
      const entry = entryAt(tables(), sheet, cell);
      // The pane's own selecting comes back here too: the item is open already, and nothing happens.
      if (entry) store.dispatch({ kind: 'itemOpened', ref: entry.ref, fromSheet: true });
    },
    select,
  };
}

/** A run, and where it added columns the workbook as it reads with them. */
type PaneRun = RunResult & { readonly after?: Preview };

interface Ended {
  readonly ending: Ending;
  readonly result: Preview | null;
  readonly written: Plan | null;
}

/**
 * The first run on a sheet gives it columns that its reading does not know: findings could not be written there. So the
 * workbook is read once more. Should that fail, the reading from before the run serves until the next one.
 */
async function withNewColumns(result: RunResult, watch: RunWatch, services: PaneServices): Promise<PaneRun> {
  if (result.kind !== 'done' || result.preview.scored.every(hasFindingColumn)) return result;
  const looked = await services.look(watch).catch(() => null);
  return looked?.kind === 'looked' ? { ...result, after: looked.preview } : result;
}

function hasFindingColumn({ reading }: Preview['scored'][number]): boolean {
  return reading.items.every(({ finding }) => finding !== null);
}

async function endingOf(work: () => Promise<PaneRun>): Promise<Ended> {
  try {
    return ended(await work());
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ending: { kind: 'unexpected', detail }, result: null, written: null };
  }
}

function ended(run: PaneRun): Ended {
  const written = run.kind === 'done' ? run.preview.plan : null;
  return { ...endingAndResult(run), written };
}

function endingAndResult(run: PaneRun): Omit<Ended, 'written'> {
  switch (run.kind) {
    case 'done':
      return {
        ending: { kind: 'done', edits: run.preview.edits, unplaced: run.unplaced ?? [] },
        result: run.after ?? run.preview,
      };
    case 'looked':
      return { ending: { kind: 'looked', edits: run.preview.edits }, result: run.preview };
    case 'nothingToScore':
      return { ending: { kind: 'nothingToScore' }, result: run.preview };
    case 'cutOff':
      return { ending: { kind: 'cutOff' }, result: run.preview };
    case 'refused':
      return { ending: { kind: 'refused', fault: run.fault }, result: run.preview };
    case 'restored':
      return { ending: { kind: 'restored', kept: run.kept }, result: null };
    case 'busy':
    case 'stopped':
      return { ending: { kind: run.kind }, result: null };
  }
}

function draftOf(store: PaneStore, ref: ItemRef) {
  return store.getState().drafts.get(refKey(ref)) ?? null;
}
