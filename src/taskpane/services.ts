import type { CellRef } from '../snapshot/area';
import type { Answer } from '../recalculate/decide';
import type { Preview, Recalculation } from '../recalculate/result';
import type { Settings } from '../recalculate/settings';
import type { CellText } from '../recalculate/writeFinding';

/** How far a run has got. */
export type RunStep = 'reading' | 'scoring' | 'writing';

/** How the pane follows a run, and ends it early. */
export interface RunWatch {
  readonly onStep: (step: RunStep) => void;
  /** Once aborted, nothing is written any more; what is being written is written to its end. */
  readonly stop: AbortSignal;
}

/** Every rubric of the workbook, or the sheet in front only. */
export type Scope = Settings['scope'];

export type RunResult =
  | Recalculation
  | { readonly kind: 'stopped' }
  /** Read and scored, and no score written. */
  | { readonly kind: 'looked'; readonly preview: Preview }
  /** A run was taken back; `kept` cells were left because a person has changed them since. */
  | { readonly kind: 'restored'; readonly kept: number };

/** A run that was cut off is written to its end, or taken back. */
export type CutOffAnswer = 'finish' | 'restore';

/** All that the pane knows of the workbook. The page's entry wires it to Excel, a test to plain data. */
export interface PaneServices {
  /** Reads, scores and writes. Rejects only for faults that nobody foresaw. */
  recalculate(scope: Scope, watch: RunWatch): Promise<RunResult>;
  /** Reads and scores, and writes nothing. */
  look(watch: RunWatch): Promise<RunResult>;
  /** Writes what a preview said, if it still holds. */
  write(preview: Preview, watch: RunWatch): Promise<RunResult>;
  /** Writes the text of one 检查情况 cell, and looks again. */
  writeFinding(edit: CellText, watch: RunWatch): Promise<RunResult>;
  /** Remembers in the workbook what a person says about how it was read, and looks again. */
  decide(answer: Answer, watch: RunWatch): Promise<RunResult>;
  /** Marks a sheet as final, or takes the mark off, and looks again. */
  setFinal(sheet: string, final: boolean, watch: RunWatch): Promise<RunResult>;
  /** Takes the last run back. */
  takeBack(watch: RunWatch): Promise<RunResult>;
  /** Settles a run that was cut off. */
  settle(answer: CutOffAnswer, watch: RunWatch): Promise<RunResult>;
  /** Shows a cell in the sheet; does nothing when it is gone. */
  select(sheet: string, cell: CellRef): Promise<void>;
  /** Calls back when someone changes the workbook (not for the product's own writing); returns what ends it. */
  onChanged(listener: () => void): () => void;
  /** Calls back when a person, or the pane, selects a cell; returns what ends it. */
  onSelected(listener: (sheet: string, cell: CellRef) => void): () => void;
}
