import type { Amount, FindingSource, PendingReason } from '../rubric/finding';
import type { Clause, DoubtReason } from '../rubric/clause';
import type { Item, ItemNotice } from '../rubric/rubric';
import type { Points } from '../rubric/points';

/** Why points were lost or given: a record. Words are in wording/. All points are thousandths. */
export interface Reason {
  readonly code: ReasonCode;
  /** The clause behind it; null for a figure of the reviewer's own, an override. */
  readonly clause: Clause | null;
  /** What was found; null where a person's figure is the whole of it. */
  readonly amount: Amount | null;
  /** Whole units or steps counted; null where the clause does not count. */
  readonly units: number | null;
  /** 应扣: what it should cost, positive; a bonus is negative. */
  readonly due: Points;
  /** 实扣: what it did cost after caps. Over an item these add up to points − score exactly. */
  readonly actual: Points;
  /** What took the difference of due and actual; null when there is none. */
  readonly limit: LimitCode | null;
  readonly note: string;
  readonly source: FindingSource | null;
}

export type ReasonCode =
  | 'fixed'
  | 'perUnit'
  | 'perPoint'
  | 'thresholdMet' // a measured value met the clause's condition
  | 'thresholdNotMet' // … and did not: costs nothing
  | 'awardMissed'
  | 'void'
  | 'partVoid'
  | 'tier'
  | 'discretionary'
  | 'proportional'
  | 'bonus'
  | 'veto'
  | 'belowZero'
  | 'own' // the reviewer's own figure
  | 'withdrawn' // 撤: costs nothing, stays on record
  | 'override'; // balances a person's score against the computed one

export type LimitCode =
  | 'clauseCap'
  | 'partCap'
  | 'groupCap'
  | 'dearestOnly'
  | 'itemCap'
  | 'itemPoints' // 扣完为止
  | 'alreadyVoid' // 本项已不得分
  | 'bonusCap'
  | 'fromTotal'; // taken from the total, not from the item

/** Something a person should look at; costs nothing by itself. */
export type ItemWarning =
  | {
      readonly code: 'pendingFinding';
      readonly reason: PendingReason;
      readonly text: string;
      readonly candidates: readonly number[];
    }
  | { readonly code: 'unreadPassage'; readonly quote: string }
  | { readonly code: 'doubtfulClause'; readonly clause: number; readonly reason: DoubtReason }
  | { readonly code: 'repairedClause'; readonly clause: number }
  | {
      readonly code: 'figureMissing';
      readonly clause: number;
      readonly min: Points | null;
      readonly max: Points | null;
    }
  | {
      readonly code: 'figureOutOfRange';
      readonly clause: number | null;
      readonly figure: Points;
      readonly min: Points;
      readonly max: Points;
    }
  | { readonly code: 'quantityOnFixed'; readonly clause: number; readonly quantity: string }
  | { readonly code: 'onceOnPerUnit'; readonly clause: number }
  | { readonly code: 'onTheLine'; readonly clause: number }
  | { readonly code: 'tierConflict'; readonly clauses: readonly number[] }
  | { readonly code: 'outsideBands'; readonly clause: number }
  | { readonly code: 'ownWithoutClause' }
  /** Not checked, though what it is to earn (得N分) must be seen first: the points it keeps are not earned yet. */
  | { readonly code: 'awardUnchecked'; readonly clauses: readonly number[] }
  | { readonly code: 'overrideOutOfRange'; readonly score: Points }
  | { readonly code: 'veto'; readonly clause: number }
  | ItemNotice;

export type ItemStatus = 'scored' | 'unchecked' | 'notApplicable' | 'overridden';

export interface ItemScore {
  readonly item: Item;
  readonly status: ItemStatus;
  /** 待确认: something on it waits for a person. */
  readonly pending: boolean;
  /** points − score; exceeds points where 倒扣 applies, negative where bonuses do. */
  readonly deduction: Points;
  /** An item that does not apply keeps its points here; whether they count is for the category and the total. */
  readonly score: Points;
  /** What the clauses gave, before an override. */
  readonly computed: Points;
  /** What 倒扣 takes from the total beside the item's own score (policy `from-total`); 0 under the others. */
  readonly fromTotal: Points;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly ItemWarning[];
}

export interface CategoryScore {
  readonly name: string;
  readonly items: readonly ItemScore[];
  /** Full points, without items that do not apply (under `rescale`). */
  readonly points: Points;
  readonly deduction: Points;
  readonly score: Points;
}

export interface TotalScore {
  readonly points: Points;
  readonly deduction: Points;
  readonly score: Points;
  readonly unchecked: number;
  readonly pending: number;
  readonly notApplicable: number;
  /** Items on which a 一票否决 was found. */
  readonly vetoes: readonly string[];
}

export interface ScoreCard {
  readonly categories: readonly CategoryScore[];
  readonly total: TotalScore;
}
