import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/faults';
import type { Json } from '../../protocol/json';
import { HostObject, type ObjectType } from '../../protocol/objectType';
import { evaluate } from '../../formulas/evaluate';
import { FormulaFault } from '../../formulas/parse';
import { isUnbounded, localAddress, quotedSheet, cellCount } from '../../workbook/areas';
import { CellError, shown } from '../../workbook/cell';
import { columnName } from '../../../snapshot/area';
import type { Name } from '../../workbook/names';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { assertFormula } from '../../workbook/writing';
import { referredPlace } from '../addressing';
import { CellRange } from '../cellRange';
import { matrix, valueType } from '../range/contents';
import { rangeObject } from '../range/rangeObject';
import { worksheetObject } from '../worksheet';

/** A name with whose it is: the workbook's (`sheet` null) or a sheet's. */
export interface NameOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
  readonly name: Name;
}

function range({ workbook, sheet, name }: NameOf): HostObject | null {
  const place = referredPlace(workbook, name.formula, sheet);
  return place && rangeObject(new CellRange(workbook, place.sheet, place.area));
}

/** What a name stands for: the address of a reference, or the value of a constant. */
function valueOf({ workbook, sheet, name }: NameOf): Json {
  const place = referredPlace(workbook, name.formula, sheet);
  if (place) return `${quotedSheet(place.sheet.name)}!${absolute(place.area)}`;
  try {
    return shown(evaluate(name.formula, workbook.calculator.scope(sheet ?? workbook.activeSheet)));
  } catch (failure) {
    if (failure instanceof FormulaFault) throw notImplemented(`${failure.message} in the name ${name.name}`);
    throw failure;
  }
}

function typeOf(of: NameOf): string {
  if (referredPlace(of.workbook, of.name.formula, of.sheet)) return 'Range';
  if (of.name.formula.includes('#REF!')) return 'Error';
  const value = evaluate(of.name.formula, of.workbook.calculator.scope(of.sheet ?? of.workbook.activeSheet));
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** "$A$1:$B$2" */
export function absolute(area: Parameters<typeof localAddress>[0]): string {
  if (isUnbounded(area)) return localAddress(area).replace(/([A-Z]+|\d+)/g, '$$$1');
  const first = `$${columnName(area.left)}$${area.top}`;
  return cellCount(area) === 1 ? first : `${first}:$${columnName(area.right)}$${area.bottom}`;
}

/** The names of the workbook, or of one sheet. */
export function ownNames({
  workbook,
  sheet,
}: {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}): Name[] {
  return sheet ? sheet.names : workbook.names;
}

/** What a name stands for, cell by cell. */
const ARRAY_VALUES: ObjectType<NameOf> = {
  name: 'NamedItemArrayValues',
  properties: {
    values: {
      get: ({ workbook, sheet, name }) => {
        const place = referredPlace(workbook, name.formula, sheet);
        if (!place) return [[valueOf({ workbook, sheet, name })]];
        return matrix(place.area, (row, column) => shown(workbook.value(place.sheet, row, column)));
      },
    },
    types: {
      get: ({ workbook, sheet, name }) => {
        const place = referredPlace(workbook, name.formula, sheet);
        if (!place) return [[typeOf({ workbook, sheet, name })]];
        return matrix(place.area, (row, column) => valueType(workbook.value(place.sheet, row, column)));
      },
    },
  },
};

export const NAMED_ITEM: ObjectType<NameOf> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: typeOf },
    value: { get: valueOf },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, sheet, name }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        assertFormula(value);
        name.formula = value;
        touch(workbook, sheet);
      },
    },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        name.comment = value;
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = value === true;
      },
    },
  },
  navigations: {
    arrayValues: (of) => HostObject.of(ARRAY_VALUES, of),
    worksheet: ({ workbook, sheet }) => {
      if (!sheet) throw itemNotFound();
      return worksheetObject(workbook, sheet);
    },
    worksheetOrNullObject: ({ workbook, sheet }) => sheet && worksheetObject(workbook, sheet),
  },
  methods: {
    delete: ({ workbook, sheet, name }) => {
      const names = ownNames({ workbook, sheet });
      names.splice(names.indexOf(name), 1);
      touch(workbook, sheet);
      return undefined;
    },
    getRange: (of) => {
      const found = range(of);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: range,
  },
};

/** Formulas may use the name: what they give must be worked out anew. */
export function touch(workbook: Workbook, sheet: Sheet | null): void {
  workbook.calculator.changed(sheet ?? workbook.activeSheet, { top: 1, left: 1, bottom: 1, right: 1 });
}
