import type { Settings } from '../recalculate/settings';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import type { Choices } from './choices';

/** What pane and ribbon score with. */
export function scoringSettings({ reasonColumn }: Choices): Omit<Settings, 'scope'> {
  return {
    // The workbook's own.
    policies: {},
    // What is written belongs to the workbook, whose words are Chinese: it must not change with whoever's pane is open.
    locale: 'zh',
    reasonColumn,
    reading: SHIPPED_TOOLS,
  };
}
