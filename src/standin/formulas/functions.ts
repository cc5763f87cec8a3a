import { CellError, type Content } from '../workbook/cell';
import { criterion } from './criteria';
import {
  compare,
  ErrorResult,
  fail,
  isBlock,
  rounded,
  single,
  toFlag,
  toNumber,
  toText,
  type Block,
  type Value,
} from './values';

/** An argument, worked out only when it is asked for (IF does not touch the branch it leaves). */
export type Lazy = () => Value;
type Fn = (args: readonly Lazy[]) => Value;

/** The values that SUM and its kin take: numbers in references; in constants also TRUE and number-like text. */
function numbers(args: readonly Lazy[]): number[] {
  return args.flatMap((arg) => {
    const value = arg();
    if (!isBlock(value)) return value === null ? [] : [toNumber(value)];
    return value.filled().flatMap(({ value: one }) => {
      if (one instanceof CellError) throw new ErrorResult(one);
      return typeof one === 'number' ? [one] : [];
    });
  });
}

function contents(args: readonly Lazy[]): Content[] {
  return args.flatMap((arg) => {
    const value = arg();
    return isBlock(value) ? value.filled().map(({ value: one }) => one) : [value];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const arg = (args: readonly Lazy[], index: number): Value => (args[index] ?? (() => fail('#VALUE!')))();
const optional = (args: readonly Lazy[], index: number, otherwise: Value): Value =>
  args[index]?.() ?? otherwise;
const block = (value: Value): Block => (isBlock(value) ? value : fail('#VALUE!'));
const count = (args: readonly Lazy[]): number =>
  contents(args).filter((value) => typeof value === 'number').length;
const average = (values: readonly number[]): number =>
  values.length === 0 ? fail('#DIV/0!') : sum(values) / values.length;

/** Half away from zero, on the digits that Excel shows. */
function round(value: number, digits: number, how: (value: number) => number): number {
  const scaled = Number(`${rounded(Math.abs(value))}e${digits}`);
  return Math.sign(value) * Number(`${how(Number.isNaN(scaled) ? Math.abs(value) : scaled)}e${-digits}`);
}

/** Places (counted from 0) of a range where every given condition holds, in the shape of the first. */
function matching(pairs: readonly Lazy[]): { row: number; column: number; value: Content }[] {
  const ranges: { range: Block; fits: (value: Content) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    ranges.push({ range: block(arg(pairs, at)), fits: criterion(single(arg(pairs, at + 1))) });
  }
  const [first, ...others] = ranges;
  if (!first) return fail('#VALUE!');
  if (others.some(({ range }) => range.rows !== first.range.rows || range.columns !== first.range.columns)) {
    return fail('#VALUE!');
  }
  return first.range
    .filled()
    .filter(
      ({ value, row, column }) => first.fits(value) && others.every((o) => o.fits(o.range.at(row, column))),
    );
}

function sumWhere(total: Block, pairs: readonly Lazy[]): number {
  return sum(
    matching(pairs).map(({ row, column }) => {
      const value = total.at(row, column);
      return typeof value === 'number' ? value : 0;
    }),
  );
}

/** COUNTIF and its kin also count empty cells when the condition holds for them. */
function countWhere(pairs: readonly Lazy[]): number {
  const range = block(arg(pairs, 0));
  const fitsEmpty = criterion(single(arg(pairs, 1)))(null);
  const filled = matching(pairs).length;
  return fitsEmpty && pairs.length === 2
    ? filled + range.rows * range.columns - range.filled().length
    : filled;
}

function find(needle: Value, range: Block, mode: number): number {
  const length = Math.max(range.rows, range.columns);
  const at = (index: number): Content => (range.rows === 1 ? range.at(0, index) : range.at(index, 0));
  let best = -1;
  for (let index = 0; index < length; index += 1) {
    const value = at(index);
    if (value === null || value instanceof CellError || typeof value !== typeof single(needle)) continue;
    const order = compare(value, needle);
    if (mode === 0 ? order === 0 : false) return index;
    if (mode > 0 && order <= 0) best = index;
    if (mode < 0 && order >= 0) best = index;
  }
  return best < 0 ? fail('#N/A') : best;
}

function sumProduct(args: readonly Lazy[]): number {
  const blocks = args.map((lazy) => lazy());
  const [first] = blocks;
  if (first === undefined) return fail('#VALUE!');
  if (!isBlock(first)) return toNumber(first);
  let total = 0;
  for (let row = 0; row < first.rows; row += 1) {
    for (let column = 0; column < first.columns; column += 1) {
      total += blocks.reduce<number>((product, value) => {
        const one = isBlock(value) ? value.at(row, column) : value;
        if (one instanceof CellError) throw new ErrorResult(one);
        return product * (typeof one === 'number' ? one : 0);
      }, 1);
    }
  }
  return total;
}

const sorted = (args: readonly Lazy[]): number[] =>
  numbers(args.slice(0, 1)).sort((one, other) => one - other);

export const FUNCTIONS: Readonly<Record<string, Fn>> = {
  SUM: (args) => sum(numbers(args)),
  AVERAGE: (args) => average(numbers(args)),
  MAX: (args) => numbers(args).reduce((one, other) => Math.max(one, other), -Infinity) || 0,
  MIN: (args) => numbers(args).reduce((one, other) => Math.min(one, other), Infinity) || 0,
  PRODUCT: (args) => numbers(args).reduce((one, other) => one * other, 1),
  COUNT: count,
  COUNTA: (args) => contents(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => {
    const range = block(arg(args, 0));
    return range.rows * range.columns - range.filled().filter(({ value }) => value !== '').length;
  },
  SUMIF: (args) => sumWhere(block(optional(args, 2, arg(args, 0))), args.slice(0, 2)),
  SUMIFS: (args) => sumWhere(block(arg(args, 0)), args.slice(1)),
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  AVERAGEIF: (args) =>
    sumWhere(block(optional(args, 2, arg(args, 0))), args.slice(0, 2)) /
    (matching(args.slice(0, 2)).length || fail('#DIV/0!')),
  SUMPRODUCT: sumProduct,
  MEDIAN: (args) => {
    const values = numbers(args).sort((one, other) => one - other);
    const middle = values.length / 2;
    return values.length === 0
      ? fail('#NUM!')
      : ((values[Math.ceil(middle) - 1] ?? 0) + (values[Math.floor(middle)] ?? 0)) / 2;
  },
  LARGE: (args) => sorted(args).at(-toNumber(arg(args, 1))) ?? fail('#NUM!'),
  SMALL: (args) => sorted(args)[toNumber(arg(args, 1)) - 1] ?? fail('#NUM!'),
  RANK: (args) => {
    const value = toNumber(arg(args, 0));
    const others = numbers(args.slice(1, 2));
    if (!others.includes(value)) return fail('#N/A');
    const ascending = toFlag(optional(args, 2, false));
    return 1 + others.filter((other) => (ascending ? other < value : other > value)).length;
  },
  SUBTOTAL: (args) => {
    const kind = toNumber(arg(args, 0)) % 100;
    const rest = args.slice(1);
    if (kind === 9) return sum(numbers(rest));
    if (kind === 1) return average(numbers(rest));
    if (kind === 2) return count(rest);
    if (kind === 3) return contents(rest).filter((value) => value !== null).length;
    if (kind === 4) return Math.max(0, ...numbers(rest));
    return kind === 5 ? Math.min(...numbers(rest)) : fail('#VALUE!');
  },
  ROUND: (args) => round(toNumber(arg(args, 0)), toNumber(optional(args, 1, 0)), Math.round),
  ROUNDUP: (args) => round(toNumber(arg(args, 0)), toNumber(optional(args, 1, 0)), Math.ceil),
  ROUNDDOWN: (args) => round(toNumber(arg(args, 0)), toNumber(optional(args, 1, 0)), Math.floor),
  INT: (args) => Math.floor(toNumber(arg(args, 0))),
  TRUNC: (args) => round(toNumber(arg(args, 0)), toNumber(optional(args, 1, 0)), Math.floor),
  ABS: (args) => Math.abs(toNumber(arg(args, 0))),
  SQRT: (args) => {
    const value = toNumber(arg(args, 0));
    return value < 0 ? fail('#NUM!') : Math.sqrt(value);
  },
  POWER: (args) => toNumber(arg(args, 0)) ** toNumber(arg(args, 1)),
  MOD: (args) => {
    const by = toNumber(arg(args, 1));
    const value = toNumber(arg(args, 0));
    return by === 0 ? fail('#DIV/0!') : value - by * Math.floor(value / by);
  },
  IF: (args) =>
    toFlag(arg(args, 0)) ? optional(args, 1, 0) : optional(args, 2, args.length > 2 ? 0 : false),
  IFS: (args) => {
    for (let at = 0; at + 1 < args.length; at += 2) if (toFlag(arg(args, at))) return arg(args, at + 1);
    return fail('#N/A');
  },
  IFERROR: (args) => guarded(args, () => true),
  IFNA: (args) => guarded(args, (code) => code === '#N/A'),
  AND: (args) => contents(args).every((value) => value === null || toFlag(value)),
  OR: (args) => contents(args).some((value) => value !== null && toFlag(value)),
  NOT: (args) => !toFlag(arg(args, 0)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => fail('#N/A'),
  ISBLANK: (args) => plain(args) === null,
  ISNUMBER: (args) => typeof plain(args) === 'number',
  ISTEXT: (args) => typeof plain(args) === 'string',
  ISERROR: (args) => plain(args) instanceof CellError,
  N: (args) => {
    const value = plain(args);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
  },
  VALUE: (args) => toNumber(arg(args, 0)),
  LEN: (args) => toText(arg(args, 0)).length,
  LEFT: (args) => toText(arg(args, 0)).slice(0, toNumber(optional(args, 1, 1))),
  RIGHT: (args) => {
    const text = toText(arg(args, 0));
    return text.slice(Math.max(0, text.length - toNumber(optional(args, 1, 1))));
  },
  MID: (args) => {
    const from = toNumber(arg(args, 1)) - 1;
    return toText(arg(args, 0)).slice(from, from + toNumber(arg(args, 2)));
  },
  TRIM: (args) => toText(arg(args, 0)).trim().replace(/ {2,}/g, ' '),
  UPPER: (args) => toText(arg(args, 0)).toUpperCase(),
  LOWER: (args) => toText(arg(args, 0)).toLowerCase(),
  CONCATENATE: (args) => args.map((one) => toText(one())).join(''),
  CONCAT: (args) => contents(args).map(toText).join(''),
  SUBSTITUTE: (args) => toText(arg(args, 0)).replaceAll(toText(arg(args, 1)), toText(arg(args, 2))),
  ROWS: (args) => block(arg(args, 0)).rows,
  COLUMNS: (args) => block(arg(args, 0)).columns,
  ROW: (args) => block(arg(args, 0)).place?.row ?? fail('#VALUE!'),
  COLUMN: (args) => block(arg(args, 0)).place?.column ?? fail('#VALUE!'),
  MATCH: (args) => find(single(arg(args, 0)), block(arg(args, 1)), toNumber(optional(args, 2, 1))) + 1,
  INDEX: (args) => {
    const range = block(arg(args, 0));
    const first = toNumber(optional(args, 1, 1));
    const second = toNumber(optional(args, 2, 0));
    const [row, column] = range.rows === 1 && second === 0 ? [1, first] : [first, second || 1];
    return row < 1 || column < 1 || row > range.rows || column > range.columns
      ? fail('#REF!')
      : range.at(row - 1, column - 1);
  },
  VLOOKUP: (args) => {
    const range = block(arg(args, 1));
    const keys: Block = { ...range, columns: 1, at: (row) => range.at(row, 0) };
    const mode = toFlag(optional(args, 3, true)) ? 1 : 0;
    const column = toNumber(arg(args, 2));
    return column > range.columns
      ? fail('#REF!')
      : range.at(find(single(arg(args, 0)), keys, mode), column - 1);
  },
};

function plain(args: readonly Lazy[]): Content {
  try {
    const value = arg(args, 0);
    return isBlock(value) ? value.at(0, 0) : value;
  } catch (failure) {
    if (failure instanceof ErrorResult) return failure.error;
    throw failure;
  }
}

function guarded(args: readonly Lazy[], caught: (code: string) => boolean): Value {
  const value = plain(args);
  return value instanceof CellError
    ? caught(value.code)
      ? optional(args, 1, 0)
      : fail(value.code)
    : (value ?? 0);
}
