import type { Fraction } from './fraction';
import type { Points } from './points';

/** Where a passage stands in a text: UTF-16 offsets, `end` excluded. `text.slice(start, end)` is the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Comparison = '<' | '<=' | '>' | '>=' | '=';

/** A measured value decides: the clause holds when `measured op value`. */
export interface Threshold {
  readonly op: Comparison;
  readonly value: Fraction;
  /** As the text has it: "%", "岁", "次", … ; null when it names none. A "%" value is held as a fraction of 100. */
  readonly unit: string | null;
  /** A bare 以下, whose reading of the value exactly on the line is a convention: such a value is flagged. */
  readonly bareBelow: boolean;
}

/** What should be reached: 不少于4次 (atLeast 4), 3%以内 (atMost 3/100). Turns a measured value into a shortfall. */
export interface Target {
  readonly direction: 'atLeast' | 'atMost';
  readonly value: Fraction;
  readonly unit: string | null;
}

/** One end of a band; null is open. */
export interface Bound {
  readonly value: Fraction;
  readonly included: boolean;
  /** As in `Threshold`: a bare 以下 that no other band begins at, included by convention. */
  readonly bareBelow?: true;
}

export interface Band {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly unit: string | null;
}

/** What every clause has, whatever its kind. All points are thousandths. */
export interface ClauseBase {
  /** Place in the item, from 1: what ① and "2x3" point at. */
  readonly number: number;
  /** The condition and what it costs, cut from the standard. Empty for a clause that only a pack knows. */
  readonly quote: string;
  readonly span: Span | null;
  /** What must be so, cut from the standard (or the pack's words). */
  readonly condition: string;
  /** 最多扣N分 of this clause. */
  readonly cap: Points | null;
  /** 倒扣: taken below zero, beside the item's own floor. */
  readonly belowZero: boolean;
  /** Id of the "(2分)" part that the clause belongs to (`Item.parts`). */
  readonly part: string | null;
  /** Id of the group whose cap or 就高不重复 it shares (`Item.groups`). */
  readonly group: string | null;
  readonly source: 'text' | 'pack' | 'confirmed';
  /** A doubtful clause is 待确认: offered, not counted, until a person confirms it. */
  readonly certainty: Certainty;
  /**
   * A number that the condition names where no measured value decides (满溢超过2小时的,每次扣0.5分): shown, never
   * computed from. Kinds that a measured value does decide have a `threshold`, `target` or `band` instead.
   */
  readonly mentions?: Threshold | Band;
}

export type Certainty =
  | { readonly kind: 'certain' }
  /** Read through damage that allows one reading only: counts, and is marked. */
  | { readonly kind: 'repaired' }
  | { readonly kind: 'doubtful'; readonly reason: DoubtReason };

export type DoubtReason =
  | 'truncated' // the text ends inside the figure
  | 'ambiguous' // more than one reading
  | 'abovePoints' // costs more than the item has
  | 'unclearCondition'
  | 'textAndPackDiffer';

/** 扣N分: N once. With `award`, the text says what is earned (得N分), and N is lost when it was not met. */
export interface FixedClause extends ClauseBase {
  readonly kind: 'fixed';
  readonly points: Points;
  readonly threshold: Threshold | null;
  readonly award: boolean;
}

/**
 * 每少一次扣N分: N for each whole `per` units. With `award`, the text says what each earns (每办一场得N分): N is lost for
 * each that is short of the most that can be earned, which is the target.
 */
export interface PerUnitClause extends ClauseBase {
  readonly kind: 'perUnit';
  readonly points: Points;
  readonly per: Fraction;
  readonly unit: string;
  readonly target: Target | null;
  readonly award?: true;
}

/** 每低1个百分点扣N分: N for each whole `per` of shortfall; `per` is a fraction of 1 (1 percentage point = 1/100). */
export interface PerPointClause extends ClauseBase {
  readonly kind: 'perPoint';
  readonly points: Points;
  readonly per: Fraction;
  readonly unit: string;
  readonly target: Target | null;
}

/** 不得分: all of the item, or of its part. */
export interface VoidClause extends ClauseBase {
  readonly kind: 'void';
  readonly scope: 'item' | 'part';
  readonly threshold: Threshold | null;
}

/** One band of several on one measure; `measure` is the same for all of them. `points` may be 0 (满分). */
export interface TierClause extends ClauseBase {
  readonly kind: 'tier';
  readonly points: Points;
  readonly measure: string;
  /** null when the band is no number (优, 良): a person ticks it. */
  readonly band: Band | null;
  readonly award: Points | null;
}

/** 扣1-3分, 酌情: the reviewer's own figure within the range; with `unit`, for each one. */
export interface DiscretionaryClause extends ClauseBase {
  readonly kind: 'discretionary';
  /** null where the text gives no figure (酌情扣分): 0 up to the item's points. */
  readonly min: Points | null;
  readonly max: Points | null;
  readonly unit: string | null;
}

/** 按比例得分: P × (1 − ratio). */
export interface ProportionalClause extends ClauseBase {
  readonly kind: 'proportional';
}

/** 加N分, for each `per` units when it has a unit. */
export interface BonusClause extends ClauseBase {
  readonly kind: 'bonus';
  /** null where the reviewer gives the figure, within min…max. */
  readonly points: Points | null;
  readonly min: Points | null;
  readonly max: Points | null;
  readonly per: Fraction;
  readonly unit: string | null;
}

/** 一票否决: changes no number by itself; the total says so. */
export interface VetoClause extends ClauseBase {
  readonly kind: 'veto';
}

/** 扣分点: one rule inside a standard. */
export type Clause =
  | FixedClause
  | PerUnitClause
  | PerPointClause
  | VoidClause
  | TierClause
  | DiscretionaryClause
  | ProportionalClause
  | BonusClause
  | VetoClause;

export type ClauseKind = Clause['kind'];
