import type { Fraction } from './fraction';
import type { Points } from './points';
import type { Span } from './clause';

/** How much of a clause was found. */
export type Amount =
  /** A mark alone (①). */
  | { readonly kind: 'once' }
  /** ②×3, ②3次. May be a fraction in what people type; whole units are asked for. */
  | { readonly kind: 'quantity'; readonly value: Fraction }
  /** ③=45%, ③=6/15, ③=62. `percent`: written with a % (or ‰), or as a ratio. */
  | { readonly kind: 'measured'; readonly value: Fraction; readonly percent: boolean }
  /** ④扣1.5: the reviewer's own figure. */
  | { readonly kind: 'figure'; readonly points: Points };

/** The words of the cell that a finding was read from. */
export interface FindingSource {
  readonly text: string;
  readonly span: Span;
}

/** 检查情况: what a reviewer saw, one thing of it. */
export type Finding =
  | {
      readonly kind: 'clause';
      readonly clause: number;
      readonly amount: Amount;
      readonly note: string;
      readonly withdrawn: boolean;
      readonly source: FindingSource;
    }
  /** 扣0.5:…: the reviewer's own figure, with no clause behind it. */
  | {
      readonly kind: 'own';
      readonly points: Points;
      readonly note: string;
      readonly source: FindingSource;
    }
  /** 得2:…: the person's score; the computed one is kept beside it. */
  | {
      readonly kind: 'override';
      readonly score: Points;
      readonly note: string;
      readonly source: FindingSource;
    }
  /** Could not be matched with certainty: 待确认, with the clauses it may mean, best first. Never scored. */
  | {
      readonly kind: 'pending';
      readonly reason: PendingReason;
      readonly candidates: readonly number[];
      readonly source: FindingSource;
    };

export type PendingReason =
  | 'plainWords' // words only, more than one clause (or none) fits
  | 'noSuchClause' // ⑦ on an item of five clauses
  | 'maybeListNumber' // "1、…", a bare 2, (2): may be a list's numbering, or a clause's
  | 'maybeAltered' // a number, date or time cell: Excel may have changed what was typed
  | 'unclearQuantity' // ×1.5 on whole units, "若干"
  | 'unclearMeasure' // = without a target or threshold, 0.45 where % is meant
  | 'unclearFigure' // more than three decimals, a sign in front
  | 'conflictingMeasures' // two measured values for one clause
  | 'numberingClash' // the rubric's own (1)(2) disagree with the order
  | 'brokenFormula' // "-0.5:…" became an error or a formula
  | 'contradiction'; // 无 beside a finding, 不适用 beside a finding

/** All that the 检查情况 of one item says. */
export type ItemFindings =
  /** Blank is not checked. */
  | { readonly kind: 'unchecked' }
  /** 无, 正常, √: checked, nothing found. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] };
