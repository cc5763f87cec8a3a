import type { CellRef } from '../snapshot/area';
import type { Host } from '../snapshot/host';
import { decide } from '../recalculate/decide';
import { recalculate } from '../recalculate/recalculate';
import type { Recalculation, Restoration } from '../recalculate/result';
import type { Settings } from '../recalculate/settings';
import { setFinal } from '../recalculate/setFinal';
import { takeBack } from '../recalculate/takeBack';
import { lookOnly, writeFindingText } from '../recalculate/writeFinding';
import { writePlanned } from '../recalculate/writePlanned';
import type { PaneServices, RunResult, RunWatch, Scope } from './services';
import { RunStopped, WatchedHost } from './watchedHost';

/** What the pane needs of Excel beside reading and writing it. */
export interface SheetView {
  select(sheet: string, cell: CellRef): Promise<void>;
  /** Calls back when someone changes the workbook; returns what ends it. */
  onChanged(listener: () => void): () => void;
  /** Calls back when a cell is selected; returns what ends it. */
  onSelected(listener: (sheet: string, cell: CellRef) => void): () => void;
}

export interface HostServicesParts {
  readonly host: Host;
  readonly view: SheetView;
  /** What to score with, as it is set when a run begins. */
  readonly settings: () => Omit<Settings, 'scope'>;
  /** YYYY-MM-DD where the person is. */
  readonly today: () => string;
  /** Lets the page draw and take clicks. */
  readonly pause: () => Promise<void>;
}

/** The pane's services over a workbook. */
export function hostServices({ host, view, settings, today, pause }: HostServicesParts): PaneServices {
  const watchedHost = new WatchedHost(host, pause);

  const run = async (watch: RunWatch, work: () => Promise<RunResult>): Promise<RunResult> => {
    try {
      return await watchedHost.watched(watch, work);
    } catch (error) {
      if (error instanceof RunStopped) return { kind: 'stopped' };
      throw error;
    }
  };
  const score = (scope: Scope, choice: 'ask' | 'finish'): Promise<Recalculation> =>
    recalculate(watchedHost, { ...settings(), scope }, choice);
  const wholeWorkbook = (): Settings => ({ ...settings(), scope: 'workbook' });
  const restore = async (): Promise<RunResult> => restored(await takeBack(watchedHost));

  return {
    recalculate: (scope, watch) => run(watch, () => score(scope, 'ask')),
    look: (watch) => run(watch, () => lookOnly(watchedHost, wholeWorkbook())),
    write: (preview, watch) => run(watch, () => writePlanned(watchedHost, wholeWorkbook(), preview)),
    writeFinding: (edit, watch) => run(watch, () => writeFindingText(watchedHost, wholeWorkbook(), edit)),
    decide: (answer, watch) => run(watch, () => decide(watchedHost, wholeWorkbook(), answer)),
    setFinal: (sheet, final, watch) =>
      run(watch, () => setFinal(watchedHost, wholeWorkbook(), sheet, final ? today() : null)),
    takeBack: (watch) => run(watch, restore),
    settle: (answer, watch) =>
      run(watch, async () => {
        switch (answer) {
          case 'finish':
            return score('workbook', 'finish');
          case 'restore':
            return restore();
        }
      }),
    select: (sheet, cell) => view.select(sheet, cell),
    onChanged: (listener) => view.onChanged(listener),
    onSelected: (listener) => view.onSelected(listener),
  };
}

function restored(restoration: Restoration): RunResult {
  switch (restoration.kind) {
    case 'done':
      return { kind: 'restored', kept: restoration.kept };
    // Somebody settled it in the meantime, on another machine: the sheet is whole either way.
    case 'nothingToRestore':
      return { kind: 'restored', kept: 0 };
    case 'refused':
      return { kind: 'refused', fault: restoration.fault, preview: null };
    case 'busy':
      return { kind: 'busy' };
  }
}
