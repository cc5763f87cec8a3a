import type { BrowsingWords } from './browsingWords';
import type { ClauseFieldWords } from './clauseFieldWords';
import type { FinalWords } from './finalWords';
import type { ItemWords } from './itemWords';
import type { OverviewWords } from './overviewWords';
import type { PackWords } from './packWords';
import type { PlanWords } from './planWords';
import type { QueueWords } from './queueWords';
import type { ReadingWords } from './readingWords';
import type { RulesWords } from './rulesWords';
import type { SettingsWords } from './settingsWords';

/** What happened, and the one thing to do about it. */
export interface Advice {
  readonly what: string;
  readonly todo: string;
}

/** The words that the pane alone speaks; what it shares with comments and terminal is in wording/. Figures come in as people write them ("0.5", "58"). */
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
  /** Above what a run left alone on a sheet. */
  readonly notices: (count: number) => string;
  /** Lets the product write to a sheet that it could read only in part. */
  readonly agree: string;
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
  /** Comments that Excel would not take, and whose words found no cell either. */
  readonly unplaced: Advice;
  /** Why the pane cannot work here at all. */
  readonly startFault: { readonly [Reason in 'officeMissing' | 'notInExcel' | 'excelTooOld']: Advice };
  /** A fault of our own: nobody could have foreseen it, so it says what to pass on. */
  readonly unexpected: Advice;
  readonly details: string;

  readonly browsing: BrowsingWords;
  readonly overview: OverviewWords;
  readonly item: ItemWords;
  readonly queue: QueueWords;
  readonly plan: PlanWords;
  readonly rules: RulesWords;
  readonly clauseField: ClauseFieldWords;
  readonly reading: ReadingWords;
  readonly packs: PackWords;
  readonly final: FinalWords;
  readonly settings: SettingsWords;
}
