import type { Points } from '../rubric/points';
import type { LedgerFault, StreetProblem } from '../reading/streetProblem';
import type { TableNotice, UnratedReason } from '../reading/tableNotice';
import type { WordsByCode } from './wordsByCode';

/** Words of score tables and of summaries over many communities. */
export interface StreetWords {
  /** 未评. */
  readonly unrated: string;
  /** Beside a total: how much of the table it covers. */
  readonly ofScored: (scored: Points) => string;
  readonly why: Readonly<Record<UnratedReason, string>>;
  readonly tableNotice: WordsByCode<TableNotice>;
  readonly summary: SummaryWords;
  readonly problem: WordsByCode<StreetProblem>;
  readonly ledgerFault: WordsByCode<LedgerFault>;
  /** What the terminal says about a folder of workbooks. */
  readonly batch: {
    readonly progress: (done: number, files: number) => string;
    readonly read: (read: number, files: number) => string;
    readonly written: (path: string) => string;
    readonly notWritten: string;
    readonly noWorkbooks: (folder: string) => string;
    readonly noCommunities: (folder: string) => string;
  };
}

/** Words of the 汇总 sheet. */
export interface SummaryWords {
  /** What the sheet is called; the later ones where a sheet of a person's has the name. */
  readonly sheetNames: readonly string[];
  /** @param table the score table's name; empty where there is none. */
  readonly title: (table: string) => string;
  readonly note: string;
  /** Stands for the total of a community that a later summary knows nothing of. */
  readonly absent: string;
  readonly column: {
    readonly rank: string;
    readonly community: string;
    readonly weighted: (indicator: string, points: Points) => string;
    readonly category: (name: string, points: Points) => string;
    readonly total: string;
    readonly scored: string;
    readonly selfScore: string;
    readonly distance: string;
    readonly unchecked: string;
    readonly pending: string;
  };
  readonly loss: Readonly<Record<'indicator' | 'item' | 'quote' | 'communities' | 'points', string>>;
}
