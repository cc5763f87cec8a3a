import type { NotARubric } from '../../reading/sheetReading';
import type { HostFault } from '../../snapshot/host';

/** What happened, and the one thing to do about it. */
export interface Advice {
  readonly what: string;
  readonly todo: string;
}

/** Says each coded record of a union in words; a new code has no words until every language has given it some. */
export type WordsByCode<Record extends { readonly code: string }, Words> = {
  readonly [Code in Record['code']]: (record: Extract<Record, { readonly code: Code }>) => Words;
};

/** The words of one record. */
export function wordsOf<Record extends { readonly code: string }, Words>(
  table: WordsByCode<Record, Words>,
  record: Record,
): Words {
  // The table's own type says that this entry takes this record; the compiler cannot follow one union into another.
  const words = table[record.code as Record['code']] as (of: Record) => Words;
  return words(record);
}

/** Every word of the pane. Figures come in as people write them ("0.5", "58"). */
export interface PaneMessages {
  /** For `lang` attributes. */
  readonly locale: string;
  /** What the language switch offers: the other language, in its own words. */
  readonly otherLanguage: string;
  readonly otherLocale: string;
  readonly productName: string;

  readonly score: string;
  readonly scoreAgain: string;
  readonly stop: string;
  readonly stopping: string;
  readonly retry: string;
  readonly step: {
    readonly reading: string;
    readonly scoring: string;
    readonly writing: string;
  };

  readonly welcome: { readonly title: string; readonly steps: readonly string[] };

  readonly points: (figure: string) => string;
  readonly totalOf: (points: string) => string;
  readonly scoreOfPoints: (score: string, points: string) => string;
  readonly deducted: (figure: string) => string;
  readonly added: (figure: string) => string;
  readonly uncheckedCount: (count: number) => string;
  readonly pendingCount: (count: number) => string;
  readonly notApplicableCount: (count: number) => string;
  readonly vetoed: (items: readonly string[]) => string;

  readonly total: string;
  readonly itemLabel: (number: string | null, title: string) => string;
  readonly goToCell: string;
  readonly status: {
    readonly unchecked: string;
    readonly pending: string;
    readonly notApplicable: string;
    readonly overridden: string;
  };

  readonly done: {
    readonly written: (cells: number, comments: number) => string;
    readonly upToDate: string;
    /** Read out when a run ends: what the eye takes from the page at once. */
    readonly announced: (score: string, points: string, unchecked: number, pending: number) => string;
  };
  readonly stale: string;
  readonly stopped: string;
  /** `kept` cells were left as people have changed them since. */
  readonly restored: (kept: number) => string;
  readonly alreadyRunning: string;
  readonly cutOff: Advice & { readonly finish: string; readonly restore: string };
  readonly nothingToScore: Advice;
  readonly otherSheet: WordsByCode<NotARubric, string>;
  readonly fault: WordsByCode<HostFault, Advice>;
  /** Why the pane cannot work here at all. */
  readonly startFault: { readonly [Reason in 'officeMissing' | 'notInExcel' | 'excelTooOld']: Advice };
  /** A fault of our own: nobody could have foreseen it, so it says what to pass on. */
  readonly unexpected: Advice;
  readonly details: string;
}
