import type { Advice } from '../pane/messages';

/** What the pane says where workbooks are picked and summed up. */
export interface StreetPaneWords {
  /** The button that leads there, and the heading. */
  readonly title: string;
  readonly about: string;
  readonly close: string;
  readonly pick: string;
  readonly picked: (count: number) => string;
  /** What the open workbook is called in lists and problems. */
  readonly ownName: string;
  readonly waiting: string;
  readonly read: (community: string, rubrics: number) => string;
  /** A workbook that holds many communities. */
  readonly readMany: (communities: number, rubrics: number) => string;
  readonly notRead: string;
  readonly drop: (file: string) => string;
  readonly roster: string;
  readonly rosterHint: string;
  readonly formulas: string;
  readonly formulasHint: string;
  readonly sumUp: string;
  readonly stop: string;
  readonly stopping: string;
  readonly reading: (done: number, files: number) => string;
  readonly summing: string;
  readonly writing: string;
  readonly problems: (count: number) => string;
  readonly ranks: string;
  readonly rank: string;
  readonly community: string;
  readonly total: string;
  readonly tied: string;
  readonly willWrite: (cells: number, sheet: string) => string;
  readonly upToDate: (sheet: string) => string;
  readonly write: string;
  readonly cancel: string;
  readonly written: (cells: number, sheet: string) => string;
  readonly takeBack: string;
  readonly takenBack: (kept: number) => string;
  /** The summary was too large to be remembered, or has been taken back elsewhere. */
  readonly nothingToRestore: string;
  readonly stopped: string;
  readonly nothingRead: Advice;
  readonly cutOff: Advice;
  readonly busy: Advice;
  readonly unexpected: Advice;
}
