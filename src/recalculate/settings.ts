import type { ReadingTools } from '../reading/readingTools';
import type { SheetPlanOptions } from '../planning/planSheet';
import type { Policies } from '../scoring/policies';

/** What one click depends on besides the workbook. */
export interface Settings extends Omit<SheetPlanOptions, 'policies'> {
  /** What is asked for this once; the rest is as the workbook has it, or by default. */
  readonly policies: Partial<Policies>;
  /** Explains every lost point on a 评分说明 sheet too; one that stands is kept true without being asked for. */
  readonly explain?: boolean;
  /** The click has written before: taking it back takes that back too. */
  readonly continued?: boolean;
  readonly reading: ReadingTools;
  /** Every sheet of the workbook, or the one in front only. */
  readonly scope: 'workbook' | 'activeSheet';
}
