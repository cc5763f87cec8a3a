import type { ReadingTools } from '../reading/readingTools';
import type { SheetPlanOptions } from '../planning/planSheet';

/** What one click depends on besides the workbook. */
export interface Settings extends SheetPlanOptions {
  readonly reading: ReadingTools;
  /** Every sheet of the workbook, or the one in front only. */
  readonly scope: 'workbook' | 'activeSheet';
}
