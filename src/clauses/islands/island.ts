import type { Fraction } from '../../rubric/fraction';
import type { Points } from '../../rubric/points';

/** How much: a figure, a choice left to the reviewer, or figures for several cases in turn. */
export type Figure =
  | { readonly kind: 'exact'; readonly points: Points; readonly truncated?: true }
  /** `min` is null where only the upper end is said: 在3分以内. */
  | { readonly kind: 'range'; readonly min: Points | null; readonly max: Points }
  | { readonly kind: 'list'; readonly points: readonly Points[] }
  /** 酌情扣分: none given. */
  | { readonly kind: 'open' }
  /** 扣除本项一半分值: a share of what the item has. */
  | { readonly kind: 'share'; readonly share: Fraction };

/** What a recognised passage means. What is in no island is water, and may not bear on points. */
export type IslandBody =
  | { readonly kind: 'deduct'; readonly figure: Figure; readonly belowZero?: true }
  | { readonly kind: 'bonus'; readonly figure: Figure }
  | { readonly kind: 'award'; readonly figure: Figure }
  /** A figure without a verb (每人次2分): what it does is told by its surroundings. */
  | { readonly kind: 'bare'; readonly figure: Figure }
  | { readonly kind: 'void'; readonly of: 'part' | 'this' | 'item' | 'open' }
  | { readonly kind: 'full' }
  | { readonly kind: 'veto' }
  | { readonly kind: 'proportional' }
  /** 各, 分别, 均: one clause for each case named before. */
  | { readonly kind: 'each' }
  /** 酌情, 视情节轻重. */
  | { readonly kind: 'judged' }
  | {
      readonly kind: 'unit';
      readonly per: Fraction;
      readonly unit: string;
      readonly percent: boolean;
      /** Says what is short (每少一次), and so belongs to the condition; else it only counts (每处). */
      readonly telling: boolean;
      /** 每户: with 每, words may stand between it and the amount. */
      readonly every: boolean;
      /** 每低于90%一个百分点: names the number that it is counted from. */
      readonly line: boolean;
    }
  /** /人次, after the amount. */
  | { readonly kind: 'slashUnit'; readonly unit: string }
  | {
      readonly kind: 'cap';
      readonly points: Points;
      readonly of: CapScope;
      /** 累计: where it follows several amounts, it is for their sum. */
      readonly total: boolean;
    }
  | { readonly kind: 'dearest' }
  | { readonly kind: 'part'; readonly points: Points }
  | { readonly kind: 'otherwise' }
  /** Stated for all clauses of the item: 扣完后继续倒扣. */
  | { readonly kind: 'belowZero' }
  /** Belongs to the clause before, and says nothing new: 扣完为止. */
  | { readonly kind: 'floor' }
  /** Heads a passage on what is added (加分项:) or taken (扣分项:). */
  | { readonly kind: 'heading'; readonly bonuses: boolean }
  /** Looks like scoring and is not: money, exceptions, totals. */
  | { readonly kind: 'aside' };

export type CapScope =
  | 'clause' // 最多扣2分, behind one clause
  | 'group' // 以上累计…
  | 'item' // 本项最多扣…
  | 'bonus' // 加分累计不超过…
  | 'both'; // 加分或扣分不超过…

export type IslandKind = IslandBody['kind'];

export type Island<K extends IslandKind = IslandKind> = Extract<IslandBody, { kind: K }> & {
  /** In the working text. */
  readonly start: number;
  readonly end: number;
  readonly row: string;
};

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way of writing. To read a new one, add a row to the table of its subject, and its example to the test.
 * Patterns must be bounded (no `*` or `+` over open classes), so that a text is read in linear time.
 */
export interface IslandRow {
  readonly name: string;
  /** Characters that it may begin with; rows are looked up by them. */
  readonly opens: string;
  readonly pattern: string;
  /** Returns null where the figures make no sense: then the passage stays unread, and is reported. */
  readonly read: (groups: Groups) => IslandBody | null;
}
