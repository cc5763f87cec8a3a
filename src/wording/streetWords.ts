import type { Points } from '../rubric/points';
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
}
