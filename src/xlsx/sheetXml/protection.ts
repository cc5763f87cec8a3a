import type { SheetProtection } from '../../snapshot/snapshot';
import { child, flag, type XmlElement } from '../xml/tree';

/**
 * Host option name → the file's attribute, which says the opposite (what is locked), and what it is when absent
 * (ECMA-376 part 1, 18.3.1.85).
 */
const OPTIONS = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
] as const;

/** @param sheet the `worksheet` element */
export function readProtection(sheet: XmlElement): SheetProtection | null {
  const element = child(sheet, 'sheetProtection');
  if (!element || !flag(element, 'sheet')) return null;
  return {
    options: Object.fromEntries(
      OPTIONS.map(([option, name, locked]) => [option, !flag(element, name, locked)]),
    ),
  };
}
