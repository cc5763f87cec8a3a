import type { Area } from '../../snapshot/area';
import type { Call } from '../protocol/call';
import { invalidArgument, itemNotFound } from '../protocol/faults';
import type { HostObject } from '../protocol/objectType';
import { partAddress, readArea, WHOLE_SHEET } from '../workbook/areas';
import { readReference } from '../formulas/references';
import { tokens } from '../formulas/tokens';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { CellAreas, CellRange } from './cellRange';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A text that names one area: "A1:B2", "'My sheet'!C:C", a defined name or a table. `sheet` is for what names none. */
export function placeOf(workbook: Workbook, text: string, sheet: Sheet | null): Place {
  const { sheet: name, address } = partAddress(text);
  const own = name === null ? sheet : workbook.sheetNamed(name);
  const area = readArea(address);
  if (area) {
    if (!own) throw name === null ? invalidArgument() : itemNotFound();
    return { sheet: own, area };
  }
  const named = workbook.findName(address, own);
  const place = named && referredPlace(workbook, named.formula, own);
  if (place) return place;
  for (const { sheet: of, table } of workbook.allTables()) {
    if (table.name.toLowerCase() === address.toLowerCase()) {
      const top = table.area.top + (table.showHeaders ? 1 : 0);
      return { sheet: of, area: { ...table.area, top } };
    }
  }
  throw invalidArgument();
}

/** The one area that a formula like "=Sheet1!$A$1:$B$2" refers to; null for any other formula. */
export function referredPlace(workbook: Workbook, formula: string, own: Sheet | null): Place | null {
  const pieces = tokens(formula.replace(/^=/, ''))?.filter(({ kind }) => kind !== 'space') ?? [];
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== 'reference') return null;
  const { sheet: name, area } = readReference(piece);
  const sheet = name === null ? own : workbook.sheetNamed(name);
  return sheet && { sheet, area };
}

/** Several areas of one sheet in a text: "A1:B2, C3". */
export function areasOf(workbook: Workbook, text: string, sheet: Sheet): readonly Area[] {
  return text.split(',').map((part) => {
    const place = placeOf(workbook, part.trim(), sheet);
    if (place.sheet !== sheet) throw invalidArgument();
    return place.area;
  });
}

export function asRange(object: HostObject | null): CellRange {
  if (object?.target instanceof CellRange) return object.target;
  throw invalidArgument();
}

/** An argument that is a Range or an address; the whole sheet when it is left out and `sheet` is given. */
export function placeArgument(call: Call, index: number, sheet: Sheet | null): Place {
  const object = call.object(index);
  if (object) {
    const { target } = object;
    if (target instanceof CellRange) return { sheet: target.sheet, area: target.area };
    if (target instanceof CellAreas && target.areas.length === 1) {
      return { sheet: target.sheet, area: target.areas[0] ?? WHOLE_SHEET };
    }
    throw invalidArgument();
  }
  const text = call.optionalText(index);
  if (text === null || text === '') {
    if (!sheet) throw invalidArgument();
    return { sheet, area: WHOLE_SHEET };
  }
  return placeOf(call.workbook, text, sheet);
}
