import type { HostFault } from '../../snapshot/host';
import type { StreetProblem } from '../../reading/streetProblem';
import type { StreetPreview } from '../../recalculate/sumUp';
import type { BookResult } from '../../street/communities/results';

/** A workbook that was picked; null until it was read. */
export interface PickedFile {
  readonly name: string;
  readonly result: BookResult | null;
}

/** What is under way, or how the last thing ended. */
export type StreetStage =
  | { readonly kind: 'picking' }
  /** `done` of the picked workbooks are read. */
  | { readonly kind: 'reading'; readonly done: number; readonly stopping: boolean }
  | { readonly kind: 'summing' }
  /** To be looked at before it is written. */
  | { readonly kind: 'planned'; readonly preview: StreetPreview }
  | { readonly kind: 'writing'; readonly preview: StreetPreview }
  | { readonly kind: 'written'; readonly preview: StreetPreview }
  | { readonly kind: 'takenBack'; readonly kept: number }
  /** The summary was too large to be remembered, or has been taken back elsewhere. */
  | { readonly kind: 'nothingToRestore' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'nothingRead'; readonly problems: readonly StreetProblem[] }
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'refused'; readonly fault: HostFault }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unexpected'; readonly detail: string };

export interface StreetState {
  readonly files: readonly PickedFile[];
  /** The communities' names as they were typed or pasted, one on each line; none where every name is taken. */
  readonly roster: string;
  readonly formulas: boolean;
  readonly stage: StreetStage;
}

export const NOTHING_PICKED: StreetState = {
  files: [],
  roster: '',
  formulas: false,
  stage: { kind: 'picking' },
};

export type StreetAction =
  | { readonly kind: 'picked'; readonly names: readonly string[] }
  | { readonly kind: 'dropped'; readonly name: string }
  | { readonly kind: 'fileRead'; readonly name: string; readonly result: BookResult }
  | { readonly kind: 'stopAsked' }
  | { readonly kind: 'rosterTyped'; readonly roster: string }
  | { readonly kind: 'formulasChosen'; readonly formulas: boolean }
  | { readonly kind: 'staged'; readonly stage: StreetStage };

/** Whether something is under way that must end first. */
export function isUnderWay({ kind }: StreetStage): boolean {
  return kind === 'reading' || kind === 'summing' || kind === 'writing';
}

export function reduceStreet(state: StreetState, action: StreetAction): StreetState {
  switch (action.kind) {
    case 'picked': {
      // A file that is picked again may have changed: it is read again.
      const kept = state.files.filter(({ name }) => !action.names.includes(name));
      const fresh = action.names.map((name) => ({ name, result: null }));
      return { ...state, files: [...kept, ...fresh], stage: { kind: 'picking' } };
    }
    case 'dropped':
      return {
        ...state,
        files: state.files.filter(({ name }) => name !== action.name),
        stage: { kind: 'picking' },
      };
    case 'fileRead': {
      const files = state.files.map((file) =>
        file.name === action.name ? { ...file, result: action.result } : file,
      );
      const done = files.filter(({ result }) => result !== null).length;
      const { stage } = state;
      return { ...state, files, stage: stage.kind === 'reading' ? { ...stage, done } : stage };
    }
    case 'stopAsked':
      return state.stage.kind === 'reading' ? { ...state, stage: { ...state.stage, stopping: true } } : state;
    case 'rosterTyped':
      return { ...state, roster: action.roster, stage: { kind: 'picking' } };
    case 'formulasChosen':
      return { ...state, formulas: action.formulas, stage: { kind: 'picking' } };
    case 'staged':
      return { ...state, stage: action.stage };
  }
}

/** The names in a typed list; null where there are none. */
export function rosterOf({ roster }: Pick<StreetState, 'roster'>): readonly string[] | null {
  const names = roster
    .split(/[\n,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 ? names : null;
}
