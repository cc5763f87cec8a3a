import type { HostFault } from '../snapshot/host';
import type { EditCount, Preview } from '../recalculate/result';
import type { Locale } from '../wording/locale';
import type { PaneMessages } from '../wording/pane/messages';
import type { RunStep } from './services';

/** How the last run ended, as far as the pane speaks of it. */
export type Ending =
  | { readonly kind: 'done'; readonly edits: EditCount }
  | { readonly kind: 'nothingToScore' }
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'refused'; readonly fault: HostFault }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'restored'; readonly kept: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unexpected'; readonly detail: string }
  /** Nothing can be run at all: this is no Excel, or too old a one. */
  | { readonly kind: 'cannotStart'; readonly reason: StartFault };

export type StartFault = keyof PaneMessages['startFault'];

/** A run that is under way. */
export interface Running {
  readonly step: RunStep;
  readonly stopping: boolean;
}

export interface PaneState {
  readonly language: Locale;
  readonly running: Running | null;
  /** How the last run ended; stays in sight while the next one is under way, so that nothing jumps. */
  readonly ending: Ending | null;
  /** What the last run that could read found. */
  readonly result: Preview | null;
  /** The sheet was changed after `result` was read. */
  readonly stale: boolean;
}

export type PaneAction =
  | { readonly kind: 'runStarted' }
  | { readonly kind: 'runReached'; readonly step: RunStep }
  | { readonly kind: 'stopAsked' }
  | { readonly kind: 'runEnded'; readonly ending: Ending; readonly result: Preview | null }
  /** Nothing can be run at all here. */
  | { readonly kind: 'startFailed'; readonly reason: StartFault }
  | { readonly kind: 'sheetChanged' }
  | { readonly kind: 'languageChosen'; readonly language: Locale };

export function initialState(language: Locale): PaneState {
  return { language, running: null, ending: null, result: null, stale: false };
}

/** The next state; the same object when the action changes nothing. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'runStarted':
      return { ...state, running: { step: 'reading', stopping: false } };
    case 'runReached':
      return state.running ? { ...state, running: { ...state.running, step: action.step } } : state;
    case 'stopAsked':
      return state.running ? { ...state, running: { ...state.running, stopping: true } } : state;
    case 'runEnded':
      return {
        ...state,
        running: null,
        ending: action.ending,
        result: action.result ?? state.result,
        // A run that read the sheet has seen every change; one that did not leaves old figures old.
        stale: action.result === null && state.stale,
      };
    case 'startFailed':
      return { ...state, ending: { kind: 'cannotStart', reason: action.reason } };
    case 'sheetChanged':
      // While a run is under way, changes are its own, or it notices them itself.
      return state.result === null || state.stale || state.running ? state : { ...state, stale: true };
    case 'languageChosen':
      return state.language === action.language ? state : { ...state, language: action.language };
  }
}
