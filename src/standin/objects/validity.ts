import { FormulaFault } from '../formulas/parse';
import { evaluate } from '../formulas/evaluate';
import { notImplemented } from '../protocol/faults';
import { isRecord, member, type Json, type JsonRecord } from '../protocol/json';
import { CellError, isBlank, shown } from '../workbook/cell';
import { readEntry } from '../workbook/entry';
import type { Sheet } from '../workbook/sheet';
import type { Validation } from '../workbook/validation';
import type { Workbook } from '../workbook/workbook';
import { referredPlace } from './addressing';

interface Checked {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

const COMPARE: Readonly<Record<string, (value: number, one: number, other: number) => boolean>> = {
  Between: (value, one, other) => value >= one && value <= other,
  NotBetween: (value, one, other) => value < one || value > other,
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one,
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqualTo: (value, one) => value >= one,
  LessThanOrEqualTo: (value, one) => value <= one,
};

/**
 * Whether a cell holds what its validation allows.
 * @throws ExcelFault NotImplemented for a rule that is a formula of its own
 */
export function isValid(
  of: Checked,
  validation: Omit<Validation, 'areas'>,
  row: number,
  column: number,
): boolean {
  const { workbook, sheet } = of;
  if (isBlank(sheet.grid.get(row, column))) return validation.ignoreBlanks;
  const [kind] = Object.keys(validation.rule);
  const rule = kind === undefined ? undefined : member(validation.rule, kind);
  if (kind === undefined || !isRecord(rule)) return true;
  const value = shown(workbook.value(sheet, row, column));
  switch (kind) {
    case 'list':
      return isListed(of, member(rule, 'source') ?? null, String(value));
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && fits(of, rule, value);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && fits(of, rule, value);
    case 'textLength':
      return fits(of, rule, String(value).length);
    default:
      throw notImplemented(`DataValidation.valid (rule ${kind})`);
  }
}

function fits(of: Checked, rule: JsonRecord, value: number): boolean {
  const operator = member(rule, 'operator');
  const compare =
    typeof operator === 'string' && Object.hasOwn(COMPARE, operator) ? COMPARE[operator] : undefined;
  if (!compare) throw notImplemented(`DataValidation.valid (operator ${String(operator)})`);
  return compare(value, operand(of, member(rule, 'formula1')), operand(of, member(rule, 'formula2')));
}

/** A bound: a number, a date as text, or what a formula gives. */
function operand({ workbook, sheet }: Checked, given: Json | undefined): number {
  if (typeof given === 'number') return given;
  if (typeof given !== 'string') return NaN;
  if (!given.startsWith('=')) {
    const { value } = readEntry(
      given.replace(/T.*$/, ''),
      'General',
      workbook.surroundings.now().getFullYear(),
    );
    return typeof value === 'number' ? value : NaN;
  }
  const result = worked(given, { workbook, sheet });
  return typeof result === 'number' ? result : NaN;
}

function worked(formula: string, { workbook, sheet }: Checked): unknown {
  try {
    const result = evaluate(formula, workbook.calculator.scope(sheet));
    return result instanceof CellError ? null : result;
  } catch (failure) {
    if (failure instanceof FormulaFault) throw notImplemented(`DataValidation.valid (${formula})`);
    throw failure;
  }
}

/** A list is written out with commas, or stands in cells that a formula points at. */
function isListed({ workbook, sheet }: Checked, source: Json, value: string): boolean {
  if (typeof source !== 'string') throw notImplemented('DataValidation.valid (list source)');
  if (!source.startsWith('=')) return source.split(',').some((word) => word.trim() === value);
  const place = referredPlace(workbook, source, sheet);
  if (!place) throw notImplemented(`DataValidation.valid (list source ${source})`);
  return place.sheet.grid
    .within(place.area)
    .some(({ row, column }) => String(shown(workbook.value(place.sheet, row, column))) === value);
}
