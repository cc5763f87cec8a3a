import type { Clause, ClauseKind, DoubtReason } from '../rubric/clause';
import type { PendingReason } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { ColumnRole, NotARubric, ReadingIssue } from '../reading/sheetReading';
import type { ItemWarning } from '../scoring/scoreCard';
import type { Policies } from '../scoring/policies';
import type { FileFault } from '../snapshot/fileFault';
import type { HostFault } from '../snapshot/host';
import type { ReasonWords } from './reasonWords';
import type { Locale } from './locale';
import { EN } from './en/messages';
import { ZH } from './zh/messages';
import type { WordsByCode } from './wordsByCode';

/** Columns, rows and cells that are added to a sheet. */
export type LabelRole =
  Extract<ColumnRole, 'finding' | 'deduct' | 'score' | 'weighted' | 'subtotal' | 'reason'> | 'total';

/** What stands in line 1 of a comment. Figures as people write them. */
export interface LineOne {
  /** Points lost; a gain as a positive figure with `gained`. */
  readonly change: string;
  readonly gained: boolean;
  readonly score: string;
  readonly points: string;
  /** On the total: the full points instead of an item's. */
  readonly total: boolean;
}

export interface CommentWords {
  readonly lineOne: (figures: LineOne) => string;
  readonly manualLineOne: (figures: {
    readonly score: string;
    readonly points: string;
    readonly computed: string;
  }) => string;
  /** Both first lines, with the named groups change, sign, score, points. */
  readonly pattern: RegExp;
  readonly manualPattern: RegExp;
  /** What `sign` holds where points were gained. */
  readonly gainSign: string;
  readonly manualReason: (note: string) => string;
  /** 应扣3分,扣完为止,实扣2分; `actual` is null where a person's score stands. */
  readonly usedUp: (due: string, actual: string | null) => string;
  readonly waits: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly cut: string;
}

export interface TotalWords {
  readonly score: (figure: string) => string;
  readonly unchecked: (count: number) => string;
  readonly pending: (count: number) => string;
  readonly notApplicable: (count: number) => string;
  readonly vetoes: (count: number) => string;
  readonly separator: string;
  readonly notApplicablePolicy: Readonly<Record<Policies['notApplicable'], string>>;
}

/** All words but the pane's own. One entry per code: a missing one does not compile. */
export interface Messages {
  readonly comment: CommentWords;
  readonly reason: ReasonWords;
  readonly total: TotalWords;
  readonly warning: WordsByCode<ItemWarning>;
  readonly pendingReason: Readonly<Record<PendingReason, string>>;
  readonly doubtReason: Readonly<Record<DoubtReason, string>>;
  readonly label: Readonly<Record<LabelRole, string>>;
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly kind: Readonly<Record<ClauseKind, string>>;
  readonly rule: { readonly [K in ClauseKind]: (clause: Extract<Clause, { kind: K }>) => string };
  /** 最多扣N分 behind a rule. */
  readonly ruleCap: (cap: Points, gained: boolean) => string;
  /** A doubt, and the rule that was read in spite of it. */
  readonly readAs: (doubt: string, rule: string) => string;
  readonly notARubric: WordsByCode<NotARubric>;
  readonly issue: WordsByCode<ReadingIssue>;
  /** "Sheet!C5: what". */
  readonly atCell: (cell: string, text: string) => string;
  readonly hostFault: WordsByCode<HostFault>;
  readonly fileFault: WordsByCode<FileFault>;
  readonly inFile: (fileName: string, text: string) => string;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { zh: ZH, en: EN };

export function messagesIn(locale: Locale): Messages {
  return MESSAGES[locale];
}
