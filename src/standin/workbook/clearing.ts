import type { Area } from '../../snapshot/area';
import { intersection } from './areas';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { assertEditable } from './writing';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells, or their look, or both. Comments stay, as `range.clear` leaves them. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: ClearWhat): void {
  assertEditable(workbook, sheet, area);
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  for (const { row, column, cell } of sheet.grid.within(area)) {
    const keepsLink = what === 'Contents' || what === 'Formats';
    sheet.grid.set(row, column, {
      ...(keepsLink && cell.link ? { link: cell.link } : {}),
      value: contents ? null : cell.value,
      formula: contents ? null : cell.formula,
      style: formats ? null : cell.style,
    });
  }
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.conditionalRules = sheet.conditionalRules.filter(
      ({ areas }) => !areas.some((one) => intersection(one, area)),
    );
  }
  if (contents) workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
  else workbook.tell({ kind: 'format', sheet, area });
}
