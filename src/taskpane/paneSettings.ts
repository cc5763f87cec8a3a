import type { Settings } from '../recalculate/settings';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import { DEFAULT_POLICIES } from '../scoring/policies';

/** What pane and ribbon score with. */
export const PANE_SETTINGS: Omit<Settings, 'scope'> = {
  policies: DEFAULT_POLICIES,
  // What is written belongs to the workbook, whose words are Chinese: it must not change with whoever's pane is open.
  locale: 'zh',
  reasonColumn: false,
  reading: SHIPPED_TOOLS,
};
