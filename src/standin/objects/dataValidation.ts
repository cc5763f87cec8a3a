import type { Area } from '../../snapshot/area';
import { invalidArgument } from '../protocol/faults';
import { isRecord } from '../protocol/json';
import type { ObjectType, Property } from '../protocol/objectType';
import { covers, intersection, without } from '../workbook/areas';
import type { Sheet } from '../workbook/sheet';
import type { Validation } from '../workbook/validation';
import { areasOfTarget, type Looked } from './format/looks';

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
    clear: (target) => {
      clear(target.sheet, areasOfTarget(target));
      return undefined;
    },
  },
};
