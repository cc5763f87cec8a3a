import {
  numbers,
  contents,
  sum,
  arg,
  optional,
  block,
  count,
  average,
  type Lazy,
  type SheetFunction,
} from './arguments';
import { fail, rounded, toFlag, toNumber } from './values';

/** Half away from zero, on the digits that Excel shows. */
function round(value: number, digits: number, how: (value: number) => number): number {
  const scaled = Number(`${rounded(Math.abs(value))}e${digits}`);
  return Math.sign(value) * Number(`${how(Number.isNaN(scaled) ? Math.abs(value) : scaled)}e${-digits}`);
}

const sorted = (args: readonly Lazy[]): number[] =>
  numbers(args.slice(0, 1)).sort((one, other) => one - other);

/** Functions of numbers: sums, extremes, rounding. */
export const NUMBER_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
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
};
