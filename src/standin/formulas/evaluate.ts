import type { Area } from '../../snapshot/area';
import { columnCount, rowCount } from '../workbook/areas';
import type { Content } from '../workbook/cell';
import { CellError } from '../workbook/cell';
import type { Lazy } from './arguments';
import { FUNCTIONS } from './functions';
import { FormulaFault, parseFormula, type Expression } from './parse';
import { compare, ErrorResult, fail, isBlock, toNumber, toText, type Block, type Value } from './values';

/** Where a formula looks things up. `sheet` is null for the formula's own. */
export interface Scope {
  block(sheet: string | null, area: Area): Block | null;
  /** The formula behind a defined name, or null. */
  named(name: string): string | null;
}

/**
 * Works out a formula.
 * @throws FormulaFault naming the function or form that is not known.
 */
export function evaluate(formula: string, scope: Scope): Content {
  try {
    const value = work(parseFormula(formula), scope);
    const one = isBlock(value) ? value.at(0, 0) : value;
    // A formula that points at an empty cell shows 0.
    if (one === null) return 0;
    return typeof one === 'number' && !Number.isFinite(one) ? new CellError('#NUM!') : one;
  } catch (failure) {
    if (failure instanceof ErrorResult) return failure.error;
    throw failure;
  }
}

/** Calls one function by name with values at hand. @throws FormulaFault for an unknown one. */
export function callFunction(name: string, args: readonly Lazy[]): Value {
  const known = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
  if (!Object.hasOwn(FUNCTIONS, known)) throw new FormulaFault(`function ${known}`);
  const call = FUNCTIONS[known];
  return call ? call(args) : fail('#NAME?');
}

function work(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'error':
      return fail(expression.code);
    case 'reference':
      return scope.block(expression.reference.sheet, expression.reference.area) ?? fail('#REF!');
    case 'name': {
      const formula = scope.named(expression.name);
      return formula === null ? fail('#NAME?') : work(parseFormula(formula), scope);
    }
    case 'call':
      return callFunction(
        expression.name,
        expression.args.map((argument) => () => work(argument, scope)),
      );
    case 'unary':
      return each(work(expression.operand, scope), null, (value) => {
        if (expression.operator === '+') return value;
        return expression.operator === '-' ? -toNumber(value) : toNumber(value) / 100;
      });
    case 'binary': {
      const operate = OPERATORS[expression.operator];
      if (!operate) throw new FormulaFault(`operator ${expression.operator}`);
      return each(work(expression.left, scope), work(expression.right, scope), operate);
    }
    case 'array':
      return fromRows(expression.rows.map((row) => row.map((one) => contentOf(work(one, scope)))));
  }
}

const OPERATORS: Readonly<Record<string, (left: Content, right: Content) => Content>> = {
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': (left, right) => (toNumber(right) === 0 ? fail('#DIV/0!') : toNumber(left) / toNumber(right)),
  '^': (left, right) => toNumber(left) ** toNumber(right),
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

/** Applies an operation to values, or to blocks cell by cell (a single value is repeated). */
function each(left: Value, right: Value, operate: (left: Content, right: Content) => Content): Value {
  if (!isBlock(left) && !isBlock(right)) return operate(left, right);
  const wide = [left, right].filter(isBlock);
  const rows = Math.max(...wide.map((value) => value.rows));
  const columns = Math.max(...wide.map((value) => value.columns));
  if (rows * columns === 1) return operate(contentOf(left), contentOf(right));
  // Only the filled part of whole columns can matter; beyond it there is nothing to compute with.
  const lastRow = Math.max(0, ...wide.flatMap((value) => value.filled().map(({ row }) => row + 1)));
  return fromRows(
    Array.from({ length: Math.min(rows, Math.max(lastRow, 1)) }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) =>
        caught(() => operate(pick(left, row, column), pick(right, row, column))),
      ),
    ),
  );
}

function pick(value: Value, row: number, column: number): Content {
  if (!isBlock(value)) return value;
  return value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column);
}

function caught(operate: () => Content): Content {
  try {
    return operate();
  } catch (failure) {
    if (failure instanceof ErrorResult) return failure.error;
    throw failure;
  }
}

function contentOf(value: Value): Content {
  return isBlock(value) ? value.at(0, 0) : value;
}

function fromRows(rows: readonly (readonly Content[])[]): Block {
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (row, column) => rows[row]?.[column] ?? null,
    filled: () =>
      rows.flatMap((values, row) =>
        values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
      ),
    place: null,
  };
}

/** A block over cells that are read when they are asked for. */
export function blockOver(
  area: Area,
  read: (row: number, column: number) => Content,
  filled: () => readonly { readonly row: number; readonly column: number }[],
): Block {
  return {
    rows: rowCount(area),
    columns: columnCount(area),
    at: (row, column) => read(area.top + row, area.left + column),
    filled: () =>
      filled().flatMap(({ row, column }) => {
        const value = read(row, column);
        return value === null ? [] : [{ row: row - area.top, column: column - area.left, value }];
      }),
    place: { row: area.top, column: area.left },
  };
}
