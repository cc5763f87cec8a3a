import type { CellRef } from '../snapshot/area';

export interface Thread {
  readonly id: string;
  readonly cell: CellRef;
  readonly author: string;
  readonly created: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
}

export interface Reply {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  readonly text: string;
}

/** Who writes a remark, and when; ids come from outside, so that nothing here is left to chance. */
export interface Authorship {
  readonly author: string;
  readonly now: () => Date;
  readonly newGuid: () => string;
}
