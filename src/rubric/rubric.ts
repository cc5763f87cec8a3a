import type { Clause, Span } from './clause';
import type { Points } from './points';

/** A "(2分)" inside a standard: its clauses cannot cost more than it has. */
export interface Part {
  readonly id: string;
  readonly points: Points;
}

/** Clauses that share a cap (以上累计不超过5分) or of which only the dearest counts (就高不重复). */
export interface ClauseGroup {
  readonly id: string;
  readonly cap: Points | null;
  readonly dearestOnly: boolean;
}

/** A passage that bears on points and could not be read: 待确认, never skipped. */
export interface UnreadPassage {
  readonly quote: string;
  readonly span: Span;
}

/** 项: a numbered line with points and a standard. */
export interface Item {
  /** Unique within the rubric and stable while the sheet's own text is: see itemKey. */
  readonly id: string;
  /** As the sheet numbers it; null when it does not. */
  readonly number: string | null;
  readonly title: string;
  readonly points: Points;
  readonly standard: string;
  readonly clauses: readonly Clause[];
  readonly parts: readonly Part[];
  readonly groups: readonly ClauseGroup[];
  /** 各项所扣不得超过N分: the most that ordinary deductions can take; null is the item's points. */
  readonly cap: Points | null;
  /** The most that bonuses can add; null is no limit. */
  readonly bonusCap: Points | null;
  readonly unread: readonly UnreadPassage[];
  readonly notices: readonly ItemNotice[];
}

/** What a person should know about how an item was read; passed on to the score card as a warning. */
export type ItemNotice =
  /** The text is damaged or cut off; a rule pack states the figure, and says that it is inferred. */
  | { readonly code: 'inferredFigure'; readonly clause: number }
  /** Sheet and pack disagree; the sheet's own text stands. `clause` is null where the whole item is meant. */
  | {
      readonly code: 'packDiffers';
      readonly clause: number | null;
      readonly detail: PackDifference;
      /** What the pack says in the clause's place; absent where it says nothing, or the whole item is meant. */
      readonly inPack?: Clause;
    };

export type PackDifference =
  | 'points'
  | 'kind'
  | 'measure' // the value a measured one is held against (threshold, target), or the step counted by
  | 'missing' // the pack has a clause that the text has not
  | 'extra'; // the text has a clause, or the sheet an item, that the pack has not

/** 考核项目: a named group of items, with a subtotal. */
export interface Category {
  readonly name: string;
  readonly items: readonly Item[];
}

/** 考核细则 of one indicator. */
export interface Rubric {
  readonly name: string;
  readonly categories: readonly Category[];
  /** false for a rubric known to be a fragment: not weighted without a warning. */
  readonly complete: boolean;
}

/** 考核指标: one row of the score table. */
export interface Indicator {
  readonly number: string;
  readonly category: string;
  readonly name: string;
  /** 基本分. */
  readonly points: Points;
  readonly office: string;
}

/** 分值表. */
export interface ScoreTable {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}
