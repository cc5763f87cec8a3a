import type { CellRef } from '../../snapshot/area';
import type { Json } from '../protocol/json';

/** One person's words in a thread. */
export interface Remark {
  readonly id: string;
  content: string;
  /** The text with its mentions marked, and the people they mean; none for plain text. */
  mentions?: { readonly richContent: string; readonly people: readonly Json[] } | null;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly created: Date;
}

/** A comment on a cell, with its replies. */
export interface Thread extends Remark {
  cell: CellRef;
  resolved: boolean;
  readonly replies: Remark[];
}

/** An old-style note on a cell. */
export interface Note {
  cell: CellRef;
  content: string;
  readonly authorName: string;
}
