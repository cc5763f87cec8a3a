import type { CellRef } from '../snapshot/area';
import type { Preview } from '../recalculate/result';
import type { Ending } from './paneState';
import type { CutOffAnswer, PaneServices, RunResult, RunWatch, Scope } from './services';
import type { PaneStore } from './store';

/** What the pane and the ribbon can ask for; both go through one controller, so that one run is under way at a time. */
export interface PaneController {
  /** Runs once and keeps the store in step. Never rejects: how it ended is returned and stands in the store. */
  score(scope: Scope): Promise<Ending>;
  settle(answer: CutOffAnswer): Promise<Ending>;
  stop(): void;
  select(sheet: string, cell: CellRef): Promise<void>;
}

export function createPaneController(store: PaneStore, services: PaneServices): PaneController {
  let running: AbortController | null = null;

  async function run(work: (watch: RunWatch) => Promise<RunResult>): Promise<Ending> {
    if (running) return { kind: 'busy' };
    const stop = new AbortController();
    running = stop;
    store.dispatch({ kind: 'runStarted' });
    const ended = await endingOf(() =>
      work({ stop: stop.signal, onStep: (step) => store.dispatch({ kind: 'runReached', step }) }),
    );
    running = null;
    store.dispatch({ kind: 'runEnded', ...ended });
    return ended.ending;
  }

  return {
    score: (scope) => run((watch) => services.recalculate(scope, watch)),
    settle: (answer) => run((watch) => services.settle(answer, watch)),
    stop() {
      running?.abort();
      store.dispatch({ kind: 'stopAsked' });
    },
    // A cell that cannot be shown (its sheet was deleted just now) costs the person nothing but the click.
    select: (sheet, cell) => services.select(sheet, cell).catch(() => undefined),
  };
}

interface Ended {
  readonly ending: Ending;
  readonly result: Preview | null;
}

async function endingOf(work: () => Promise<RunResult>): Promise<Ended> {
  try {
    return ended(await work());
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ending: { kind: 'unexpected', detail }, result: null };
  }
}

function ended(result: RunResult): Ended {
  switch (result.kind) {
    case 'done':
      return { ending: { kind: 'done', edits: result.preview.edits }, result: result.preview };
    case 'nothingToScore':
      return { ending: { kind: 'nothingToScore' }, result: result.preview };
    case 'cutOff':
      return { ending: { kind: 'cutOff' }, result: result.preview };
    case 'refused':
      return { ending: { kind: 'refused', fault: result.fault }, result: result.preview };
    case 'restored':
      return { ending: { kind: 'restored', kept: result.kept }, result: null };
    case 'busy':
    case 'stopped':
      return { ending: { kind: result.kind }, result: null };
  }
}
