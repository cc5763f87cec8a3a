import type { Area } from '../../snapshot/area';
import { mapReferences, type Reference } from '../formulas/references';
import { covers, intersection } from './areas';
import { copyCells } from './copying';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { assertEditable } from './writing';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Moves cells as cutting and pasting does: what stood at the target is replaced, a moved formula keeps what it refers to,
 * and what refers to a moved cell follows it.
 * @param to its first cell; the target is as large as what is moved.
 */
export function moveCells(workbook: Workbook, from: Place, to: Place): void {
  const { sheet, area } = from;
  assertEditable(workbook, sheet, area);
  const before = sheet.grid.within(area);
  const target = { ...to.area, bottom: to.area.top, right: to.area.left };
  const options = { what: 'All', skipBlanks: false, transpose: false } as const;
  const written = copyCells(workbook, from, { sheet: to.sheet, area: target }, options);
  const [down, right] = [written.top - area.top, written.left - area.left];
  for (const { row, column, cell } of before) {
    const here = { top: row, left: column, bottom: row, right: column };
    if (to.sheet !== sheet || !intersection(written, here))
      sheet.grid.set(row, column, { value: null, formula: null, style: null });
    if (cell.formula === null) continue;
    const formula = to.sheet === sheet ? cell.formula : qualified(cell.formula, sheet);
    to.sheet.grid.update(row + down, column + right, { formula });
  }
  workbook.rewriteFormulas((formula, own) =>
    mapReferences(formula, (reference) => followed(reference, own, from, to.sheet, down, right)),
  );
  workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
}

/** A formula that leaves its sheet names it in every reference. */
function qualified(formula: string, sheet: Sheet): string {
  return mapReferences(formula, (reference) =>
    reference.sheet === null ? { ...reference, sheet: sheet.name } : reference,
  );
}

function followed(
  reference: Reference,
  own: Sheet | null,
  { sheet, area }: Place,
  target: Sheet,
  down: number,
  right: number,
): Reference {
  const name = reference.sheet ?? own?.name;
  if (name?.toLowerCase() !== sheet.name.toLowerCase() || !covers(area, reference.area)) return reference;
  const moved = {
    top: reference.area.top + down,
    left: reference.area.left + right,
    bottom: reference.area.bottom + down,
    right: reference.area.right + right,
  };
  return { ...reference, area: moved, sheet: target === own ? null : target.name };
}
