import type { CellRef } from './area';
import type { CommentEdit, Plan } from './plan';
import type { Snapshot } from './snapshot';

/** A workbook that can be read and written: a live Excel (excel/) or a file (xlsx/). */
export interface Host {
  /** @throws HostFailure when the workbook cannot be read at all. */
  capture(): Promise<Snapshot>;
  /** Makes the plan's edits, or none of them. Never throws for a reason a person can act on: it says so in the result. */
  apply(plan: Plan): Promise<Outcome>;
}

export type Outcome =
  | {
      readonly kind: 'applied';
      /** Comments that the host would not take, one by one; their text belongs elsewhere on the sheet. */
      readonly refusedComments: readonly CommentEdit[];
    }
  | { readonly kind: 'refused'; readonly fault: HostFault };

/** Why a host could not do it, with what a person needs to know to help. Words are in wording/. */
export type HostFault =
  | { readonly code: 'sheetProtected'; readonly sheet: string; readonly cells: readonly CellRef[] }
  | { readonly code: 'structureProtected' }
  | { readonly code: 'readOnly' }
  /** The file is digitally signed, and any change makes the signature void. */
  | { readonly code: 'signed' }
  | { readonly code: 'cellEditing' }
  | { readonly code: 'changedMeanwhile'; readonly sheet: string; readonly cells: readonly CellRef[] }
  | { readonly code: 'sheetGone'; readonly sheet: string }
  | { readonly code: 'apiTooOld'; readonly needed: string }
  | { readonly code: 'tooLarge'; readonly sheet: string | null }
  /** A run was cut off, and what it has begun is announced at the next start. */
  | { readonly code: 'partlyWritten'; readonly detail: string }
  /** Nobody answered while it wrote: all of it may stand, or part of it, or nothing. The next start finds out. */
  | { readonly code: 'unconfirmed'; readonly detail: string }
  /** A part of the file that had to be changed is damaged. */
  | { readonly code: 'damagedPart'; readonly part: string | null }
  | { readonly code: 'hostError'; readonly detail: string };

/** Thrown by `capture`: the workbook could not be read. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  constructor(
    readonly fault: HostFault,
    options?: ErrorOptions,
  ) {
    super(fault.code, options);
  }
}
