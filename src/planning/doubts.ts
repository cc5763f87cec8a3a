import type { CellRef } from '../snapshot/area';
import type { ColumnRole, RubricSheet } from '../reading/sheetReading';

/** Roles that a score rests on or that are written to: with one of them in doubt, so is what would be written. */
const ESSENTIAL: ReadonlySet<ColumnRole> = new Set([
  'category',
  'points',
  'standard',
  'condition',
  'deductValue',
  'finding',
  'deduct',
  'score',
  'reason',
]);

/** Cells for which a sheet is read only in part: until a person agrees, nothing is written to it. */
export function doubtfulCells({ warnings }: RubricSheet): readonly CellRef[] {
  return warnings.flatMap(({ cell, issue }) => {
    switch (issue.code) {
      case 'roleInDoubt':
        return ESSENTIAL.has(issue.role) ? [cell] : [];
      case 'choiceLapsed':
      case 'pointsUnreadable':
      case 'pointsMissing':
        return [cell];
      case 'sumDiffers':
      case 'repaired':
      case 'mergedOverItems':
      case 'numberRepeated':
      case 'hiddenItem':
      case 'targetUnused':
        return [];
    }
  });
}
