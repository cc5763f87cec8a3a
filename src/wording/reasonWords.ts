import type { LimitCode, ReasonCode } from '../scoring/scoreCard';

/** What a reason says, taken apart for a sentence. Figures and values as people write them; '' where there is none. */
export interface ReasonFacts {
  /** The clause's condition; '' for a figure of the reviewer's own. */
  readonly condition: string;
  /** 少2次 or 3起 put behind the subject: 违法违纪3起. */
  readonly counted: string;
  /** More than one unit: the price of one is worth saying. */
  readonly several: boolean;
  /** 次, 10户, 1个百分点: what the price is for. */
  readonly each: string;
  /** What one of them costs. */
  readonly price: string;
  readonly measured: string;
  /** The step distance of a 每低1个百分点. */
  readonly shortfall: string;
  readonly due: string;
  readonly actual: string;
  /** 最多扣N分 of the clause, where it bit. */
  readonly cap: string;
}

/** What became of the figure. */
export type Fate =
  | 'cost' // it cost what it should
  | 'nothing' // there was nothing to cost
  | 'should' // 应扣: a later line, or a person's score, says what it did cost
  | 'unsaid' // a later line says it all
  | 'void' // all of the item, or of its part
  | 'alreadyVoidVoid' // a second 不得分
  | 'gain'
  | 'belowZeroSubtract'
  | 'belowZeroLose'
  | 'belowZeroLost' // lose-and-subtract on an item already lost
  | 'gainLimited'
  | Exclude<LimitCode, 'itemPoints' | 'bonusCap'>;

export interface ReasonWords {
  /** What was found. */
  readonly found: Readonly<Record<ReasonCode, (facts: ReasonFacts) => string>>;
  /** What it cost, put behind it. */
  readonly fate: Readonly<Record<Fate, (facts: ReasonFacts) => string>>;
  /** The reviewer's note, put behind that. */
  readonly note: (note: string) => string;
  /** 少 or 超, put before a count where the condition does not say it. */
  readonly short: string;
  readonly over: string;
  /** The note in a narrow column. */
  readonly shortNote: (note: string) => string;
  /** Between reasons in one cell. */
  readonly separator: string;
}
