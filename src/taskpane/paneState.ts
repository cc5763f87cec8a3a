import type { HostFault } from '../snapshot/host';
import type { CommentEdit, Plan } from '../snapshot/plan';
import type { ItemFindings } from '../rubric/finding';
import type { EditCount, Preview } from '../recalculate/result';
import type { Locale } from '../wording/locale';
import type { PaneMessages } from '../wording/pane/messages';
import { AT_START, reduceBrowsing, type Browsing, type BrowsingAction } from './browsing';
import { changedItems } from './changedItems';
import { DEFAULT_CHOICES, type Choices } from './choices';
import type { RunStep } from './services';
import { entryOf, refKey, tablesOf, type ItemRef } from './tables';

/** How the last run ended, as far as the pane speaks of it. */
export type Ending =
  | {
      readonly kind: 'done';
      readonly edits: EditCount;
      /** Comments that found no place in the workbook: shown here, or their words are lost. */
      readonly unplaced?: readonly CommentEdit[];
    }
  /** Read and scored; these edits are still to be written. */
  | { readonly kind: 'looked'; readonly edits: EditCount }
  /** Read and scored to be looked at before it is written. */
  | { readonly kind: 'planned' }
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
  readonly browsing: Browsing;
  /** Findings set in the pane and not yet written into their cells, by `refKey`. */
  readonly drafts: ReadonlyMap<string, ItemFindings>;
  readonly choices: Choices;
  /** What the last run wrote, as long as it can be taken back. */
  readonly written: Plan | null;
  /** Items that read otherwise than in the result before. */
  readonly changed: readonly ItemRef[];
}

export type PaneAction =
  | { readonly kind: 'runStarted' }
  | { readonly kind: 'runReached'; readonly step: RunStep }
  | { readonly kind: 'stopAsked' }
  | {
      readonly kind: 'runEnded';
      readonly ending: Ending;
      readonly result: Preview | null;
      /** What it wrote. */
      readonly written: Plan | null;
    }
  /** Nothing can be run at all here. */
  | { readonly kind: 'startFailed'; readonly reason: StartFault }
  | { readonly kind: 'sheetChanged' }
  | { readonly kind: 'languageChosen'; readonly language: Locale }
  | { readonly kind: 'planDeclined' }
  | { readonly kind: 'choiceMade'; readonly choices: Partial<Choices> }
  /** Null goes back to what stands in the cell. */
  | { readonly kind: 'drafted'; readonly ref: ItemRef; readonly findings: ItemFindings | null }
  | BrowsingAction;

export function initialState(language: Locale, choices: Choices = DEFAULT_CHOICES): PaneState {
  return {
    language,
    running: null,
    ending: null,
    result: null,
    stale: false,
    browsing: AT_START,
    drafts: new Map(),
    choices,
    written: null,
    changed: [],
  };
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
      return runEnded(state, action);
    case 'startFailed':
      return { ...state, ending: { kind: 'cannotStart', reason: action.reason } };
    case 'sheetChanged':
      // While a run is under way, changes are its own, or it notices them itself.
      return state.result === null || state.stale || state.running ? state : { ...state, stale: true };
    case 'languageChosen':
      return state.language === action.language ? state : { ...state, language: action.language };
    case 'planDeclined':
      return state.result && state.ending?.kind === 'planned'
        ? { ...state, ending: { kind: 'looked', edits: state.result.edits } }
        : state;
    case 'choiceMade':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'drafted': {
      const drafts = new Map(state.drafts);
      if (action.findings) drafts.set(refKey(action.ref), action.findings);
      else drafts.delete(refKey(action.ref));
      return { ...state, drafts };
    }
    case 'viewChosen':
    case 'sectionChosen':
    case 'tableChosen':
    case 'queryChanged':
    case 'itemOpened':
    case 'itemClosed': {
      const browsing = reduceBrowsing(state.browsing, action);
      return browsing === state.browsing ? state : { ...state, browsing };
    }
  }
}

function runEnded(
  state: PaneState,
  { ending, result, written }: Extract<PaneAction, { kind: 'runEnded' }>,
): PaneState {
  return {
    ...state,
    running: null,
    ending,
    result: result ?? state.result,
    // A run that read the sheet has seen every change; one that did not leaves old figures old.
    stale: result === null && state.stale,
    browsing: result ? stillThere(state.browsing, result) : state.browsing,
    written: writtenAfter(state.written, ending, written),
    changed: result ? changedItems(state.result, result) : state.changed,
  };
}

/** An item that is gone from the workbook is open no more. */
function stillThere(browsing: Browsing, { scored }: Preview): Browsing {
  const { open } = browsing;
  return open && !entryOf(tablesOf(scored), open) ? { ...browsing, open: null } : browsing;
}

function writtenAfter(before: Plan | null, ending: Ending, written: Plan | null): Plan | null {
  switch (ending.kind) {
    // A run that had nothing to write leaves the one before it to be taken back.
    case 'done':
      return written && written.edits.length > 0 ? written : before;
    case 'restored':
    case 'cutOff':
      return null;
    case 'looked':
    case 'planned':
    case 'nothingToScore':
    case 'refused':
    case 'stopped':
    case 'busy':
    case 'unexpected':
    case 'cannotStart':
      return before;
  }
}
