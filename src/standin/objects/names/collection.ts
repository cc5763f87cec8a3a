import type { Call } from '../../protocol/call';
import { ExcelFault, invalidArgument, itemNotFound } from '../../protocol/faults';
import { HostObject, type ObjectType } from '../../protocol/objectType';
import { quotedSheet } from '../../workbook/areas';
import { isValidName } from '../../workbook/names';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { assertFormula } from '../../workbook/writing';
import { CellRange } from '../cellRange';
import type { SheetOf } from '../worksheet';
import { absolute, NAMED_ITEM, ownNames, touch, type NameOf } from './namedItem';

interface Names {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

function named(of: Names, wanted: string): HostObject | null {
  const name = ownNames(of).find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  return name ? HostObject.of<NameOf>(NAMED_ITEM, { ...of, name }) : null;
}

function existing(of: Names, wanted: string): HostObject {
  const found = named(of, wanted);
  if (!found) throw itemNotFound();
  return found;
}

function add(of: Names, call: Call, formula: string): HostObject {
  const name = call.text(0);
  if (!isValidName(name)) throw invalidArgument();
  if (named(of, name)) throw new ExcelFault('ItemAlreadyExists');
  assertFormula(formula);
  ownNames(of).push({ name, formula, comment: call.optionalText(2) ?? '', visible: true });
  touch(of.workbook, of.sheet);
  return existing(of, name);
}

function reference(call: Call): string {
  const object = call.object(1)?.target;
  if (object instanceof CellRange) return `=${quotedSheet(object.sheet.name)}!${absolute(object.area)}`;
  const given = call.json(1);
  if (typeof given === 'number' || typeof given === 'boolean') return `=${String(given).toUpperCase()}`;
  if (typeof given !== 'string') throw invalidArgument();
  // Excel takes "=…" as a formula; anything else is a text constant.
  return given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`;
}

function table<T extends object>(of: (target: T) => Names): ObjectType<T> {
  return {
    name: 'NamedItemCollection',
    items: (target) => ownNames(of(target)).map(({ name }) => existing(of(target), name)),
    indexer: (target, key) => existing(of(target), String(key)),
    methods: {
      add: (target, call) => add(of(target), call, reference(call)),
      addFormulaLocal: (target, call) => add(of(target), call, call.text(1).replace(/^=?/, '=')),
      getCount: (target) => ownNames(of(target)).length,
      getItem: (target, call) => existing(of(target), call.text(0)),
      getItemOrNullObject: (target, call) => named(of(target), call.text(0)),
    },
  };
}

export const WORKBOOK_NAMES: ObjectType<Workbook> = table((workbook) => ({ workbook, sheet: null }));
export const SHEET_NAMES: ObjectType<SheetOf> = table((target) => target);
