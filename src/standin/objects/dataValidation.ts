import type { Area } from '../../snapshot/area';
import { contains } from '../../snapshot/area';
import { invalidArgument, itemNotFound } from '../protocol/faults';
import { isRecord } from '../protocol/json';
import type { HostObject, ObjectType, Property } from '../protocol/objectType';
import { cellCount, covers, intersection, without } from '../workbook/areas';
import type { Sheet } from '../workbook/sheet';
import type { Validation } from '../workbook/validation';
import { CellAreas } from './cellRange';
import { areasOfTarget, type Looked } from './format/looks';
import { joined } from './range/finds';
import { rangeAreasObject } from './range/rangeObject';
import { isValid } from './validity';

const NONE: Omit<Validation, 'areas'> = {
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function found(target: Looked): Omit<Validation, 'areas'> | null {
  const touching = target.sheet.validations.filter(({ areas }) =>
    areas.some((one) => areasOfTarget(target).some((area) => intersection(one, area))),
  );
  const [only] = touching;
  if (!only) return NONE;
  // Excel says null when the cells are not all under one rule.
  const whole = areasOfTarget(target).every((area) => only.areas.some((one) => covers(one, area)));
  return whole && touching.length === 1 ? only : null;
}

function put(target: Looked, change: Partial<Validation>): void {
  const before = found(target) ?? NONE;
  clear(target.sheet, areasOfTarget(target));
  target.sheet.validations.push({ ...before, ...change, areas: areasOfTarget(target) });
}

function clear(sheet: Sheet, cleared: readonly Area[]): void {
  sheet.validations = sheet.validations.flatMap((one) => {
    const areas = cleared.reduce<readonly Area[]>(
      (left, cut) => left.flatMap((area) => without(area, cut)),
      one.areas,
    );
    return areas.length === 0 ? [] : [{ ...one, areas }];
  });
}

function bag(name: 'rule' | 'errorAlert' | 'prompt'): Property<Looked> {
  return {
    get: (target) => found(target)?.[name] ?? null,
    set: (target, value) => {
      if (!isRecord(value)) throw invalidArgument();
      if (name === 'rule' && !Object.keys(value).some((kind) => Object.hasOwn(TYPES, kind)))
        throw invalidArgument();
      put(target, { [name]: value });
    },
  };
}

/** The cells that hold what they should not. Of blank cells, only those within reach are looked at. */
function invalidCells(target: Looked): readonly { row: number; column: number }[] {
  const { sheet, workbook } = target;
  return areasOfTarget(target).flatMap((area) => {
    const cells: { row: number; column: number }[] = [];
    const bottom = Math.min(area.bottom, Math.max(area.top, sheet.used(false)?.bottom ?? 0));
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const rule = sheet.validations.find(({ areas }) =>
          areas.some((one) => contains(one, { row, column })),
        );
        if (rule && !isValid({ workbook, sheet }, rule, row, column)) cells.push({ row, column });
      }
    }
    return cells;
  });
}

function invalid(target: Looked): HostObject | null {
  const cells = invalidCells(target);
  return cells.length === 0
    ? null
    : rangeAreasObject(new CellAreas(target.workbook, target.sheet, joined(cells)));
}

/** True or false for all cells, null where they differ. */
function allValid(target: Looked): boolean | null {
  const wrong = invalidCells(target).length;
  if (wrong === 0) return true;
  return wrong === areasOfTarget(target).reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
}

export const DATA_VALIDATION: ObjectType<Looked> = {
  name: 'DataValidation',
  properties: {
    rule: bag('rule'),
    errorAlert: bag('errorAlert'),
    prompt: bag('prompt'),
    ignoreBlanks: {
      get: (target) => found(target)?.ignoreBlanks ?? null,
      set: (target, value) => {
        put(target, { ignoreBlanks: value === true });
      },
    },
    valid: { get: allValid },
    type: {
      get: (target) => {
        const validation = found(target);
        if (!validation) return 'Inconsistent';
        const [kind] = Object.keys(validation.rule);
        return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
      },
    },
  },
  methods: {
    getInvalidCells: (target) => {
      const found = invalid(target);
      if (!found) throw itemNotFound();
      return found;
    },
    getInvalidCellsOrNullObject: invalid,
    clear: (target) => {
      clear(target.sheet, areasOfTarget(target));
      return undefined;
    },
  },
};
