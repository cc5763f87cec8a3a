import type { Area } from '../../snapshot/area';
import { criterion } from '../formulas/criteria';
import { invalidArgument, notImplemented } from '../protocol/faults';
import { isList, isRecord, member, type Json } from '../protocol/json';
import type { Content } from './cell';
import { CellError } from './cell';
import { displayText } from './displayText';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What a column is filtered by, as `FilterCriteria` says it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1: string | null;
  readonly criterion2: string | null;
  readonly operator: 'And' | 'Or';
  readonly values: readonly string[];
  readonly dynamic: string | null;
}

const TEXT = (value: Json | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** @throws ExcelFault InvalidArgument for what is no criteria. */
export function readCriteria(given: Json): FilterCriteria {
  if (!isRecord(given)) throw invalidArgument();
  const filterOn = member(given, 'filterOn');
  if (typeof filterOn !== 'string') throw invalidArgument();
  const values = member(given, 'values');
  return {
    filterOn,
    criterion1: TEXT(member(given, 'criterion1')),
    criterion2: TEXT(member(given, 'criterion2')),
    operator: member(given, 'operator') === 'Or' ? 'Or' : 'And',
    values: isList(values) ? values.flatMap((value) => TEXT(value) ?? []) : [],
    dynamic: TEXT(member(given, 'dynamicCriteria')),
  };
}

interface Item {
  readonly value: Content;
  readonly text: string;
}

/** Hides the rows of an area that do not fit what its columns are filtered by, and shows the others. */
export function filterRows(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  criteria: ReadonlyMap<number, FilterCriteria>,
): void {
  const tests = [...criteria].map(([column, of]) => {
    const items: Item[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const value = workbook.value(sheet, row, column);
      items.push({ value, text: displayText(value, sheet.styleAt(row, column).numberFormat) });
    }
    return { items, fits: tester(of, items) };
  });
  for (let row = area.top; row <= area.bottom; row += 1) {
    const hidden = tests.some(({ items, fits }) => {
      const item = items[row - area.top];
      return item !== undefined && !fits(item);
    });
    if (hidden !== sheet.row(row).hidden) sheet.setRow(row, { hidden });
  }
}

function tester(criteria: FilterCriteria, items: readonly Item[]): (item: Item) => boolean {
  const numbers = items.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
      return ({ text }) => wanted.has(text.toLowerCase());
    }
    case 'Custom':
      return custom(criteria);
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return extremes(criteria, numbers);
    case 'Dynamic': {
      const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      if (criteria.dynamic === 'AboveAverage')
        return ({ value }) => typeof value === 'number' && value > average;
      if (criteria.dynamic === 'BelowAverage')
        return ({ value }) => typeof value === 'number' && value < average;
      throw notImplemented(`Filter.apply (${criteria.dynamic ?? 'dynamic'})`);
    }
    default:
      throw notImplemented(`Filter.apply (${criteria.filterOn})`);
  }
}

function custom({ criterion1, criterion2, operator }: FilterCriteria): (item: Item) => boolean {
  if (criterion1 === null) throw invalidArgument();
  const tests = [criterion1, ...(criterion2 === null ? [] : [criterion2])].map(criterion);
  return ({ value }) => {
    const holds = (test: (value: Content) => boolean): boolean =>
      !(value instanceof CellError) && test(value);
    return operator === 'Or' ? tests.some(holds) : tests.every(holds);
  };
}

function extremes(
  { filterOn, criterion1 }: FilterCriteria,
  numbers: readonly number[],
): (item: Item) => boolean {
  const size = Number(criterion1);
  if (!Number.isFinite(size) || size <= 0) throw invalidArgument();
  const count = filterOn.endsWith('Percent') ? Math.floor((numbers.length * size) / 100) : size;
  const sorted = [...numbers].sort((one, other) => (filterOn.startsWith('Top') ? other - one : one - other));
  const edge = sorted[Math.max(1, Math.min(count, sorted.length)) - 1];
  if (edge === undefined) return () => false;
  return ({ value }) =>
    typeof value === 'number' && (filterOn.startsWith('Top') ? value >= edge : value <= edge);
}

/** The criteria as `FilterCriteria` gives them back. */
export function criteriaJson(criteria: FilterCriteria | undefined): Json {
  if (!criteria) return null;
  const { filterOn, criterion1, criterion2, operator, values, dynamic } = criteria;
  return {
    filterOn,
    ...(criterion1 === null ? {} : { criterion1 }),
    ...(criterion2 === null ? {} : { criterion2, operator }),
    ...(values.length > 0 ? { values } : {}),
    ...(dynamic === null ? {} : { dynamicCriteria: dynamic }),
  };
}
