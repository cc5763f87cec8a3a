import type { Facts, Outcome } from './workload';

/** One engine, set up for the workload: its rules are loaded, and what was found is in the form that it takes. */
export interface Engine {
  readonly name: string;
  /** From what was found to item scores and totals, one community after the other or all at once: what is timed. */
  score(): readonly Outcome[] | Promise<readonly Outcome[]>;
  /** All that the engine itself gives for one community, in its own form. */
  resultOf(community: number): unknown;
  /** One community's total, in hundredths of a point, had one clause been found otherwise. */
  edit(edit: Edit): number | Promise<number>;
}

/** What would have been found of one clause in one community. */
export interface Edit {
  readonly community: number;
  /** Where the clause stands: indexes of indicator, item and clause. */
  readonly at: readonly [indicator: number, item: number, clause: number];
  readonly id: string;
  readonly found: Facts[string];
}
