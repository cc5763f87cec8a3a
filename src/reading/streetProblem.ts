import type { CellRef } from '../snapshot/area';
import type { FileFault } from '../snapshot/fileFault';
import type { HostFault } from '../snapshot/host';
import type { Points } from '../rubric/points';

/** What is wrong with a workbook, a sheet or a row among those of a street: told, with its place, never passed over. */
export type StreetProblem =
  | { readonly code: 'fileUnreadable'; readonly file: string; readonly fault: FileFault }
  | { readonly code: 'hostFailed'; readonly file: string; readonly fault: HostFault }
  /** The system would not give the file; its code (EACCES, …). */
  | { readonly code: 'fileRefused'; readonly file: string; readonly system: string }
  /** Reading it failed in a way that nobody foresaw. */
  | { readonly code: 'readingFailed'; readonly file: string; readonly detail: string }
  | { readonly code: 'noRubricInFile'; readonly file: string }
  /** Two sources for one community (and indicator): the first is used. */
  | {
      readonly code: 'duplicate';
      readonly community: string;
      readonly indicator: string | null;
      readonly file: string;
      readonly sheet: string | null;
      /** Where this one is named; none where no cell names it. */
      readonly cells: readonly CellRef[];
      readonly used: string;
    }
  /** Not on the list of communities. */
  | {
      readonly code: 'unknownCommunity';
      readonly community: string;
      readonly file: string;
      readonly sheet: string;
      /** Where it is named; none where no cell names it. */
      readonly cells: readonly CellRef[];
    }
  /** On the list of communities, and in none of the workbooks. */
  | { readonly code: 'communityMissing'; readonly community: string }
  /** Another year's points, or other items, than most communities have. */
  | {
      readonly code: 'rubricDiffers';
      readonly community: string;
      readonly file: string;
      readonly sheet: string;
      readonly indicator: string;
      readonly points: Points;
      readonly usual: Points;
      /** Row of the first item with other points; null where items are missing. */
      readonly row: number | null;
    }
  | { readonly code: 'tableDiffers'; readonly file: string; readonly indicator: string }
  | { readonly code: 'rubricUnlinked'; readonly file: string; readonly sheet: string }
  | {
      readonly code: 'linkedByLikeness';
      readonly file: string;
      readonly sheet: string;
      readonly indicator: string;
    }
  /** No workbook has a score table: every rubric counts with its own full points. */
  | { readonly code: 'noScoreTable' }
  /** Communities are rated on different parts of the table: their totals do not compare. */
  | {
      readonly code: 'coverageDiffers';
      readonly community: string;
      readonly scored: Points;
      readonly usual: Points;
    }
  /** It stands in the 汇总 sheet, and nothing that was read now is about it. */
  | { readonly code: 'notThisTime'; readonly community: string; readonly sheet: string }
  /** Figures or formulas of people in the 汇总 sheet that say something else. */
  | { readonly code: 'figureStands'; readonly sheet: string; readonly cells: readonly CellRef[] }
  /** Figures that were to be formulas, and have no cells of this workbook to rest on. */
  | { readonly code: 'plainFigures'; readonly communities: readonly string[] }
  | {
      readonly code: 'ledgerRow';
      readonly file: string;
      readonly sheet: string;
      readonly cell: CellRef;
      readonly fault: LedgerFault;
    };

/** Why a row of a ledger was not scored. */
export type LedgerFault =
  | { readonly code: 'noCommunity' }
  | { readonly code: 'noIndicator'; readonly text: string }
  | { readonly code: 'noItem'; readonly text: string }
  /** The same row a second time: it counts once. */
  | { readonly code: 'repeated'; readonly row: number };
