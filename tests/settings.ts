import type { Settings } from '../src/recalculate/settings';
import { SHIPPED_TOOLS } from '../src/recalculate/shippedTools';
import type { Policies } from '../src/scoring/policies';
import { DEFAULT_POLICIES } from '../src/scoring/policies';

/** What one click uses unless a person has chosen otherwise. */
export function settings(
  changes: Partial<Omit<Settings, 'policies'>> = {},
  policies: Partial<Policies> = {},
): Settings & { readonly policies: Policies } {
  return {
    policies: { ...DEFAULT_POLICIES, ...policies },
    locale: 'zh',
    reasonColumn: false,
    reading: SHIPPED_TOOLS,
    scope: 'workbook',
    ...changes,
  };
}
